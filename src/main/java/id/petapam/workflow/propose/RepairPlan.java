package id.petapam.workflow.propose;

import id.petapam.edit.ApplyRepair;
import id.petapam.edit.Edit;
import id.petapam.job.Progress;
import id.petapam.model.GroupId;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.PersonId;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Problem;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.planner.assign.AssignmentProblem;
import id.petapam.planner.repair.Move;
import id.petapam.planner.why.Naming;
import id.petapam.planner.why.WhyHere;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.StudyAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Repairs a plan after something changed: covers what can be covered, the most urgent first, and moves the fewest people
 * for it. A station alone joins a group that has room where that breaks nothing. Pinned posts are never touched.
 */
public final class RepairPlan {

    private final StudyAccess access;
    private final IdSource ids;

    public RepairPlan(StudyAccess access, IdSource ids) {
        this.access = access;
        this.ids = ids;
    }

    /**
     * For work off the screen thread.
     *
     * @param known access of an earlier state of the plan
     * @throws Problem if the plan has no stations, saying what to do
     */
    public PlanRepair repair(Plan plan, PhaseId phase, Optional<AccessTable> known, Progress progress) {
        if (plan.stations().isEmpty()) {
            throw Problem.of("propose.no-stations");
        }
        AccessTable table = access.study(plan, known);
        progress.at(0.4);
        Map<StationId, GroupId> joins = new JoinAlone(table).joins();
        Plan grouped = joins.isEmpty()
                ? plan
                : plan.with(new ApplyRepair(joins, phase, List.of(), ids).changes(plan));
        AccessTable now = joins.isEmpty() ? table : access.study(grouped, Optional.of(table));
        StandingProblem standing = StandingProblem.of(grouped, phase, now);
        progress.at(0.8);
        AssignmentProblem problem = standing.problem();
        Redistribution made = Redistribution.of(problem, problem.earlier(), progress);
        return told(plan, standing, joins, made);
    }

    private PlanRepair told(Plan plan, StandingProblem standing, Map<StationId, GroupId> joins, Redistribution made) {
        Naming names = Naming.of(standing.plan());
        List<PlanRepair.Step> steps = new ArrayList<>();
        for (Move move : made.moves()) {
            steps.add(new PlanRepair.Step(
                    move.unit(),
                    names.unit(move.unit()),
                    move.heads(),
                    move.from(),
                    move.to(),
                    move.from().map(names::post),
                    move.to().map(names::post),
                    made.proposal().isFinished()
                            ? say(made, names, move)
                            : Phrase.of("propose.repair.move", move.heads(), names.unit(move.unit())),
                    why(standing, move)));
        }
        Lack lack = new Lack(made.proposal());
        List<PlanRepair.Open> uncovered = made.proposal().teams().stream()
                .filter(team -> team.missing().value() > 0)
                .map(team -> new PlanRepair.Open(
                        team.need().post(), names.post(team.need().post()), team.missing(), lack.of(team)))
                .toList();
        ApplyRepair edit = new ApplyRepair(
                joins,
                standing.phase(),
                made.moves().stream()
                        .map(move -> new ApplyRepair.Shift(move.unit(), move.from(), move.to(), move.heads()))
                        .toList(),
                ids);
        Set<PersonId> persons = edit.persons(standing.plan());
        boolean nothing = steps.isEmpty() && joins.isEmpty();
        Headcount released = made.moves().stream()
                .filter(move -> !move.isOrder())
                .map(Move::heads)
                .reduce(Headcount.ZERO, Headcount::plus);
        return new PlanRepair(
                plan,
                steps,
                joined(standing.plan(), names, joins),
                made.moved(),
                released,
                missing(standing),
                made.proposal().totals().allMissing(),
                uncovered,
                persons,
                notes(standing, made),
                nothing ? Optional.empty() : Optional.<Edit>of(edit));
    }

    private static Phrase say(Redistribution made, Naming names, Move move) {
        return new WhyHere(made.proposal(), names).say(move);
    }

    private static Phrase why(StandingProblem standing, Move move) {
        if (move.to().isEmpty()) {
            return overdrawn(standing, move.unit()) > 0
                    ? Phrase.of(
                            "propose.repair.why-overdrawn",
                            standing.plan().units().get(move.unit()).headcount())
                    : Phrase.of("propose.repair.why-released");
        }
        Post to = move.to().get();
        int lacking = standing.required(to)
                .minus(StandingProblem.sum(standing.at(to)))
                .value();
        return lacking > 0
                ? Phrase.of("propose.repair.why-lacking", Headcount.of(lacking), standing.required(to))
                : Phrase.of("propose.repair.why-instead");
    }

    private static int overdrawn(StandingProblem standing, UnitId unit) {
        return -standing.plan()
                .index()
                .left(standing.phase(), standing.plan().units().get(unit))
                .value();
    }

    private static Headcount missing(StandingProblem standing) {
        return Headcount.of(standing.problem().posts().stream()
                .mapToInt(need -> Math.max(
                        0,
                        need.police()
                                .minus(StandingProblem.sum(standing.at(need.post())))
                                .value()))
                .sum());
    }

    private static List<Phrase> joined(Plan plan, Naming names, Map<StationId, GroupId> joins) {
        return joins.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(join -> Phrase.of(
                        "propose.repair.join",
                        names.post(new Post.OfStation(join.getKey())),
                        names.post(new Post.OfGroup(join.getValue()))))
                .toList();
    }

    private static List<Phrase> notes(StandingProblem standing, Redistribution made) {
        List<Phrase> notes = new ArrayList<>();
        if (!made.proposal().isFinished()) {
            notes.add(Phrase.of("propose.repair.stopped"));
        }
        standing.problem().units().forEach(supply -> {
            int over = standing.problem().pinnedOf(supply.unit()).minus(supply.heads()).value();
            if (over > 0) {
                notes.add(Phrase.of(
                        "propose.repair.pinned-over",
                        standing.plan().units().get(supply.unit()).name(),
                        Headcount.of(over)));
            }
        });
        return notes;
    }
}
