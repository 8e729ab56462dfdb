package id.petapam.workflow.propose;

import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.Minutes;
import id.petapam.model.PersonId;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Slot;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.planner.assign.AssignmentProblem;
import id.petapam.planner.assign.PostNeed;
import id.petapam.planner.assign.PostTeam;
import id.petapam.planner.repair.Move;
import id.petapam.planner.repair.RepairProposal;
import id.petapam.planner.why.Naming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells a repair in lines and sentences. */
final class RepairTelling {

    private final Plan plan;
    private final PhaseId phase;
    private final AssignmentProblem problem;
    private final RepairProposal found;
    private final PostTravel travel;
    private final Naming naming;

    RepairTelling(Plan plan, PhaseId phase, AssignmentProblem problem, RepairProposal found, PostTravel travel) {
        this.plan = plan;
        this.phase = phase;
        this.problem = problem;
        this.found = found;
        this.travel = travel;
        this.naming = Naming.of(plan);
    }

    List<PlanRepair.Line> lines() {
        List<PlanRepair.Line> orders = new ArrayList<>();
        List<PlanRepair.Line> released = new ArrayList<>();
        Map<Post, List<Slot>> left = new LinkedHashMap<>();
        for (Move move : found.moves()) {
            (move.isOrder() ? orders : released).add(line(move, left));
        }
        orders.addAll(released);
        return orders;
    }

    private PlanRepair.Line line(Move move, Map<Post, List<Slot>> left) {
        List<PersonId> persons =
                move.from().map(from -> persons(move, from, left)).orElse(List.of());
        return new PlanRepair.Line(
                move.unit(),
                naming.unit(move.unit()),
                move.from(),
                move.to(),
                move.from().map(naming::post).orElse(Phrase.of("repair.from-home")),
                move.to().map(naming::post).orElse(Phrase.of("repair.to-home")),
                move.heads(),
                persons,
                why(move),
                change(move));
    }

    private List<Slot> slots(Post post) {
        return new ArrayList<>(plan.index()
                .assignmentAt(phase, post)
                .map(at -> plan.teams().get(at.team()).slots())
                .orElse(List.of()));
    }

    /** The named of those who leave a post: open places go first, as in the edit. */
    private List<PersonId> persons(Move move, Post from, Map<Post, List<Slot>> left) {
        List<Slot> slots = left.computeIfAbsent(from, this::slots);
        List<PersonId> persons = new ArrayList<>();
        int gone = 0;
        for (boolean open : new boolean[] {true, false}) {
            for (Slot slot : List.copyOf(slots)) {
                if (gone < move.heads().value() && slot.unit().equals(move.unit()) && slot.isOpen() == open) {
                    slots.remove(slot);
                    slot.person().ifPresent(persons::add);
                    gone++;
                }
            }
        }
        return persons;
    }

    private Phrase why(Move move) {
        Unit unit = plan.units().get(move.unit());
        boolean overdrawn = plan.index().left(phase, unit).isNegative();
        if (move.to().isPresent()) {
            Headcount lacking = lacking(move.to().get());
            return lacking.value() > 0 ? Phrase.of("repair.why.fills", lacking) : Phrase.of("repair.why.relieves");
        }
        return overdrawn
                ? Phrase.of(
                        "repair.why.overdrawn", unit.headcount(), plan.index().used(phase, unit.id()))
                : Phrase.of("repair.why.not-needed");
    }

    /** Officers that a post lacks as the plan stands. */
    private Headcount lacking(Post post) {
        int wanted = problem.posts().stream()
                .filter(need -> need.post().equals(post))
                .mapToInt(need -> need.police().value())
                .sum();
        int there = TeamStages.sum(problem.earlier().getOrDefault(post, Map.of()))
                + problem.pinnedAt(post).value();
        return Headcount.of(Math.max(0, wanted - there));
    }

    private int change(Move move) {
        Optional<Minutes> from = move.from().flatMap(post -> travel.known(move.unit(), post));
        Optional<Minutes> to = move.to().flatMap(post -> travel.known(move.unit(), post));
        return from.isPresent() && to.isPresent()
                ? to.get().value() - from.get().value()
                : 0;
    }

    /** Who a unit does not have cannot stand anywhere: its surplus counts as missing. */
    Headcount missingBefore() {
        int missing = 0;
        for (PostNeed need : problem.posts()) {
            missing += lacking(need.post()).value();
        }
        for (UnitId id : problem.units().stream().map(supply -> supply.unit()).toList()) {
            int left = plan.index().left(phase, plan.units().get(id)).value();
            missing += Math.max(0, -left);
        }
        return Headcount.of(missing);
    }

    Headcount missingAfter() {
        return found.proposal().teams().stream().map(PostTeam::missing).reduce(Headcount.ZERO, Headcount::plus);
    }

    List<PlanProposal.Gap> gaps() {
        record Key(Optional<DistrictCode> district, Optional<VulnerabilityClass> value) {}
        Map<Key, PlanProposal.Gap> gaps = new LinkedHashMap<>();
        for (PostTeam team : found.proposal().teams()) {
            if (team.missing().value() > 0) {
                PostNeed need = team.need();
                String name = need.district()
                        .map(plan.districts()::get)
                        .map(district -> district.name())
                        .orElse("");
                gaps.merge(
                        new Key(need.district(), need.stationClass()),
                        new PlanProposal.Gap(
                                need.district(), name, need.stationClass(), 1, need.police(), team.missing()),
                        (a, b) -> new PlanProposal.Gap(
                                a.district(),
                                a.name(),
                                a.stationClass(),
                                a.posts() + 1,
                                a.required().plus(b.required()),
                                a.missing().plus(b.missing())));
            }
        }
        return List.copyOf(gaps.values());
    }

    /** Units of which more are pinned than there are: only a person can put that right. */
    List<Phrase> notes() {
        List<Phrase> notes = new ArrayList<>();
        problem.units().forEach(supply -> {
            Headcount pinned = problem.pinnedOf(supply.unit());
            if (pinned.compareTo(plan.units().get(supply.unit()).headcount()) > 0) {
                notes.add(Phrase.of(
                        "repair.note.pinned",
                        naming.unit(supply.unit()),
                        pinned,
                        plan.units().get(supply.unit()).headcount()));
            }
        });
        return notes;
    }
}
