package id.petapam.exchange;

/**
 * What became of the rows: {@code read} is the sum of all the others.
 *
 * @param doubtful not taken, because nobody has accepted what was guessed
 * @param otherRegency belongs to another kabupaten than the plan's; left out without fault
 */
public record ImportCounts(
        int read, int added, int updated, int unchanged, int rejected, int doubtful, int otherRegency) {

    /** Whether somebody has to look: rows were rejected or are doubtful. */
    public boolean needsAttention() {
        return rejected > 0 || doubtful > 0;
    }

    /** Rows that the plan takes, or already has. */
    public int taken() {
        return added + updated + unchanged;
    }
}
