package id.petapam.region.build;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;

/**
 * The vertices of one line, packed as GeoPackage stores it. Used again for each line: half a million objects with their
 * coordinates would be made and thrown away otherwise.
 */
final class LineBlob {

    private static final double UNIT = 1e7;
    private static final int HEADER = 8;
    private static final int LINE_HEAD = 9;

    private int[] lats = new int[64];
    private int[] lons = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int lat7, int lon7) {
        if (size == lats.length) {
            lats = Arrays.copyOf(lats, size * 2);
            lons = Arrays.copyOf(lons, size * 2);
        }
        lats[size] = lat7;
        lons[size] = lon7;
        size++;
    }

    int size() {
        return size;
    }

    int lat7(int at) {
        return lats[at];
    }

    int lon7(int at) {
        return lons[at];
    }

    Envelope box() {
        Envelope box = new Envelope();
        for (int i = 0; i < size; i++) {
            box.expandToInclude(lons[i] / UNIT, lats[i] / UNIT);
        }
        return box;
    }

    /** Without a box in its head: the index has it. */
    byte[] line() {
        ByteBuffer out = begin(HEADER + LINE_HEAD + 16 * size);
        out.put((byte) 1).putInt(2).putInt(size);
        for (int i = 0; i < size; i++) {
            out.putDouble(lons[i] / UNIT).putDouble(lats[i] / UNIT);
        }
        return out.array();
    }

    /** A point as GeoPackage stores it. */
    static byte[] point(int lat7, int lon7) {
        return begin(HEADER + 21)
                .put((byte) 1)
                .putInt(1)
                .putDouble(lon7 / UNIT)
                .putDouble(lat7 / UNIT)
                .array();
    }

    private static ByteBuffer begin(int length) {
        return ByteBuffer.allocate(length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'G')
                .put((byte) 'P')
                .put((byte) 0)
                .put((byte) 1)
                .putInt(4326);
    }
}
