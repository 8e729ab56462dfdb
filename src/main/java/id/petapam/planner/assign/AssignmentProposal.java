package id.petapam.planner.assign;

import id.petapam.model.Headcount;
import id.petapam.model.Minutes;
import id.petapam.model.Post;
import id.petapam.model.UnitId;
import id.petapam.planner.flow.ForcedSeat;
import id.petapam.planner.flow.Seating;
import id.petapam.planner.flow.SeatingProof;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Who is proposed where, with the prices that prove that nothing is better. The price of a unit is what one pair more of
 * it would be worth; that makes the reasons.
 */
public final class AssignmentProposal {

    private final AssignmentProblem problem;
    private final Order order;
    private final SeatTable table;
    private final Seating.Filled filled;
    private final Map<Post, Map<UnitId, Headcount>> proposed;

    AssignmentProposal(AssignmentProblem problem, Order order, SeatTable table, Seating.Filled filled) {
        this.problem = problem;
        this.order = order;
        this.table = table;
        this.filled = filled;
        this.proposed = table.heads(filled.sourceOf());
    }

    public AssignmentProblem problem() {
        return problem;
    }

    public Order order() {
        return order;
    }

    /** False if it was stopped: then it keeps all rules, but more could be covered and nothing is proven. */
    public boolean isFinished() {
        return filled.finished();
    }

    /** Heads that move together: 2 where every post needs pairs, 1 where some post needs an odd number. */
    public int headsPerSeat() {
        return table.headsPerSeat();
    }

    /** The check that no proposal is better, made from scratch ({@link ProposalProof}). */
    public SeatingProof.Verdict proof() {
        return ProposalProof.check(this);
    }

    /** What to send on top of what is pinned: for each unit, heads by post. */
    public Map<UnitId, Map<Post, Headcount>> orders() {
        Map<UnitId, Map<Post, Headcount>> orders = new LinkedHashMap<>();
        proposed.forEach((post, byUnit) -> byUnit.forEach((unit, heads) ->
                orders.computeIfAbsent(unit, u -> new LinkedHashMap<>()).put(post, heads)));
        return orders;
    }

    /** Proposed heads by post and unit, without the pinned. */
    public Map<Post, Map<UnitId, Headcount>> proposed() {
        return proposed;
    }

    /** Every post of the problem, in its order. */
    public List<PostTeam> teams() {
        List<PostTeam> teams = new ArrayList<>();
        for (PostNeed need : problem.posts()) {
            teams.add(team(need));
        }
        return teams;
    }

    public PostTeam team(Post post) {
        return team(problem.posts().get(table.post(post)));
    }

    private PostTeam team(PostNeed need) {
        Map<UnitId, Headcount> sent = proposed.getOrDefault(need.post(), Map.of());
        int heads = sent.values().stream().mapToInt(Headcount::value).sum();
        int there = problem.pinnedAt(need.post()).value();
        Optional<Minutes> longest = sent.keySet().stream()
                .flatMap(unit -> travel(unit, need.post()).stream())
                .max(Minutes::compareTo);
        return new PostTeam(
                need,
                problem.pinned().getOrDefault(need.post(), Map.of()),
                Map.copyOf(sent),
                Headcount.of(Math.max(0, need.police().value() - heads - there)),
                longest);
    }

