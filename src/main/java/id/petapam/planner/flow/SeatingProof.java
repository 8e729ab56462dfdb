package id.petapam.planner.flow;

import java.math.BigInteger;
import java.util.Optional;

/**
 * Checks that a filling is the cheapest there is, from the problem and the filling alone. Knows nothing of how it was
 * found. With the price y of each source and the price z of each seat, z ≤ cost + y everywhere; so no filling costs less
 * than the sum of all z less the sum of capacity × y. A filling that costs exactly that is the cheapest.
 */
public final class SeatingProof {

    /** What is wrong. */
    public enum Fault {
        /** A seat has no source, or one that does not exist. */
        UNKNOWN_SOURCE,
        /** A source takes a seat that it must not take. */
        FORBIDDEN_PAIR,
        /** A source gives more than it has. */
        OVER_CAPACITY,
        /** A price below zero. */
        NEGATIVE_PRICE,
        /** A source with seats left has a price: its seats would be worth nothing. */
        PRICE_WITHOUT_NEED,
        /** A seat would be cheaper elsewhere at these prices. */
        CHEAPER_ELSEWHERE,
        /** The cost is not the bound. */
        GAP
    }

    /**
     * @param fault what is wrong; empty if the filling is proven the cheapest
     * @param seat where, or a source for faults of sources; -1 for the whole
     * @param cost of the filling
     * @param bound no filling costs less
     */
    public record Verdict(Optional<Fault> fault, int seat, BigInteger cost, BigInteger bound) {

        public boolean isProven() {
            return fault.isEmpty();
        }
    }

    private SeatingProof() {}

    public static Verdict check(Seating in, int[] sourceOf, long[] sourcePrice) {
        if (sourceOf.length != in.seats() || sourcePrice.length != in.sources()) {
            return wrong(Fault.UNKNOWN_SOURCE, -1);
        }
        int[] used = new int[in.sources()];
        for (int seat = 0; seat < in.seats(); seat++) {
            int source = sourceOf[seat];
            if (source < 0 || source > in.nobody()) {
                return wrong(Fault.UNKNOWN_SOURCE, seat);
            } else if (!in.allows(seat, source)) {
                return wrong(Fault.FORBIDDEN_PAIR, seat);
            } else if (source != in.nobody()) {
                used[source]++;
            }
        }
        for (int source = 0; source < in.sources(); source++) {
            if (used[source] > in.capacity()[source]) {
                return wrong(Fault.OVER_CAPACITY, source);
            } else if (sourcePrice[source] < 0) {
                return wrong(Fault.NEGATIVE_PRICE, source);
            } else if (sourcePrice[source] > 0 && used[source] < in.capacity()[source]) {
                return wrong(Fault.PRICE_WITHOUT_NEED, source);
            }
        }
        return bound(in, sourceOf, sourcePrice);
    }

    private static Verdict bound(Seating in, int[] sourceOf, long[] sourcePrice) {
        BigInteger cost = BigInteger.ZERO;
        BigInteger bound = BigInteger.ZERO;
        int elsewhere = -1;
        for (int seat = 0; seat < in.seats(); seat++) {
            long cheapest = in.cost()[seat][in.nobody()];
            for (int source = 0; source < in.sources(); source++) {
                if (in.allows(seat, source)) {
                    cheapest = Math.min(cheapest, Math.addExact(in.cost()[seat][source], sourcePrice[source]));
                }
            }
            int at = sourceOf[seat];
            long own = in.cost()[seat][at];
            long priced = at == in.nobody() ? own : Math.addExact(own, sourcePrice[at]);
            if (priced > cheapest && elsewhere < 0) {
                elsewhere = seat;
            }
            cost = cost.add(BigInteger.valueOf(own));
            bound = bound.add(BigInteger.valueOf(cheapest));
        }
        for (int source = 0; source < in.sources(); source++) {
            bound = bound.subtract(
                    BigInteger.valueOf(in.capacity()[source]).multiply(BigInteger.valueOf(sourcePrice[source])));
        }
        if (elsewhere >= 0) {
            return new Verdict(Optional.of(Fault.CHEAPER_ELSEWHERE), elsewhere, cost, bound);
        }
        return new Verdict(cost.equals(bound) ? Optional.empty() : Optional.of(Fault.GAP), -1, cost, bound);
    }

    private static Verdict wrong(Fault fault, int where) {
        return new Verdict(Optional.of(fault), where, BigInteger.ZERO, BigInteger.ZERO);
    }
}
