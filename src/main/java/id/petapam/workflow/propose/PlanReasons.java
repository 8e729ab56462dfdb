package id.petapam.workflow.propose;

import id.petapam.job.Progress;
import id.petapam.model.Headcount;
import id.petapam.model.Minutes;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.planner.assign.AssignmentProblem;
import id.petapam.planner.assign.AssignmentProposal;
import id.petapam.planner.assign.Order;
import id.petapam.planner.assign.PostTeam;
import id.petapam.planner.assign.ProposeAssignment;
import id.petapam.planner.assign.UnitSupply;
import id.petapam.planner.repair.Move;
import id.petapam.planner.repair.Moves;
import id.petapam.planner.why.Naming;
import id.petapam.planner.why.WhyHere;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why a plan that stands is as it is, whoever made it, as sentences with figures. For one thread. */
public final class PlanReasons {

    private static final int MOST_MOVES = 12;

    private final StandingProblem standing;
    private final Plan plan;
    private final AssignmentProblem problem;
    private final Naming names;
    /** With all that is not pinned placed anew; null until it is asked for. */
    private AssignmentProposal best;

    PlanReasons(StandingProblem standing) {
        this.standing = standing;
        this.plan = standing.plan();
        this.problem = standing.problem();
        this.names = Naming.of(plan);
    }

    public Plan plan() {
        return plan;
    }

    public PhaseId phase() {
        return standing.phase();
    }

    /** What a post is called. */
    public Phrase name(Post post) {
        return names.post(post);
    }

    /** Units that stand at a post. */
    public List<UnitId> unitsAt(Post post) {
        return List.copyOf(standing.at(post).keySet());
    }

    /** Units that could stand there, the nearest first. */
    public List<Unit> unitsFor(Post post) {
        return byWay(post).stream().map(unit -> plan.units().get(unit)).toList();
    }

    /** Why this post is served as it is: who stands there, who would be nearer, what is missing, what would be best. */
    public List<Phrase> whyHere(Post post) {
        List<Phrase> told = new ArrayList<>();
        boolean pinned = plan.index()
                .assignmentAt(standing.phase(), post)
                .filter(a -> a.pinned())
                .isPresent();
        standing.at(post).forEach((unit, heads) -> {
            if (pinned) {
                told.add(Phrase.of("planner.why.pinned", names.unit(unit), heads));
            }
            stands(unit, post, told);
        });
        Headcount missing = standing.required(post).minus(StandingProblem.sum(standing.at(post)));
        if (missing.value() > 0) {
            told.add(lacking(post, missing));
        }
        if (!pinned && standing.required(post).value() > 0) {
            told.add(compared(post));
        }
        return told.isEmpty() ? List.of(Phrase.of("propose.why.nobody")) : told;
    }

    private void stands(UnitId unit, Post post, List<Phrase> told) {
        Optional<Minutes> own = standing.travel().known(unit, post);
        if (own.isEmpty()) {
            told.add(Phrase.of("propose.why.no-time", names.unit(unit)));
            return;
        }
        List<UnitId> nearer = byWay(post).stream()
                .filter(other -> !standing.at(post).containsKey(other))
                .filter(other -> way(other, post).compareTo(own.get()) < 0)
                .toList();
        if (nearer.isEmpty()) {
            told.add(Phrase.of("planner.why.nearest", names.unit(unit), own.get()));
            return;
        }
        UnitId first = nearer.get(0);
        told.add(Phrase.of(
                "propose.why.nearer",
                names.unit(unit),
                own.get(),
                new Minutes(own.get().value() - way(first, post).value()),
                names.unit(first),
                strength(first),
                nearer.size()));
        nearer.stream()
                .filter(other -> left(other) >= 2 && !other.equals(first))
                .findFirst()
                .ifPresent(other -> told.add(Phrase.of(
                        "propose.why.free-nearer", names.unit(other), way(other, post), Headcount.of(left(other)))));
    }

    private Phrase lacking(Post post, Headcount missing) {
        Optional<UnitId> free =
                byWay(post).stream().filter(unit -> left(unit) >= 2).findFirst();
        if (free.isPresent()) {
            return Phrase.of(
                    "propose.why.open",
                    missing,
                    names.unit(free.get()),
                    way(free.get(), post),
                    Headcount.of(left(free.get())));
        }
        PostTeam team = best().team(post);
        return team.missing().value() > 0 ? new Lack(best()).of(team) : Phrase.of("propose.why.elsewhere", missing);
    }

    private Phrase compared(Post post) {
        Map<UnitId, Headcount> would = best().proposed().getOrDefault(post, Map.of());
        if (would.keySet().equals(standing.at(post).keySet())) {
            return Phrase.of("propose.why.best-same");
        }
        return would.isEmpty()
                ? Phrase.of("propose.why.best-empty")
                : Phrase.of(
                        "propose.why.best-other",
                        String.join(
                                ", ", would.keySet().stream().map(names::unit).toList()));
    }

    /** All that is not pinned placed anew: what the plan as it stands is compared with. */
    private AssignmentProposal best() {
        if (best == null) {
            best = ProposeAssignment.propose(problem, Order.PROPOSE, Progress.NONE);
        }
        return best;
    }