    public Totals totals() {
        Map<Urgency, Headcount> missing = new EnumMap<>(Urgency.class);
        for (Urgency urgency : Urgency.values()) {
            missing.put(urgency, Headcount.ZERO);
        }
        Headcount required = Headcount.ZERO;
        int mixed = 0;
        for (PostTeam team : teams()) {
            missing.merge(team.need().urgency(), team.missing(), Headcount::plus);
            required = required.plus(team.need().police());
            mixed += team.isMixed() ? 1 : 0;
        }
        int breaches = 0;
        int moved = 0;
        long minutes = 0;
        long weighed = 0;
        int longest = 0;
        for (int seat = 0; seat < filled.sourceOf().length; seat++) {
            int unit = filled.sourceOf()[seat];
            if (unit != table.seating().nobody()) {
                SeatTable.Seat at = table.seat(seat);
                Minutes travel = table.minutes(at.post(), unit).orElseThrow();
                breaches += table.fit(at.post(), unit).level() == Fit.Level.BREACH ? 1 : 0;
                moved += at.earlier() != unit ? 1 : 0;
                minutes += travel.value();
                weighed += problem.fairness().weigh(travel);
                longest = Math.max(longest, travel.value());
            }
        }
        int each = table.headsPerSeat();
        return new Totals(
                required,
                missing,
                Headcount.of(breaches * each),
                minutes * each,
                weighed * each,
                new Minutes(longest),
                Headcount.of(moved * each),
                mixed);
    }

    /** Heads of a unit that are left where they start from; below zero only where more are pinned than it has. */
    public Headcount left(UnitId unit) {
        Headcount sent = proposed.values().stream()
                .map(byUnit -> byUnit.getOrDefault(unit, Headcount.ZERO))
                .reduce(Headcount.ZERO, Headcount::plus);
        return problem.units()
                .get(table.unit(unit))
                .heads()
                .minus(problem.pinnedOf(unit))
                .minus(sent);
    }

    public Optional<Minutes> travel(UnitId unit, Post post) {
        return table.minutes(table.post(post), table.unit(unit));
    }

    public Fit fit(UnitId unit, Post post) {
        return table.fit(table.post(post), table.unit(unit));
    }

    public boolean canServe(UnitId unit, Post post) {
        return table.canServe(table.post(post), table.unit(unit));
    }

    /** What one seat more of this unit would save at least; nothing where people of it are left. */
    public Levels price(UnitId unit) {
        return table.scale().apart(filled.sourcePrice()[table.unit(unit)]);
    }

    /**
     * What the last seat of this post costs at these prices: its own travel and what its unit is worth elsewhere; for an
     * empty seat what leaving it empty weighs. Empty where nothing of the post is open.
     */
    public Optional<Levels> price(Post post) {
        int p = table.post(post);
        OptionalLong dearest = IntStream.range(0, filled.sourceOf().length)
                .filter(seat -> table.seat(seat).post() == p)
                .mapToLong(seat -> {
                    int unit = filled.sourceOf()[seat];
                    long own = table.seating().cost()[seat][unit];
                    return unit == table.seating().nobody() ? own : own + filled.sourcePrice()[unit];
                })
                .max();
        return dearest.isPresent() ? Optional.of(table.scale().apart(dearest.getAsLong())) : Optional.empty();
    }

    /** True where the unit has not a whole seat left. */
    public boolean isUsedUp(UnitId unit) {
        return left(unit).value() < table.headsPerSeat();
    }

    /**
     * What the plan as a whole would lose if this unit served a seat of this post instead of whoever does, all else being
     * put right again. Empty where it cannot serve it, has nobody who is not pinned, or nothing of the post is open.
     *
     * @throws IllegalStateException if the proposal was stopped
     */
    public Optional<Levels> loss(UnitId unit, Post post) {
        if (!isFinished()) {
            throw new IllegalStateException("a proposal that was stopped tells no loss");
        }
        int u = table.unit(unit);
        int p = table.post(post);
        long best = Long.MAX_VALUE;
        if (table.canServe(p, u) && table.seating().capacity()[u] > 0) {
            for (int seat = 0; seat < filled.sourceOf().length; seat++) {
                if (table.seat(seat).post() == p) {
                    best = Math.min(best, ForcedSeat.loss(table.seating(), filled, seat, u));
                }
            }
        }
        return best == Long.MAX_VALUE
                ? Optional.empty()
                : Optional.of(table.scale().apart(best));
    }

    Seating.Filled filled() {
        return filled;
    }
}
