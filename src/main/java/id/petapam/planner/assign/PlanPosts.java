package id.petapam.planner.assign;

import id.petapam.model.ForceKind;
import id.petapam.model.Headcount;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Slot;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.coverage.PostStaffing;
import id.petapam.rules.coverage.Staffing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a plan as an assignment problem: what its posts need and who stands there, as everywhere else in the program. */
public final class PlanPosts {

    private PlanPosts() {}

    /**
     * Posts that need somebody: groups, stations without a group, sites where the planner wants people.
     *
     * @param sites how urgent sites are, since they have no class
     */
    public static List<PostNeed> needs(Plan plan, PhaseId phase, Urgency sites) {
        List<PostNeed> needs = new ArrayList<>();
        for (PostStaffing at : Staffing.of(plan, phase).posts().values()) {
            if (at.required().value() > 0) {
                Optional<VulnerabilityClass> value = classOf(plan, at.post());
                needs.add(new PostNeed(
                        at.post(), at.district(), value, value.map(Urgency::of).orElse(sites), at.required(), 0));
            }
        }
        return needs;
    }

    private static Optional<VulnerabilityClass> classOf(Plan plan, Post post) {
        if (post instanceof Post.OfGroup of) {
            return Optional.of(plan.groups().get(of.id()).stationClass());
        } else if (post instanceof Post.OfStation of) {
            return Optional.of(plan.stations().get(of.id()).countedClass());
        }
        return Optional.empty();
    }

    /** Units of Polri with people; only they cover a post. */
    public static List<UnitSupply> supplies(Plan plan) {
        return plan.units().values().stream()
                .filter(unit ->
                        unit.force() == ForceKind.POLRI && unit.headcount().value() > 0)
                .map(unit -> new UnitSupply(unit.id(), unit.headcount()))
                .toList();
    }

    /** Officers of Polri at these posts in a phase, by unit; posts with nobody are left out. */
    public static Map<Post, Map<UnitId, Headcount>> standing(Plan plan, PhaseId phase, Set<Post> posts) {
        Map<Post, Map<UnitId, Headcount>> standing = new LinkedHashMap<>();
        for (Post post : posts) {
            List<Slot> slots = plan.index()
                    .assignmentAt(phase, post)
                    .map(assignment -> plan.teams().get(assignment.team()).slots())
                    .orElse(List.of());
            for (Slot slot : slots) {
                Unit unit = plan.units().get(slot.unit());
                if (unit != null && unit.force() == ForceKind.POLRI) {
                    standing.computeIfAbsent(post, p -> new LinkedHashMap<>())
                            .merge(unit.id(), Headcount.of(1), Headcount::plus);
                }
            }
        }
        return standing;
    }
}
