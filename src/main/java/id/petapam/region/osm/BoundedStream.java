package id.petapam.region.osm;

import id.petapam.region.osm.OsmUnreadable.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets no more bytes through than it was told, and no more than so many from one tag of XML to the next: that bounds what
 * an XML reader keeps of attributes and texts, whatever it does with them.
 */
final class BoundedStream extends FilterInputStream {

    /** Attributes of OpenStreetMap have 255 characters at most. */
    private static final int MAX_RUN = 1 << 20;

    private final long max;
    private long bytes;
    private int run;

    BoundedStream(InputStream in, long max) {
        super(in);
        this.max = max;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count = super.read(target, from, length);
        bytes += Math.max(0, count);
        for (int i = from; i < from + count; i++) {
            run = target[i] == '<' ? 0 : run + 1;
            if (run > MAX_RUN) {
                throw OsmUnreadable.damaged("more than " + MAX_RUN + " bytes without a tag");
            }
        }
        if (bytes > max) {
            throw new OsmUnreadable(Reason.TOO_LARGE, "inflates to more than " + max + " bytes");
        }
        return count;
    }
}
