package id.petapam.edit;

import id.petapam.model.Assignment;
import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import java.util.List;

/**
 * Pins the teams at posts in a phase, or lets them loose: what is pinned is moved by no proposal and no repair. Posts at
 * which nobody stands, and those that are so already, stay as they are.
 */
public record PinAssignments(PhaseId phase, List<Post> posts, boolean pinned) implements Edit {

    public PinAssignments {
        posts = List.copyOf(posts);
    }

    @Override
    public String kind() {
        return "pin";
    }

    @Override
    public Phrase summary(Plan before) {
        List<Post> touched = touched(before).stream().map(Assignment::post).toList();
        return Phrase.of(pinned ? "edit.pin" : "edit.unpin", Names.posts(before, touched));
    }

    @Override
    public ChangeSet changes(Plan before) {
        return ChangeSet.of(touched(before).stream()
                .map(one -> Change.replaced(one, one.withPinned(pinned)))
                .toList());
    }

    private List<Assignment> touched(Plan plan) {
        return posts.stream()
                .distinct()
                .flatMap(post -> plan.index().assignmentAt(phase, post).stream())
                .filter(one -> one.pinned() != pinned)
                .toList();
    }
}
