package id.petapam.planner.assign;

import id.petapam.model.Headcount;
import id.petapam.model.Minutes;
import id.petapam.model.Post;
import id.petapam.model.UnitId;
import id.petapam.planner.flow.Seating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An assignment problem as seats and sources. A seat is as many heads as all open needs have as their greatest common
 * divisor: a pair where every post needs pairs, so that pairs are never torn apart; a head where some post needs an odd
 * number. Seats of the first urgency come first.
 */
final class SeatTable {

    private static final int NO_WAY = -1;

    private final AssignmentProblem problem;
    private final int headsPerSeat;
    private final List<Integer> postOf = new ArrayList<>();
    private final List<Integer> earlierOf = new ArrayList<>();
    private final Map<UnitId, Integer> unitNumbers = new HashMap<>();
    private final Map<Post, Integer> postNumbers = new HashMap<>();
    /** Heads of each unit that stand at no pinned post. */
    private final int[] freeHeads;

    private final int[][] minutes;
    /** The same as fairness weighs them. */
    private final int[][] weighed;

    private final Fit[][] fits;
    private final Scale scale;
    private final Seating seating;

    SeatTable(AssignmentProblem problem, Order order) {
        this.problem = problem;
        List<UnitSupply> units = problem.units();
        List<PostNeed> posts = problem.posts();
        for (int u = 0; u < units.size(); u++) {
            unitNumbers.put(units.get(u).unit(), u);
        }
        freeHeads = units.stream()
                .mapToInt(unit -> Math.max(
                        0, unit.heads().minus(problem.pinnedOf(unit.unit())).value()))
                .toArray();
        minutes = new int[posts.size()][units.size()];
        weighed = new int[posts.size()][units.size()];
        fits = new Fit[posts.size()][units.size()];
        int divisor = 0;
        for (int p = 0; p < posts.size(); p++) {
            postNumbers.put(posts.get(p).post(), p);
            divisor = gcd(divisor, open(posts.get(p)));
        }
        headsPerSeat = Math.max(1, divisor);
        long mostTravel = look();
        for (Urgency urgency : Urgency.values()) {
            for (int p = 0; p < posts.size(); p++) {
                if (posts.get(p).urgency() == urgency) {
                    addSeats(p);
                }
            }
        }
        scale = new Scale(order, units.size(), mostTravel);
        seating = new Seating(costs(), capacities());
    }

    /** Asks travel and fit once for each pair; gives the largest weighed travel. */
    private long look() {
        long most = 0;
        for (int p = 0; p < minutes.length; p++) {
            Post post = problem.posts().get(p).post();
            for (int u = 0; u < minutes[p].length; u++) {
                UnitId unit = problem.units().get(u).unit();
                fits[p][u] = problem.fit().of(unit, post);
                Optional<Minutes> travel = problem.travel().from(unit, post);
                minutes[p][u] = travel.map(Minutes::value).orElse(NO_WAY);
                weighed[p][u] = travel.map(problem.fairness()::weigh).orElse(0);
                most = Math.max(most, weighed[p][u]);
            }
        }
        return most;
    }

    private void addSeats(int p) {
        PostNeed need = problem.posts().get(p);
        List<Integer> before = new ArrayList<>();
        List<Integer> gone = new ArrayList<>();
        problem.earlier().getOrDefault(need.post(), Map.of()).forEach((unit, heads) -> {
            int number = unitNumbers.getOrDefault(unit, Seat.NEW);
            // where a post needs fewer than before, those who can still come are the ones that stay
            boolean stays = number != Seat.NEW && canServe(p, number) && capacity(number) > 0;
            for (int i = 0; i < heads.value() / headsPerSeat; i++) {
                (stays ? before : gone).add(number);
            }
        });
        before.addAll(gone);
        for (int i = 0; i < open(need) / headsPerSeat; i++) {
            postOf.add(p);
            earlierOf.add(i < before.size() ? before.get(i) : Seat.NEW);
        }
    }

    private int open(PostNeed need) {
        return Math.max(0, need.police().minus(problem.pinnedAt(need.post())).value());
    }

    private long[][] costs() {
        int sources = problem.units().size();
        long[][] cost = new long[postOf.size()][sources + 1];
        for (int seat = 0; seat < cost.length; seat++) {
            int p = postOf.get(seat);
            for (int u = 0; u < sources; u++) {
                cost[seat][u] = !canServe(p, u)
                        ? Seating.FORBIDDEN
                        : scale.cost(
                                fits[p][u].level() == Fit.Level.BREACH ? 1 : 0,
                                weighed[p][u],
                                earlierOf.get(seat) != u);
            }
            cost[seat][sources] = scale.nobody(problem.posts().get(p));
        }
        return cost;
    }

    private int[] capacities() {
        return IntStream.range(0, problem.units().size()).map(this::capacity).toArray();
    }

    private int capacity(int unit) {
        return freeHeads[unit] / headsPerSeat;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    boolean canServe(int post, int unit) {
        return minutes[post][unit] != NO_WAY && !fits[post][unit].isForbidden();
    }

    Seating seating() {
        return seating;
    }

    Scale scale() {
        return scale;
    }

    int headsPerSeat() {
        return headsPerSeat;
    }

    Seat seat(int seat) {
        return new Seat(postOf.get(seat), earlierOf.get(seat));
    }

    int unit(UnitId id) {
        return known(unitNumbers.get(id), id);
    }

    int post(Post post) {
        return known(postNumbers.get(post), post);
    }

    private static int known(Integer number, Object what) {
        if (number == null) {
            throw new IllegalArgumentException("not part of this problem: " + what);
        }
        return number;
    }

    /** Minutes from a unit to a post; empty if there is no way. */
    Optional<Minutes> minutes(int post, int unit) {
        return minutes[post][unit] == NO_WAY ? Optional.empty() : Optional.of(new Minutes(minutes[post][unit]));
    }

    Fit fit(int post, int unit) {
        return fits[post][unit];
    }

    /** Heads by unit at each post, from seats. */
    Map<Post, Map<UnitId, Headcount>> heads(int[] sourceOf) {
        Map<Post, Map<UnitId, Headcount>> heads = new LinkedHashMap<>();
        for (int seat = 0; seat < sourceOf.length; seat++) {
            if (sourceOf[seat] != seating.nobody()) {
                heads.computeIfAbsent(problem.posts().get(postOf.get(seat)).post(), p -> new LinkedHashMap<>())
                        .merge(problem.units().get(sourceOf[seat]).unit(), Headcount.of(headsPerSeat), Headcount::plus);
            }
        }
        return heads;
    }

    /**
     * @param post number of its post
     * @param earlier number of the unit that had it before, or {@link #NEW}
     */
    record Seat(int post, int earlier) {
        static final int NEW = -1;
    }
}
