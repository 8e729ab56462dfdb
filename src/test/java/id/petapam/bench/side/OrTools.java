package id.petapam.bench.side;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import id.petapam.planner.flow.Seating;

/** A seating as a flow for OR-Tools. */
public final class OrTools {

    private OrTools() {}

    /**
     * Cost of the cheapest filling. The native libraries have to be loaded.
     *
     * @throws IllegalStateException if it finds none
     */
    public static long cost(Seating in) {
        MinCostFlow flow = new MinCostFlow();
        int firstSeat = in.sources() + 1;
        int drain = firstSeat + in.seats();
        for (int seat = 0; seat < in.seats(); seat++) {
            for (int source = 0; source <= in.nobody(); source++) {
                if (in.allows(seat, source)) {
                    flow.addArcWithCapacityAndUnitCost(source, firstSeat + seat, 1, in.cost()[seat][source]);
                }
            }
            flow.addArcWithCapacityAndUnitCost(firstSeat + seat, drain, 1, 0);
        }
        for (int source = 0; source <= in.nobody(); source++) {
            int capacity = source == in.nobody() ? in.seats() : in.capacity()[source];
            flow.addArcWithCapacityAndUnitCost(drain + 1, source, capacity, 0);
        }
        flow.setNodeSupply(drain + 1, in.seats());
        flow.setNodeSupply(drain, -in.seats());
        MinCostFlowBase.Status status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException(status.toString());
        }
        return flow.getOptimalCost();
    }
}
