package id.petapam.planner.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.planner.flow.SeatingProof.Fault;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FillSeatsTest {

    private static final long F = Seating.FORBIDDEN;

    static Seating random(Random random, int sources, int seats, int most, double forbidden) {
        int[] capacity = random.ints(sources, 0, most + 1).toArray();
        long[][] cost = new long[seats][sources + 1];
        for (long[] row : cost) {
            for (int v = 0; v < sources; v++) {
                row[v] = random.nextDouble() < forbidden ? F : random.nextInt(40);
            }
            row[sources] = 1000L * (1 + random.nextInt(3));
        }
        return new Seating(cost, capacity);
    }

    /** All fillings, one by one. */
    private static long bruteForce(Seating in, int seat, int[] left) {
        if (seat == in.seats()) {
            return 0;
        }
        long best = in.cost()[seat][in.nobody()] + bruteForce(in, seat + 1, left);
        for (int v = 0; v < in.sources(); v++) {
            if (left[v] > 0 && in.allows(seat, v)) {
                left[v]--;
                best = Math.min(best, in.cost()[seat][v] + bruteForce(in, seat + 1, left));
                left[v]++;
            }
        }
        return best;
    }

    @Test
    void noFillingOfASmallProblemIsCheaper() {
        Random random = new Random(11);
        for (int round = 0; round < 400; round++) {
            Seating in = random(random, 1 + random.nextInt(4), 1 + random.nextInt(7), 3, 0.25);
            Seating.Filled filled = FillSeats.fill(in, () -> false);
            SeatingProof.Verdict verdict = SeatingProof.check(in, filled.sourceOf(), filled.sourcePrice());
            assertEquals(Optional.empty(), verdict.fault(), "round " + round);
            assertEquals(
                    bruteForce(in, 0, in.capacity().clone()), verdict.cost().longValueExact());
        }
    }

    @Test
    void largeFillingsProveThemselvesWhetherShortOrNot() {
        for (int most : new int[] {2, 10, 30}) {
            Seating in = random(new Random(most), 40, 400, most, 0.3);
            Seating.Filled filled = FillSeats.fill(in, () -> false);
            assertTrue(SeatingProof.check(in, filled.sourceOf(), filled.sourcePrice())
                    .isProven());
        }
    }

    @Test
    void theSameInputGivesTheSameFilling() {
        Seating in = random(new Random(5), 8, 60, 6, 0.1);
        assertArrayEquals(
                FillSeats.fill(in, () -> false).sourceOf(),
                FillSeats.fill(in, () -> false).sourceOf());
    }

    @Test
    void whatWasFilledBeforeTheStopComesBackAndSaysThatItIsNotWhole() {
        Seating in = random(new Random(5), 8, 60, 9, 0);
        int[] asked = {0};
        Seating.Filled filled = FillSeats.fill(in, () -> asked[0]++ == 10);
        assertFalse(filled.finished());
        assertEquals(50, filled.seatsOf(in.nobody()).size());
    }

    @Test
    void aForcedSeatCostsExactlyWhatAFillingMadeAnewWouldCostMore() {
        Random random = new Random(23);
        for (int round = 0; round < 60; round++) {
            Seating in = random(random, 2 + random.nextInt(4), 3 + random.nextInt(10), 3, 0.2);
            Seating.Filled filled = FillSeats.fill(in, () -> false);
            for (int seat = 0; seat < in.seats(); seat++) {
                for (int source = 0; source < in.sources(); source++) {
                    if (in.allows(seat, source) && in.capacity()[source] > 0) {
                        long before = cost(in, filled);
                        long loss = ForcedSeat.loss(in, filled, seat, source);
                        assertEquals(before + loss, forced(in, seat, source), "round " + round);
                    }
                }
            }
        }
    }

    private static long cost(Seating in, Seating.Filled filled) {
        return SeatingProof.check(in, filled.sourceOf(), filled.sourcePrice())
                .cost()
                .longValueExact();
    }

    private static long forced(Seating in, int seat, int source) {
        long[][] cost = new long[in.seats()][];
        for (int i = 0; i < cost.length; i++) {
            cost[i] = in.cost()[i].clone();
        }
        Arrays.fill(cost[seat], F);
        cost[seat][source] = in.cost()[seat][source];
        cost[seat][in.nobody()] = 1_000_000;
        Seating changed = new Seating(cost, in.capacity());
        return cost(changed, FillSeats.fill(changed, () -> false));
    }

    @Test
    void aTamperedFillingIsRefused() {
        // Two pairs at the Polsek, one at the Polres; three posts. Cheapest: 10 + 10 + 30.
        Seating in = new Seating(new long[][] {{10, 30, 1000}, {10, 40, 1000}, {20, 30, 1000}}, new int[] {2, 1});
        Seating.Filled filled = FillSeats.fill(in, () -> false);
        assertArrayEquals(new int[] {0, 0, 1}, filled.sourceOf());
        long[] price = filled.sourcePrice();
        assertEquals(Optional.empty(), fault(in, filled.sourceOf(), price));
        assertEquals(Optional.of(Fault.OVER_CAPACITY), fault(in, new int[] {0, 0, 0}, price));
        assertEquals(Optional.of(Fault.PRICE_WITHOUT_NEED), fault(in, new int[] {0, 2, 1}, new long[] {10, 0}));
        assertEquals(Optional.of(Fault.CHEAPER_ELSEWHERE), fault(in, new int[] {1, 0, 0}, price));
        assertEquals(Optional.of(Fault.CHEAPER_ELSEWHERE), fault(in, filled.sourceOf(), new long[] {500, 0}));
        assertEquals(Optional.of(Fault.NEGATIVE_PRICE), fault(in, filled.sourceOf(), new long[] {-1, 0}));
        assertEquals(Optional.of(Fault.UNKNOWN_SOURCE), fault(in, new int[] {0, 0, 7}, price));
        in.cost()[2][1] = F;
        assertEquals(Optional.of(Fault.FORBIDDEN_PAIR), fault(in, filled.sourceOf(), price));
    }

    private static Optional<Fault> fault(Seating in, int[] sourceOf, long[] price) {
        return SeatingProof.check(in, sourceOf, price).fault();
    }
}
