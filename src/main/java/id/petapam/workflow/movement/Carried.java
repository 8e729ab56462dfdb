package id.petapam.workflow.movement;

import id.petapam.model.Moment;
import id.petapam.model.VehicleId;
import id.petapam.planner.movement.Ride;

/**
 * How some people are carried by a vehicle of the plan.
 *
 * @param number which of its row, from 1
 * @param wave which trip of it, from 1
 */
public record Carried(VehicleId vehicle, int number, int seats, int wave, Moment departs, Moment arrives) {

    static Carried of(Ride ride) {
        return new Carried(
                ride.carrier().id(),
                ride.carrier().number(),
                ride.carrier().seats(),
                ride.wave(),
                new Moment(ride.departs()),
                new Moment(ride.arrives()));
    }
}
