package id.petapam.ui.common;

import id.petapam.model.Headcount;
import id.petapam.model.Phrase;
import id.petapam.model.Post;
import id.petapam.model.StationId;
import id.petapam.rules.check.Finding;
import id.petapam.rules.coverage.PostStaffing;
import id.petapam.text.Words;
import id.petapam.workflow.DragLoad;
import id.petapam.workflow.DropPreview;
import id.petapam.workflow.PreviewDrop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * What happens when people or units are let go over posts, by mouse, menu or key alike: says the effect before, lets
 * the planner decide over warnings, says which rule refuses, and makes one edit. Screen thread only.
 */
public final class DropDesk {

    private final PlanDesk desk;
    private final PreviewDrop previews;
    private final Dialogs dialogs;
    private final Words words;
    private final Executor afterwards;

    /** @param afterwards runs what asks the planner when the drag is over: a dialog inside a drag would hang it */
    public DropDesk(PlanDesk desk, PreviewDrop previews, Dialogs dialogs, Words words, Executor afterwards) {
        this.afterwards = afterwards;
        this.desk = desk;
        this.previews = previews;
        this.dialogs = dialogs;
        this.words = words;
    }

    /** What the roster's selection is as a load: the picked people, else the picked unit; empty for nothing or several units. */
    public static Optional<DragLoad> loadOf(Forces forces) {
        if (!forces.persons().isEmpty()) {
            return Optional.of(new DragLoad.OfPersons(List.copyOf(forces.persons())));
        }
        return forces.units().size() == 1
                ? Optional.of(new DragLoad.OfUnit(forces.units().iterator().next(), Optional.empty()))
                : Optional.empty();
    }

    /** The posts at which these places are served, each once: a station in a group stands for its group. */
    public List<Post> postsOf(Places places) {
        List<Post> posts = new ArrayList<>();
        for (StationId station : places.stations()) {
            Post post = desk.state().plan().index().postOf(station);
            if (!posts.contains(post)) {
                posts.add(post);
            }
        }
        places.groups().stream()
                .map(Post.OfGroup::new)
                .filter(post -> !posts.contains(post))
                .forEach(posts::add);
        places.sites().stream().map(Post.OfSite::new).forEach(posts::add);
        return posts;
    }

    /** What letting go here would do; targets must not be empty. */
    public DropPreview preview(DragLoad load, List<Post> targets) {
        DeskState state = desk.state();
        return previews.preview(state.plan(), state.phase(), load, targets);
    }

    /** Lets go: warnings are asked about, a refusal is explained, else the edit is made. */
    public void drop(DragLoad load, List<Post> targets) {
        afterwards.execute(() -> letGo(load, targets));
    }

    private void letGo(DragLoad load, List<Post> targets) {
        DropPreview preview = preview(load, targets);
        if (preview.edit().isEmpty()) {
            dialogs.problem(preview.effect());
            return;
        }
        List<Phrase> warnings =
                preview.warnings().stream().map(Finding::cited).distinct().toList();
        if (warnings.isEmpty() || dialogs.goOn(preview.effect(), warnings)) {
            desk.submit(preview.edit().get());
        }
    }

    /**
     * Lets go over places of any number. One post gets it at once; of several (a cluster, a large selection) the
     * planner is asked which is meant.
     */
    public void dropOn(DragLoad load, Places places) {
        afterwards.execute(() -> letGoOn(load, places));
    }

    private void letGoOn(DragLoad load, Places places) {
        List<PostStaffing> posts = new ArrayList<>();
        for (Post post : postsOf(places)) {
            posts.add(desk.state().assessment().staffing().at(post));
        }
        if (posts.isEmpty()) {
            return;
        }
        if (posts.size() == 1) {
            letGo(load, List.of(posts.get(0).post()));
            return;
        }
        posts.sort(
                Comparator.comparing((PostStaffing at) -> at.missing().value()).reversed());
        boolean unit = load instanceof DragLoad.OfUnit;
        List<Post> all = posts.stream().map(PostStaffing::post).toList();
        List<String> labels = new ArrayList<>();
        if (unit) {
            labels.add(words.say("drop.all-in-order", posts.size(), missing(posts)));
        }
        posts.forEach(at -> labels.add(label(at)));
        Optional<Integer> chosen =
                dialogs.choose(preview(load, unit ? all : all.subList(0, 1)).title(), labels);
        if (chosen.isEmpty()) {
            return;
        }
        int index = unit ? chosen.get() - 1 : chosen.get();
        letGo(load, index < 0 ? all : List.of(all.get(index)));
    }

    private String label(PostStaffing at) {
        return words.say(
                "drop.post-line",
                id.petapam.edit.Names.post(desk.state().plan(), at.post()),
                at.police(),
                at.required());
    }

    private static Headcount missing(List<PostStaffing> posts) {
        return posts.stream().map(PostStaffing::missing).reduce(Headcount.ZERO, Headcount::plus);
    }
}