    /** Why a unit does not serve a post, and what changes if it does. */
    public List<Phrase> whyNot(UnitId unit, Post post) {
        String name = names.unit(unit);
        if (standing.at(post).containsKey(unit)) {
            return List.of(Phrase.of("planner.why-not.is-there", name));
        }
        List<Phrase> told = new ArrayList<>();
        Optional<Minutes> way = standing.travel().known(unit, post);
        if (way.isEmpty()) {
            told.add(Phrase.of("propose.why.no-time", name));
        } else {
            told.add(difference(unit, way.get(), post));
        }
        if (problem.pinned().containsKey(post)) {
            told.add(Phrase.of("planner.why-not.pinned", name));
            return told;
        }
        told.addAll(effect(unit, post));
        return told;
    }

    private Phrase difference(UnitId unit, Minutes way, Post post) {
        Optional<UnitId> there = standing.at(post).keySet().stream()
                .filter(one -> standing.travel().known(one, post).isPresent())
                .findFirst();
        if (there.isEmpty()) {
            return Phrase.of("propose.why-not.way", names.unit(unit), way, strength(unit));
        }
        int more = way.value() - way(there.get(), post).value();
        return Phrase.of(
                more > 0 ? "propose.why-not.longer" : more < 0 ? "propose.why-not.shorter" : "propose.why-not.as-long",
                names.unit(unit),
                way,
                new Minutes(Math.abs(more)),
                names.unit(there.get()),
                strength(unit));
    }

    /** All that the post needs comes from the unit; all else is put right again with as few moves as can be. */
    private List<Phrase> effect(UnitId unit, Post post) {
        Headcount need = standing.required(post);
        int has = problem.units().stream()
                .filter(supply -> supply.unit().equals(unit))
                .mapToInt(supply -> supply.heads().minus(problem.pinnedOf(unit)).value())
                .sum();
        if (need.value() == 0 || has < need.value()) {
            return List.of(
                    Phrase.of("propose.why-not.too-few", names.unit(unit), Headcount.of(Math.max(0, has)), need));
        }
        Map<Post, Map<UnitId, Headcount>> pinned = new LinkedHashMap<>(problem.pinned());
        pinned.put(post, Map.of(unit, need));
        Map<Post, Map<UnitId, Headcount>> others = new LinkedHashMap<>(problem.earlier());
        others.remove(post);
        Redistribution made = Redistribution.of(problem.withPinned(pinned).withEarlier(others), others, Progress.NONE);
        Map<Post, Map<UnitId, Headcount>> after = new LinkedHashMap<>(made.after());
        after.put(post, Map.of(unit, need));
        List<Move> moves = Moves.between(problem.earlier(), after);
        List<Move> orders = moves.stream().filter(Move::isOrder).toList();
        Headcount moved = orders.stream().map(Move::heads).reduce(Headcount.ZERO, Headcount::plus);
        long travel = travel(after) - travel(problem.earlier());
        int missing = missing(after) - missing(problem.earlier());
        List<Phrase> told = new ArrayList<>();
        told.add(Phrase.of(
                missing > 0 ? "planner.what-if.uncovers" : "planner.what-if",
                names.unit(unit),
                names.post(post),
                moved,
                Phrase.of(travel < 0 ? "planner.what-if.shorter" : "planner.what-if.longer", (int) Math.abs(travel)),
                Headcount.of(Math.abs(missing))));
        if (missing < 0) {
            told.add(Phrase.of("propose.why-not.covers", Headcount.of(-missing)));
        }
        WhyHere words = new WhyHere(made.proposal(), names);
        moves.stream().limit(MOST_MOVES).forEach(move -> told.add(words.say(move)));
        if (moves.size() > MOST_MOVES) {
            told.add(Phrase.of("propose.why-not.more-moves", moves.size() - MOST_MOVES));
        }
        return told;
    }

    private long travel(Map<Post, Map<UnitId, Headcount>> teams) {
        long[] sum = {0};
        teams.forEach((post, byUnit) -> byUnit.forEach((unit, heads) -> sum[0] += (long) heads.value()
                * standing.travel().from(unit, post).orElseThrow().value()));
        return sum[0];
    }

    private int missing(Map<Post, Map<UnitId, Headcount>> teams) {
        return problem.posts().stream()
                .mapToInt(need -> Math.max(
                        0,
                        need.police()
                                .minus(StandingProblem.sum(teams.getOrDefault(
                                        need.post(), problem.pinned().getOrDefault(need.post(), Map.of()))))
                                .value()))
                .sum();
    }

    private List<UnitId> byWay(Post post) {
        return problem.units().stream()
                .map(UnitSupply::unit)
                .filter(unit -> standing.travel().known(unit, post).isPresent())
                .sorted(Comparator.comparing((UnitId unit) -> way(unit, post)))
                .toList();
    }

    private Minutes way(UnitId unit, Post post) {
        return standing.travel().known(unit, post).orElseThrow();
    }

    private int left(UnitId unit) {
        return plan.index().left(standing.phase(), plan.units().get(unit)).value();
    }

    private Phrase strength(UnitId unit) {
        int left = left(unit);
        return left > 0
                ? Phrase.of("propose.why.has-left", Headcount.of(left))
                : Phrase.of("propose.why.used-up", plan.units().get(unit).headcount());
    }

    /** Why stations are one group, and why it is not joined with the nearest other. */
    public List<Phrase> whyGroup(Post post) {
        return post instanceof Post.OfGroup group
                ? new GroupReasons(standing.table()).of(plan.groups().get(group.id()))
                : List.of();
    }
}
