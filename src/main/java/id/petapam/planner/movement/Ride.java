package id.petapam.planner.movement;

/**
 * How some people are carried.
 *
 * @param wave which trip of this vehicle it is, from 1
 * @param departs minute from the beginning of Hari H at which they leave with it
 * @param arrives when they get off, as usual
 */
public record Ride(Carrier carrier, int wave, int departs, int arrives) {}
