package id.petapam.planner.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A solver that others wrote finds no cheaper filling. */
class SecondOpinionTest {

    @BeforeAll
    static void load() {
        boolean loaded;
        try {
            Loader.loadNativeLibraries();
            loaded = true;
        } catch (RuntimeException | UnsatisfiedLinkError missing) {
            loaded = false;
        }
        assumeTrue(loaded, "no native code of the other solver for this machine");
    }

    @Test
    void theOtherSolverFindsNothingCheaper() {
        Random random = new Random(17);
        for (int round = 0; round < 25; round++) {
            Seating in = FillSeatsTest.random(
                    random, 2 + random.nextInt(30), 20 + random.nextInt(200), 1 + random.nextInt(15), 0.3);
            Seating.Filled filled = FillSeats.fill(in, () -> false);
            long own = SeatingProof.check(in, filled.sourceOf(), filled.sourcePrice())
                    .cost()
                    .longValueExact();
            assertEquals(other(in), own, "round " + round);
        }
    }

    /** The same as a flow from sources to seats to one drain. */
    static long other(Seating in) {
        MinCostFlow flow = new MinCostFlow();
        int seats = in.sources() + 1;
        int drain = seats + in.seats();
        for (int seat = 0; seat < in.seats(); seat++) {
            for (int source = 0; source <= in.nobody(); source++) {
                if (in.allows(seat, source)) {
                    flow.addArcWithCapacityAndUnitCost(source, seats + seat, 1, in.cost()[seat][source]);
                }
            }
            flow.addArcWithCapacityAndUnitCost(seats + seat, drain, 1, 0);
        }
        int start = drain + 1;
        for (int source = 0; source <= in.nobody(); source++) {
            int capacity = source == in.nobody() ? in.seats() : in.capacity()[source];
            flow.addArcWithCapacityAndUnitCost(start, source, capacity, 0);
        }
        flow.setNodeSupply(start, in.seats());
        flow.setNodeSupply(drain, -in.seats());
        assertEquals(MinCostFlowBase.Status.OPTIMAL, flow.solve());
        return flow.getOptimalCost();
    }
}
