package id.petapam.planner.flow;

import java.util.List;

/**
 * A seating problem: each seat is filled by one source or by nobody. Sources give so many seats at most.
 *
 * @param cost by seat, then by source: whole number, 0 or more, or {@link #FORBIDDEN}. The last column is the price of
 *     leaving the seat to nobody, which is never forbidden.
 * @param capacity by source, seats, 0 or more
 */
public record Seating(long[][] cost, int[] capacity) {

    /** This source never takes this seat. */
    public static final long FORBIDDEN = Long.MAX_VALUE;

    public Seating {
        for (long[] row : cost) {
            if (row.length != capacity.length + 1 || row[capacity.length] == FORBIDDEN) {
                throw new IllegalArgumentException("a seat needs a cost for each source and one for nobody");
            }
        }
    }

    public int seats() {
        return cost.length;
    }

    public int sources() {
        return capacity.length;
    }

    /** The number that stands for nobody in {@link Filled#sourceOf}. */
    public int nobody() {
        return capacity.length;
    }

    public boolean allows(int seat, int source) {
        return cost[seat][source] != FORBIDDEN;
    }

    /**
     * A filling with its prices.
     *
     * @param sourceOf by seat
     * @param sourcePrice what one seat more of a source would save at least, 0 or more; 0 where seats are left
     * @param finished false if it was stopped: seats not looked at are left to nobody and no price proves anything
     */
    public record Filled(int[] sourceOf, long[] sourcePrice, boolean finished) {

        public List<Integer> seatsOf(int source) {
            return java.util.stream.IntStream.range(0, sourceOf.length)
                    .filter(seat -> sourceOf[seat] == source)
                    .boxed()
                    .toList();
        }
    }
}
