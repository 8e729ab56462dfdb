package id.petapam.workflow.propose;

import id.petapam.job.Progress;
import id.petapam.model.Headcount;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.planner.assign.AssignmentProblem;
import id.petapam.planner.assign.PostTeam;
import id.petapam.planner.assign.UnitSupply;
import id.petapam.planner.repair.Repair;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.HomeTravel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a plan loses with a unit: where it stands, and what nobody can stand in for, shown by the best repair without it.
 */
public final class UnitLoss {

    /** Units with most people at stations are looked at; each costs a repair. */
    private static final int MOST_UNITS = 40;

    /**
     * A unit that is lost.
     *
     * @param officers who stand at posts
     * @param stations at which they stand
     * @param missing officers who are missing after the best repair without the unit, beyond those who are missing after the
     *     best repair with it; may be more than stand at posts now, where the repair would send more of them
     * @param open stations that have too few officers only without the unit
     */
    public record Loss(
            UnitId unit, Headcount officers, Set<StationId> stations, Headcount missing, Set<StationId> open) {}

    private UnitLoss() {}

    /** Units that stand at posts of a phase, one lost at a time. */
    public static List<Loss> of(AccessTable table, Plan plan, PhaseId phase, Progress progress) {
        PostTravel travel =
                new PostTravel(plan, HomeTravel.of(table, plan.units().values()));
        AssignmentProblem problem = RepairPlan.problem(plan, phase, travel);
        Map<UnitId, Set<Post>> posts = new LinkedHashMap<>();
        Map<UnitId, Headcount> officers = new LinkedHashMap<>();
        List.of(problem.pinned(), problem.earlier())
                .forEach(part -> part.forEach((post, byUnit) -> byUnit.forEach((unit, heads) -> {
                    posts.computeIfAbsent(unit, u -> new LinkedHashSet<>()).add(post);
                    officers.merge(unit, heads, Headcount::plus);
                })));
        if (posts.isEmpty()) {
            return List.of();
        }
        Map<Post, Headcount> usual = missing(problem, progress);
        List<UnitId> units = posts.keySet().stream()
                .sorted(Comparator.comparing(
                                (UnitId unit) -> -officers.get(unit).value())
                        .thenComparing(unit -> unit))
                .limit(MOST_UNITS)
                .toList();
        List<Loss> losses = new ArrayList<>();
        for (UnitId unit : units) {
            progress.check();
            Set<StationId> open = new HashSet<>();
            int missing = 0;
            for (Map.Entry<Post, Headcount> now :
                    missing(without(problem, unit), progress).entrySet()) {
                missing += now.getValue().value();
                if (now.getValue().value() > 0 && usual.get(now.getKey()).value() == 0) {
                    open.addAll(stations(plan, now.getKey()));
                }
            }
            missing -= usual.values().stream().mapToInt(Headcount::value).sum();
            Set<StationId> stands = new LinkedHashSet<>();
            posts.get(unit).forEach(post -> stands.addAll(stations(plan, post)));
            losses.add(new Loss(unit, officers.get(unit), stands, Headcount.of(Math.max(0, missing)), open));
            progress.at(losses.size() / (double) units.size());
        }
        return losses;
    }

    private static AssignmentProblem without(AssignmentProblem problem, UnitId unit) {
        List<UnitSupply> units = problem.units().stream()
                .map(supply -> supply.unit().equals(unit) ? new UnitSupply(unit, Headcount.ZERO) : supply)
                .toList();
        return problem.withUnits(units)
                .withPinned(without(problem.pinned(), unit))
                .withEarlier(without(problem.earlier(), unit));
    }

    private static Map<Post, Map<UnitId, Headcount>> without(Map<Post, Map<UnitId, Headcount>> heads, UnitId unit) {
        Map<Post, Map<UnitId, Headcount>> left = new LinkedHashMap<>();
        heads.forEach((post, byUnit) -> {
            Map<UnitId, Headcount> others = new LinkedHashMap<>(byUnit);
            others.remove(unit);
            if (!others.isEmpty()) {
                left.put(post, others);
            }
        });
        return left;
    }

    private static Map<Post, Headcount> missing(AssignmentProblem problem, Progress progress) {
        Map<Post, Headcount> missing = new LinkedHashMap<>();
        for (PostTeam team : Repair.of(problem, progress).proposal().teams()) {
            missing.put(team.need().post(), team.missing());
        }
        return missing;
    }

    private static List<StationId> stations(Plan plan, Post post) {
        if (post instanceof Post.OfGroup group) {
            return plan.groups().get(group.id()).stations();
        }
        return post instanceof Post.OfStation station ? List.of(station.id()) : List.of();
    }
}
