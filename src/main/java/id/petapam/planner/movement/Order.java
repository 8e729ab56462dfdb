package id.petapam.planner.movement;

import java.util.Optional;

/**
 * People who leave together.
 *
 * @param heads of the party; fewer than all where they need several trips
 * @param leaves minute from the beginning of Hari H at which they leave where their unit starts
 * @param road the vehicle of the plan that takes them on land; empty: their own
 * @param boat their vessel
 * @param arrives when they are at the post, as usual
 * @param latest with the buffer of R-31
 * @param lastLeave when they would have to leave at the latest, were their vehicles free at any time
 */
public record Order(
        Party party,
        int heads,
        int leaves,
        Optional<Ride> road,
        Optional<Ride> boat,
        int arrives,
        int latest,
        int lastLeave) {

    /** Minutes by which they are earlier than they must be, buffer used up; negative where they are late. */
    public int slack() {
        return party.deadline() - latest;
    }
}
