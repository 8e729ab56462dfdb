package id.petapam.bench.side;

import id.petapam.model.Headcount;
import id.petapam.model.Minutes;
import id.petapam.model.Post;
import id.petapam.model.UnitId;
import id.petapam.planner.assign.AssignmentProblem;
import id.petapam.planner.assign.Fit;
import id.petapam.planner.assign.PostNeed;
import id.petapam.planner.assign.Urgency;
import id.petapam.planner.flow.Seating;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The score of an assignment, counted apart from the planner's own: pairs (or heads, where a post needs an odd number) as
 * seats. One number for all, such that no sum of a lesser aim reaches a greater one: a seat left empty, by urgency 3, 2 or 1
 * times; seats left empty before their turn; the ways in minutes as fairness weighs them. Every unit may serve every post that
 * it has a way to, so that there are no breaches.
 */
public final class SeatScore {

    private final AssignmentProblem problem;
    private final List<PostNeed> needOf = new ArrayList<>();
    private final int headsPerSeat;
    private final Seating seating;
    /** What the least empty seat weighs; all ways together weigh less. */
    private final long turn;

    /**
     * An assignment in figures.
     *
     * @param empty heads missing at posts, by urgency
     * @param minutes of all heads
     */
    public record Figures(long cost, Map<Urgency, Integer> empty, double meanMinutes, int longest, long weighed) {}

    public SeatScore(AssignmentProblem problem) {
        this.problem = problem;
        int divisor = 0;
        for (PostNeed need : problem.posts()) {
            divisor = gcd(divisor, need.police().value());
        }
        headsPerSeat = Math.max(1, divisor);
        for (Urgency urgency : Urgency.values()) {
            for (PostNeed need : problem.posts()) {
                for (int i = 0; need.urgency() == urgency && i < need.police().value() / headsPerSeat; i++) {
                    needOf.add(need);
                }
            }
        }
        int units = problem.units().size();
        int[] capacity = new int[units];
        long[][] cost = new long[needOf.size()][units + 1];
        for (int u = 0; u < units; u++) {
            capacity[u] = problem.units().get(u).heads().value() / headsPerSeat;
            for (int seat = 0; seat < cost.length; seat++) {
                cost[seat][u] = cost(problem.units().get(u).unit(), needOf.get(seat));
            }
        }
        long most = 1;
        for (long[] row : cost) {
            for (int u = 0; u < units; u++) {
                most = Math.max(most, row[u] == Seating.FORBIDDEN ? 0 : row[u]);
            }
        }
        turn = Math.multiplyExact(most, cost.length) + 1;
        long empty = Math.multiplyExact(turn, (PostNeed.TURNS - 1) * (long) cost.length + 1);
        for (int seat = 0; seat < cost.length; seat++) {
            PostNeed need = needOf.get(seat);
            long weight = Urgency.values().length - need.urgency().ordinal();
            cost[seat][units] = Math.multiplyExact(weight, empty) + (PostNeed.TURNS - 1 - need.turn()) * turn;
        }
        seating = new Seating(cost, capacity);
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private long cost(UnitId unit, PostNeed need) {
        Optional<Minutes> way = problem.travel().from(unit, need.post());
        Fit fit = problem.fit().of(unit, need.post());
        if (fit.level() == Fit.Level.BREACH) {
            throw new IllegalArgumentException("breaches are not in this score");
        }
        return way.isEmpty() || fit.isForbidden()
                ? Seating.FORBIDDEN
                : problem.fairness().weigh(way.get());
    }

    public Seating seating() {
        return seating;
    }

    /** By how much the ways are longer than those of the bound, in words. */
    public String over(long cost, long bound) {
        long least = bound % turn;
        return cost / turn > bound / turn
                ? "emptier"
                : String.format("%.2f %%", least == 0 ? 0.0 : 100.0 * (cost % turn - least) / least);
    }

    int headsPerSeat() {
        return headsPerSeat;
    }

    public PostNeed need(int seat) {
        return needOf.get(seat);
    }

    /** Heads by post and unit as seats; what does not fill a whole seat is not counted. */
    public int[] seats(Map<Post, Map<UnitId, Headcount>> heads) {
        Map<UnitId, Integer> numbers = new HashMap<>();
        problem.units().forEach(unit -> numbers.put(unit.unit(), numbers.size()));
        Map<Post, List<Integer>> at = new HashMap<>();
        heads.forEach((post, byUnit) -> byUnit.forEach((unit, count) -> {
            for (int i = 0; i < count.value() / headsPerSeat; i++) {
                at.computeIfAbsent(post, p -> new ArrayList<>()).add(numbers.get(unit));
            }
        }));
        int[] sourceOf = new int[needOf.size()];
        for (int seat = 0; seat < sourceOf.length; seat++) {
            List<Integer> there = at.getOrDefault(needOf.get(seat).post(), new ArrayList<>());
            sourceOf[seat] = there.isEmpty() ? seating.nobody() : there.remove(there.size() - 1);
        }
        return sourceOf;
    }

    /**
     * What a filling costs.
     *
     * @throws IllegalArgumentException if it breaks a rule: more than a unit has, or where it must not go
     */
    public Figures of(int[] sourceOf) {
        long cost = 0;
        long minutes = 0;
        long weighed = 0;
        int filled = 0;
        int longest = 0;
        int[] used = new int[seating.sources() + 1];
        Map<Urgency, Integer> empty = new EnumMap<>(Urgency.class);
        for (Urgency urgency : Urgency.values()) {
            empty.put(urgency, 0);
        }
        for (int seat = 0; seat < sourceOf.length; seat++) {
            int source = sourceOf[seat];
            if (!seating.allows(seat, source)) {
                throw new IllegalArgumentException("must not go there: seat " + seat);
            }
            used[source]++;
            cost = Math.addExact(cost, seating.cost()[seat][source]);
            if (source == seating.nobody()) {
                empty.merge(needOf.get(seat).urgency(), headsPerSeat, Integer::sum);
                continue;
            }
            UnitId unit = problem.units().get(source).unit();
            Post post = needOf.get(seat).post();
            Minutes way = problem.travel().from(unit, post).orElseThrow();
            filled++;
            minutes += way.value();
            weighed += problem.fairness().weigh(way);
            longest = Math.max(longest, way.value());
        }
        for (int unit = 0; unit < seating.sources(); unit++) {
            if (used[unit] > seating.capacity()[unit]) {
                throw new IllegalArgumentException("more than a unit has: " + unit);
            }
        }
        return new Figures(cost, empty, minutes / (double) Math.max(1, filled), longest, weighed);
    }
}
