package id.petapam.tiles.file;

import java.io.IOException;

/**
 * One directory of a PMTiles archive (specification version 3): runs of tile ids, each with its bytes in the file or
 * with a further directory. Never changes.
 */
final class PmTilesDirectory {

    private static final int MAX_ENTRIES = 1_000_000;

    private final long[] ids;
    private final long[] runs;
    private final long[] lengths;
    private final long[] offsets;

    /** @param run how many tiles share the bytes; 0: the bytes are a directory */
    record Entry(long run, long length, long offset) {}

    private PmTilesDirectory(int entries) {
        ids = new long[entries];
        runs = new long[entries];
        lengths = new long[entries];
        offsets = new long[entries];
    }

    /** @throws IOException for bytes that are no directory */
    static PmTilesDirectory of(byte[] bytes) throws IOException {
        Varints in = new Varints(bytes, 0, bytes.length);
        long count = in.next();
        // every entry takes four numbers of at least one byte
        if (count < 0 || count > MAX_ENTRIES || count * 4 > bytes.length) {
            throw new IOException("a directory of " + count + " entries in " + bytes.length + " bytes");
        }
        PmTilesDirectory made = new PmTilesDirectory((int) count);
        long id = 0;
        for (int i = 0; i < count; i++) {
            id = Math.addExact(id, positive(in.next()));
            made.ids[i] = id;
        }
        for (int i = 0; i < count; i++) {
            made.runs[i] = positive(in.next());
        }
        for (int i = 0; i < count; i++) {
            made.lengths[i] = positive(in.next());
        }
        for (int i = 0; i < count; i++) {
            long offset = positive(in.next());
            if (offset == 0 && i == 0) {
                throw new IOException("the first entry follows none");
            }
            made.offsets[i] = offset == 0 ? positive(made.offsets[i - 1] + made.lengths[i - 1]) : offset - 1;
        }
        return made;
    }

    private static long positive(long value) throws IOException {
        // far above any file, so that sums never overflow
        if (value < 0 || value > 1L << 50) {
            throw new IOException("a number out of range: " + value);
        }
        return value;
    }

    boolean isEmpty() {
        return ids.length == 0;
    }

    /** The entry that tells of a tile; null for none. */
    Entry find(long id) {
        int low = 0;
        int high = ids.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (ids[middle] <= id) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        if (high < 0 || runs[high] != 0 && id - ids[high] >= runs[high]) {
            return null;
        }
        return new Entry(runs[high], lengths[high], offsets[high]);
    }
}
