package id.petapam.planner.why;

import id.petapam.job.Progress;
import id.petapam.model.Headcount;
import id.petapam.model.Minutes;
import id.petapam.model.Phrase;
import id.petapam.model.Post;
import id.petapam.model.UnitId;
import id.petapam.planner.assign.AssignmentProblem;
import id.petapam.planner.assign.AssignmentProposal;
import id.petapam.planner.assign.Fit;
import id.petapam.planner.assign.Levels;
import id.petapam.planner.assign.Order;
import id.petapam.planner.assign.PostTeam;
import id.petapam.planner.assign.ProposeAssignment;
import id.petapam.planner.assign.UnitSupply;
import id.petapam.planner.proof.Bottleneck;
import id.petapam.planner.proof.Shortage;
import id.petapam.planner.repair.Move;
import id.petapam.planner.repair.Moves;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a post is served by whom it is, why not by another, and what would happen if it were. Figures come from the prices
 * of the proposal, and for the last question from a proposal made anew with that team fixed. For one thread.
 */
public final class WhyHere {

    private final AssignmentProposal proposal;
    private final Naming names;
    /** Worked out when first asked for; null until then. */
    private List<Bottleneck> bottlenecks;

    /** @param proposal one that was not stopped */
    public WhyHere(AssignmentProposal proposal, Naming names) {
        if (!proposal.isFinished()) {
            throw new IllegalArgumentException("a proposal that was stopped has no reasons");
        }
        this.proposal = proposal;
        this.names = names;
    }

    /** Why this post is served as it is: one phrase for each unit there, or why nobody is. */
    public List<Phrase> whyHere(Post post) {
        PostTeam team = proposal.team(post);
        List<Phrase> reasons = new ArrayList<>();
        team.pinned().forEach((unit, heads) -> reasons.add(Phrase.of("planner.why.pinned", names.unit(unit), heads)));
        team.proposed().keySet().forEach(unit -> reasons.add(chosen(unit, post)));
        if (team.missing().value() > 0) {
            reasons.add(uncovered(team));
        }
        return reasons;
    }

    private Phrase chosen(UnitId unit, Post post) {
        Minutes own = proposal.travel(unit, post).orElseThrow();
        List<UnitId> nearer = candidates(post).stream()
                .filter(other -> proposal.travel(other, post).orElseThrow().compareTo(own) < 0)
                .toList();
        if (nearer.isEmpty()) {
            return Phrase.of("planner.why.nearest", names.unit(unit), own);
        }
        return Phrase.of("planner.why.chosen", names.unit(unit), own, nearer.size(), whyNot(nearer.get(0), post));
    }

    /** Units that can serve a post, the nearest first. */
    private List<UnitId> candidates(Post post) {
        return proposal.problem().units().stream()
                .map(UnitSupply::unit)
                .filter(unit -> proposal.canServe(unit, post))
                .sorted(Comparator.comparing(
                        (UnitId unit) -> proposal.travel(unit, post).orElseThrow()))
                .toList();
    }

    private Phrase uncovered(PostTeam team) {
        if (candidates(team.need().post()).isEmpty()) {
            return Phrase.of("planner.why.nobody-can", team.missing());
        }
        if (bottlenecks == null) {
            bottlenecks = Shortage.of(proposal).map(Shortage::bottlenecks).orElse(List.of());
        }
        Optional<Bottleneck> cause = bottlenecks.stream()
                .filter(b -> b.posts().contains(team.need().post()))
                .findFirst();
        return cause.map(b -> Phrase.of(
                        "planner.why.uncovered",
                        team.missing(),
                        b.posts().size(),
                        b.need(),
                        b.units().size(),
                        b.capacity(),
                        b.missing()))
                .orElseThrow();
    }

    /** Why this unit does not serve this post, with what it would cost. */
    public Phrase whyNot(UnitId unit, Post post) {
        String name = names.unit(unit);
        PostTeam team = proposal.team(post);
        if (team.proposed().containsKey(unit) || team.pinned().containsKey(unit)) {
            return Phrase.of("planner.why-not.is-there", name);
        }
        Fit fit = proposal.fit(unit, post);
        if (fit.isForbidden()) {
            return Phrase.of("planner.why-not.forbidden", name, fit.reason().orElseThrow());
        }
        Optional<Minutes> way = proposal.travel(unit, post);
        if (way.isEmpty()) {
            return Phrase.of("planner.why-not.no-way", name);
        }
        Optional<Levels> loss = proposal.loss(unit, post);
        if (loss.isEmpty()) {
            return Phrase.of("planner.why-not.pinned", name);
        }
        return Phrase.of(
                proposal.isUsedUp(unit) ? "planner.why-not.used-up" : "planner.why-not.free",
                name,
                way.get(),
                fit.level() == Fit.Level.BREACH
                        ? Phrase.of("planner.why-not.breach", fit.reason().orElseThrow())
                        : cost(loss.get()));
    }

