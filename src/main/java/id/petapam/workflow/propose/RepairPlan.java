package id.petapam.workflow.propose;

import id.petapam.edit.ApplyRepair;
import id.petapam.edit.Edit;
import id.petapam.job.Progress;
import id.petapam.model.Assignment;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Problem;
import id.petapam.model.RuleBook;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.planner.assign.AssignmentProblem;
import id.petapam.planner.assign.Fairness;
import id.petapam.planner.assign.Fit;
import id.petapam.planner.assign.PlanPosts;
import id.petapam.planner.assign.PostNeed;
import id.petapam.planner.assign.UnitSupply;
import id.petapam.planner.assign.Urgency;
import id.petapam.planner.repair.Repair;
import id.petapam.planner.repair.RepairProposal;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.HomeTravel;
import id.petapam.workflow.StudyAccess;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Perbaiki: puts a plan right after anything changed in it (a unit pulled, stations added, moved, dropped or raised, ways
 * closed) by moving the fewest people (decision 0018). What is pinned stays. For work off the screen thread; with the
 * access of the plan known it takes tens of milliseconds for a Polres.
 */
public final class RepairPlan {

    private final StudyAccess access;
    private final IdSource ids;
    private final LongSupplier nanos;

    public RepairPlan(StudyAccess access, IdSource ids) {
        this.access = access;
        this.ids = ids;
        this.nanos = System::nanoTime;
    }

    /**
     * @param known access of the plan, perhaps of an earlier state of it
     * @throws Problem if the plan has no stations, saying what to do
     */
    public PlanRepair repair(Plan plan, PhaseId phase, Progress progress, Optional<AccessTable> known) {
        if (plan.stations().isEmpty()) {
            throw Problem.of("propose.no-stations");
        }
        long start = nanos.getAsLong();
        AccessTable table = access.study(plan, known);
        progress.at(0.3);
        RuleBook rules = table.numbers().orElseThrow().rules();
        RepairGroups groups = RepairGroups.of(plan, rules, table, ProposePlan.OTHER_VILLAGE, ids, progress);
        Edit regroup = new ApplyRepair(groups.leaving(), groups.groups(), phase, List.of(), ids);
        Plan grouped = plan.with(regroup.changes(plan));
        progress.at(0.6);

        PostTravel travel =
                new PostTravel(grouped, HomeTravel.of(table, grouped.units().values()));
        AssignmentProblem problem = problem(grouped, phase, travel);
        RepairProposal found = Repair.of(problem, progress);
        progress.at(0.9);
        List<ApplyRepair.Shift> shifts = found.moves().stream()
                .map(move -> new ApplyRepair.Shift(move.unit(), move.from(), move.to(), move.heads()))
                .toList();
        boolean nothing = shifts.isEmpty()
                && groups.groups().isEmpty()
                && groups.leaving().isEmpty();
        Optional<Edit> edit = nothing
                ? Optional.empty()
                : Optional.of(new ApplyRepair(groups.leaving(), groups.groups(), phase, shifts, ids));
        RepairTelling telling = new RepairTelling(grouped, phase, problem, found, travel);
        progress.at(1);
        return new PlanRepair(
                plan,
                telling.lines(),
                groups.told(),
                telling.missingBefore(),
                telling.missingAfter(),
                telling.gaps(),
                telling.notes(),
                found.proposal().proof().isProven(),
                Clocked.seconds(nanos.getAsLong() - start),
                edit);
    }

    /** The plan as it stands is the earlier plan; what is pinned or wanted by nobody's rule stays out of it. */
    static AssignmentProblem problem(Plan plan, PhaseId phase, PostTravel travel) {
        List<PostNeed> needs = PlanPosts.needs(plan, phase, Urgency.HIGHEST);
        Map<Post, Headcount> wanted = new LinkedHashMap<>();
        needs.forEach(need -> wanted.put(need.post(), need.police()));
        Set<Post> manned = new LinkedHashSet<>();
        Set<Post> held = new LinkedHashSet<>();
        for (Assignment assignment : plan.assignments().values()) {
            if (assignment.phase().equals(phase)) {
                manned.add(assignment.post());
                if (assignment.pinned()) {
                    held.add(assignment.post());
                }
            }
        }
        Map<Post, Map<UnitId, Headcount>> standing = PlanPosts.standing(plan, phase, manned);
        Map<Post, Map<UnitId, Headcount>> pinned = new LinkedHashMap<>();
        Map<Post, Map<UnitId, Headcount>> earlier = new LinkedHashMap<>();
        standing.forEach((post, byUnit) -> {
            Headcount need = wanted.get(post);
            boolean more = need != null && TeamStages.sum(byUnit) > need.value() && !isOverdrawn(plan, phase, byUnit);
            (need == null || more || held.contains(post) ? pinned : earlier).put(post, byUnit);
        });
        return new AssignmentProblem(
                supplies(plan, standing), needs, travel, Fit.Rule.ALL_FINE, Fairness.USUAL, pinned, earlier);
    }

    private static boolean isOverdrawn(Plan plan, PhaseId phase, Map<UnitId, Headcount> byUnit) {
        return byUnit.keySet().stream()
                .map(plan.units()::get)
                .anyMatch(unit -> plan.index().left(phase, unit).isNegative());
    }

    /** Who stands counts first, as far as his unit has him; a unit of which somebody stands is known even if it has nobody. */
    private static List<UnitSupply> supplies(Plan plan, Map<Post, Map<UnitId, Headcount>> standing) {
        List<UnitSupply> supplies = new ArrayList<>();
        Set<UnitId> seen = new LinkedHashSet<>();
        for (UnitSupply supply : Supplies.of(plan, standing)) {
            Unit unit = plan.units().get(supply.unit());
            seen.add(unit.id());
            supplies.add(new UnitSupply(
                    unit.id(),
                    Headcount.of(
                            Math.min(supply.heads().value(), unit.headcount().value()))));
        }
        standing.values().forEach(byUnit -> byUnit.keySet().forEach(unit -> {
            if (seen.add(unit)) {
                supplies.add(new UnitSupply(unit, Headcount.ZERO));
            }
        }));
        return supplies;
    }
}
