package id.petapam.workflow.propose;

import id.petapam.edit.ApplyProposal;
import id.petapam.edit.Edit;
import id.petapam.edit.MakeGroups;
import id.petapam.geo.Metres;
import id.petapam.job.Progress;
import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.GroupId;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Problem;
import id.petapam.model.RuleBook;
import id.petapam.model.StationGroup;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.planner.assign.AssignmentProblem;
import id.petapam.planner.assign.EvenTurns;
import id.petapam.planner.assign.Fairness;
import id.petapam.planner.assign.Fit;
import id.petapam.planner.assign.PlanPosts;
import id.petapam.planner.assign.PostNeed;
import id.petapam.planner.assign.Urgency;
import id.petapam.planner.grouping.GroupingProblem;
import id.petapam.planner.grouping.GroupingProposal;
import id.petapam.planner.grouping.ProposeGroups;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.HomeTravel;
import id.petapam.workflow.StationWays;
import id.petapam.workflow.StudyAccess;
import id.petapam.workflow.movement.MakeMovement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Proposes groups, then teams at all posts (decision 0018). Teams that stand and groups that are there stay as they are.
 * Travel is that of the network where the region has one, else the estimate of R-34. For work off the screen thread;
 * stopped, it gives the best so far.
 */
public final class ProposePlan {

    /** What a way into another village costs more, metres: keeps groups within a village where that is no detour. */
    static final int OTHER_VILLAGE = 500;

    private final StudyAccess access;
    private final IdSource ids;
    private final LongSupplier nanos;

    public ProposePlan(StudyAccess access, IdSource ids) {
        this(access, ids, System::nanoTime);
    }

    /** @param nanos a clock that only goes forward */
    ProposePlan(StudyAccess access, IdSource ids, LongSupplier nanos) {
        this.access = access;
        this.ids = ids;
        this.nanos = nanos;
    }

    /** @throws Problem if the plan has no stations, saying what to do */
    public PlanProposal propose(Plan plan, PhaseId phase, ProposeOptions options, Progress progress) {
        return propose(plan, phase, options, progress, Optional.empty());
    }

    /**
     * The same where the access of the plan is known, perhaps of an earlier state of it.
     *
     * @throws Problem if the plan has no stations, saying what to do
     */
    public PlanProposal propose(
            Plan plan, PhaseId phase, ProposeOptions options, Progress progress, Optional<AccessTable> known) {
        if (plan.stations().isEmpty()) {
            throw Problem.of("propose.no-stations");
        }
        long start = nanos.getAsLong();
        OptionalInt time = options.seconds();
        // A plan that knows its strength only by typed numbers is proposed for units that stand for them.
        List<Unit> standIns = StandIns.of(plan, ids);
        Plan staffed =
                plan.with(ChangeSet.of(standIns.stream().map(Change::added).toList()));
        AccessTable table = access.study(staffed, known);
        progress.at(0.15);

        Standing standing = new Standing(staffed, options.regroup());
        Set<GroupId> kept = standing.groups();
        RuleBook rules = table.numbers().orElseThrow().rules();
        List<GroupingProblem.Pot> pots = standing.pots();
        StationWays between = Between.ways(table, pots, progress::isCancelled);
        GroupingProposal groups = ProposeGroups.propose(
                GroupingProblem.of(rules, pots, between::metres, between::isAcrossWater, OTHER_VILLAGE)
                        .withSeed(options.seed()),
                Clocked.part(progress, 0.15, 0.7, start, time, 0.7, nanos));
        List<StationGroup> made = groups.asGroups(staffed, kept, ids);
        Plan grouped = made.isEmpty() ? staffed : staffed.with(new MakeGroups(made).changes(staffed));

        HomeTravel homes = HomeTravel.of(table, staffed.units().values());
        PostTravel travel = new PostTravel(grouped, homes);
        Commanding command = Commanding.of(grouped, phase, rules, travel, options.command());
        Map<Post, Map<UnitId, Headcount>> pinned =
                command.with(PlanPosts.standing(grouped, phase, standing.posts(phase)));
        AssignmentProblem problem = new AssignmentProblem(
                Supplies.of(staffed, pinned),
                needs(grouped, phase, options),
                travel,
                Fit.Rule.ALL_FINE,
                Fairness.USUAL,
                pinned,
                Map.of());
        progress.at(0.75);
        TeamStages teams = TeamStages.of(problem, Clocked.part(progress, 0.75, 0.95, start, time, 1, nanos));

        Telling telling = new Telling(
                staffed,
                grouped,
                phase,
                teams,
                travel,
                command.told().officers().size());
        boolean sendsNobody = teams.orders().isEmpty() && command.slots().isEmpty();
        Optional<Edit> edit = made.isEmpty() && sendsNobody
                ? Optional.empty()
                : Optional.of(new ApplyProposal(
                        sendsNobody ? List.of() : standIns, made, phase, teams.orders(), command.slots(), ids));
        PlanProposal.Proof proof = telling.proof();
        List<Phrase> notes = new ArrayList<>(telling.notes(groups.finished(), homes.assumedAtPolres(), standIns));
        Between.told(table, between, pots).ifPresent(notes::add);
        notes.addAll(VesselCheck.of(plan, phase, edit, new MakeMovement(access), table));
        progress.at(1);
        return new PlanProposal(
                plan,
                grouping(groups, made, kept),
                command.told(),
                telling.teams(),
                telling.cover(),
                telling.gaps(),
                proof,
                telling.shortage(),
                telling.remedies(options.regroup()),
                notes,
                Clocked.seconds(nanos.getAsLong() - start),
                edit);
    }

    /** In an order that does not depend on the ids of groups that are made here: the order decides ties. */
    private static List<PostNeed> needs(Plan plan, PhaseId phase, ProposeOptions options) {
        List<PostNeed> needs = PlanPosts.needs(plan, phase, Urgency.HIGHEST).stream()
                .sorted(Comparator.comparing((PostNeed need) -> place(plan, need.post())))
                .toList();
        if (!options.evenly()) {
            return needs;
        }
        // within a kecamatan those posts first that stand for most stations
        return EvenTurns.of(needs.stream()
                .sorted(Comparator.comparingInt((PostNeed need) -> -stations(plan, need)))
                .toList());
    }

    private static String place(Plan plan, Post post) {
        if (post instanceof Post.OfGroup of) {
            StationGroup group = plan.groups().get(of.id());
            return String.format("group %s %06d", group.district().value(), group.number());
        }
        return post instanceof Post.OfStation ? "station " + post.id() : "site " + post.id();
    }

    private static int stations(Plan plan, PostNeed need) {
        return need.post() instanceof Post.OfGroup group
                ? plan.groups().get(group.id()).stations().size()
                : 1;
    }

    private static PlanProposal.Grouping grouping(GroupingProposal found, List<StationGroup> made, Set<GroupId> kept) {
        return new PlanProposal.Grouping(
                made.size(),
                made.stream().mapToInt(group -> group.stations().size()).sum(),
                kept.size(),
                found.groupsAtLeast(),
                found.breaches(),
                found.breachesAtLeast(),
                new Metres(found.weighedPatrol()),
                new Metres(found.weighedPatrolAtLeast()),
                found.finished());
    }
}
