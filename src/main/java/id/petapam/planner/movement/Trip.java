package id.petapam.planner.movement;

import java.util.List;

/**
 * One way of a vehicle out and back.
 *
 * @param departs minute at which people board
 * @param arrives minutes at which each of them gets off, in the order of the demands
 * @param latest the same with the buffer of R-31
 * @param free minute at which the vehicle is at its home again, ready for the next trip
 */
record Trip(Carrier carrier, int departs, List<Demand> aboard, List<Integer> arrives, List<Integer> latest, int free) {}
