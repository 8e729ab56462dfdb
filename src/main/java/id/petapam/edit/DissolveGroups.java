package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.GroupId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import java.util.ArrayList;
import java.util.List;

/** Dissolves groups: their stations stand alone again, their teams are free. */
public record DissolveGroups(List<GroupId> groups) implements Edit {

    public DissolveGroups {
        groups = List.copyOf(groups);
    }

    @Override
    public String kind() {
        return "dissolve-groups";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.dissolve-groups", groups.size());
    }

    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>();
        for (GroupId id : groups) {
            changes.addAll(Seats.vacate(before, new Post.OfGroup(id)));
            changes.add(Change.removed(before.groups().get(id)));
        }
        return ChangeSet.of(changes);
    }
}