    /** What a loss is made of: only the greatest of its aims is told. */
    private Phrase cost(Levels loss) {
        if (loss.coverage() > 0) {
            return Phrase.of("planner.loss.coverage");
        } else if (loss.turns() > 0) {
            return Phrase.of("planner.loss.turns");
        } else if (loss.breaches() > 0) {
            return Phrase.of("planner.loss.breaches", (int) loss.breaches() * proposal.headsPerSeat());
        } else if (loss.travel() > 0) {
            return Phrase.of("planner.loss.travel", (int) loss.travel() * proposal.headsPerSeat());
        }
        return Phrase.of("planner.loss.none");
    }

    /**
     * What changes if this unit serves a post with all that the post needs, all else being put right again with as few
     * moves as can be.
     *
     * @param moves of all who get a new order, those who are sent among them
     * @param travel one way, all officers, minutes more than now (or fewer)
     * @param missing officers missing more than now (or fewer)
     */
    public record Effect(AssignmentProposal after, List<Move> moves, long travel, Headcount missing, Phrase text) {}

    /** Empty where the unit cannot serve the post, has not enough officers, or nothing of the post is open. */
    public Optional<Effect> whatIf(UnitId unit, Post post) {
        AssignmentProblem problem = proposal.problem();
        PostTeam team = proposal.team(post);
        Headcount open = Headcount.of(
                Math.max(0, team.need().police().minus(problem.pinnedAt(post)).value()));
        UnitSupply supply = problem.units().stream()
                .filter(u -> u.unit().equals(unit))
                .findFirst()
                .orElseThrow();
        boolean enough = supply.heads().minus(problem.pinnedOf(unit)).compareTo(open) >= 0;
        if (!proposal.canServe(unit, post) || open.value() == 0 || !enough) {
            return Optional.empty();
        }
        Map<Post, Map<UnitId, Headcount>> pinned = new LinkedHashMap<>(problem.pinned());
        Map<UnitId, Headcount> there = new LinkedHashMap<>(pinned.getOrDefault(post, Map.of()));
        there.merge(unit, open, Headcount::plus);
        pinned.put(post, there);
        Map<Post, Map<UnitId, Headcount>> earlier = new LinkedHashMap<>(proposal.proposed());
        earlier.remove(post);
        AssignmentProposal after =
                ProposeAssignment.propose(problem.withPinned(pinned).withEarlier(earlier), Order.REPAIR, Progress.NONE);
        Map<Post, Map<UnitId, Headcount>> then = new LinkedHashMap<>(after.proposed());
        then.put(post, Map.of(unit, open));
        List<Move> moves = Moves.between(proposal.proposed(), then).stream()
                .filter(Move::isOrder)
                .toList();
        Headcount moved = moves.stream().map(Move::heads).reduce(Headcount.ZERO, Headcount::plus);
        long sent =
                (long) open.value() * proposal.travel(unit, post).orElseThrow().value();
        long travel = after.totals().travelMinutes() + sent - proposal.totals().travelMinutes();
        Headcount missing = after.totals().allMissing().minus(proposal.totals().allMissing());
        Phrase text = Phrase.of(
                missing.value() > 0 ? "planner.what-if.uncovers" : "planner.what-if",
                names.unit(unit),
                names.post(post),
                moved,
                Phrase.of(travel < 0 ? "planner.what-if.shorter" : "planner.what-if.longer", (int) Math.abs(travel)),
                missing.abs());
        return Optional.of(new Effect(after, moves, travel, missing, text));
    }

    /** A move in words. */
    public Phrase say(Move move) {
        String unit = names.unit(move.unit());
        if (move.from().isPresent() && move.to().isPresent()) {
            return Phrase.of(
                    "planner.move",
                    move.heads(),
                    unit,
                    names.post(move.from().get()),
                    names.post(move.to().get()));
        }
        return move.to()
                .map(to -> Phrase.of("planner.move.from-home", move.heads(), unit, names.post(to)))
                .orElseGet(() -> Phrase.of(
                        "planner.move.home",
                        move.heads(),
                        unit,
                        names.post(move.from().orElseThrow())));
    }
}
