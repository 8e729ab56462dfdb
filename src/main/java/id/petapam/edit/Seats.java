package id.petapam.edit;

import id.petapam.model.Assignment;
import id.petapam.model.AssignmentId;
import id.petapam.model.Change;
import id.petapam.model.IdSource;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Slot;
import id.petapam.model.Team;
import id.petapam.model.TeamId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Works out what teams and assignments become when slots come and go, post by post: a post has one assignment in a
 * phase, and a team without slots disappears with its assignment.
 */
final class Seats {

    private final Plan plan;
    private final PhaseId phase;
    private final IdSource ids;
    private final Map<Post, List<Slot>> after = new LinkedHashMap<>();

    Seats(Plan plan, PhaseId phase, IdSource ids) {
        this.plan = plan;
        this.phase = phase;
        this.ids = ids;
    }

    /** The slots at a post as they will be; change the list to change the team. */
    List<Slot> at(Post post) {
        return after.computeIfAbsent(post, p -> new ArrayList<>(now(p)));
    }

    private List<Slot> now(Post post) {
        return plan.index()
                .assignmentAt(phase, post)
                .map(a -> plan.teams().get(a.team()).slots())
                .orElse(List.of());
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        after.forEach((post, slots) -> add(changes, post, slots));
        return changes;
    }

    private void add(List<Change> changes, Post post, List<Slot> slots) {
        Optional<Assignment> assignment = plan.index().assignmentAt(phase, post);
        if (slots.equals(now(post))) {
            return;
        }
        if (assignment.isEmpty()) {
            Team team = new Team(new TeamId(ids.next("team")), slots);
            changes.add(Change.added(team));
            changes.add(Change.added(
                    new Assignment(new AssignmentId(ids.next("asg")), phase, team.id(), post, Optional.empty())));
            return;
        }
        Team team = plan.teams().get(assignment.get().team());
        if (slots.isEmpty()) {
            changes.add(Change.removed(assignment.get()));
            changes.add(Change.removed(team));
        } else {
            changes.add(Change.replaced(team, team.withSlots(slots)));
        }
    }

    /** Everything that serves a post, in all phases, goes: for a post that disappears. */
    static List<Change> vacate(Plan plan, Post post) {
        List<Change> changes = new ArrayList<>();
        for (PhaseId each : plan.phases().keySet()) {
            plan.index().assignmentAt(each, post).ifPresent(assignment -> {
                changes.add(Change.removed(assignment));
                changes.add(Change.removed(plan.teams().get(assignment.team())));
            });
        }
        return changes;
    }
}
