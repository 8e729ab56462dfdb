package id.petapam.planner.movement;

import java.util.List;

/**
 * Who leaves when and by what.
 *
 * @param orders by time of leaving
 * @param unserved people for whom there is no vessel
 * @param finished false where it was stopped: what is there holds, better may be possible
 */
public record MovementPlan(List<Order> orders, List<Unserved> unserved, boolean finished) {

    public MovementPlan {
        orders = List.copyOf(orders);
        unserved = List.copyOf(unserved);
    }

    /** People who leave. */
    public int heads() {
        return orders.stream().mapToInt(Order::heads).sum();
    }

    /** People who cannot. */
    public int unservedHeads() {
        return unserved.stream().mapToInt(Unserved::heads).sum();
    }

    /** Trips of vessels. */
    public int boatTrips() {
        return (int) orders.stream()
                .flatMap(order -> order.boat().stream())
                .map(ride -> ride.carrier().id() + "/" + ride.carrier().number() + "/" + ride.wave())
                .distinct()
                .count();
    }
}
