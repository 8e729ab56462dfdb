package id.petapam.route;

/**
 * How long a way takes.
 *
 * @param total minutes, walks at both ends and changes included
 * @param water of these on boats and ferries, with waiting for a ferry and changing onto a boat and off it
 */
public record TravelMinutes(double total, double water) {

    public double land() {
        return total - water;
    }
}
