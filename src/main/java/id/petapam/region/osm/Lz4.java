package id.petapam.region.osm;

/** Unpacks one block of the LZ4 format. Small enough to have here: the whole format is literals and copies. */
final class Lz4 {

    private final byte[] in;
    private final byte[] out;
    private int from;
    private int to;

    private Lz4(byte[] in, int size) {
        this.in = in;
        this.out = new byte[size];
    }

    /** @param size of the unpacked bytes, which must be met exactly */
    static byte[] unpack(byte[] block, int size) throws OsmUnreadable {
        Lz4 lz4 = new Lz4(block, size);
        while (lz4.from < block.length) {
            lz4.sequence();
        }
        if (lz4.to != size) {
            throw OsmUnreadable.damaged("a blob unpacks to " + lz4.to + " bytes where it says " + size);
        }
        return lz4.out;
    }

    private void sequence() throws OsmUnreadable {
        int token = next();
        int literals = length(token >> 4);
        if (literals > in.length - from || literals > out.length - to) {
            throw OsmUnreadable.damaged("literals beyond the end of a blob");
        }
        System.arraycopy(in, from, out, to, literals);
        from += literals;
        to += literals;
        if (from == in.length) {
            return;
        }
        int back = next() | next() << 8;
        int copy = length(token & 15) + 4;
        if (back == 0 || back > to || copy > out.length - to) {
            throw OsmUnreadable.damaged("a copy from before the beginning of a blob");
        }
        // byte by byte: source and target may overlap, which repeats
        for (int i = 0; i < copy; i++, to++) {
            out[to] = out[to - back];
        }
    }

    private int length(int start) throws OsmUnreadable {
        int length = start;
        if (start == 15) {
            int more = 255;
            while (more == 255) {
                more = next();
                length += more;
                if (length > out.length) {
                    throw OsmUnreadable.damaged("a run longer than its blob");
                }
            }
        }
        return length;
    }

    private int next() throws OsmUnreadable {
        if (from >= in.length) {
            throw OsmUnreadable.damaged("a blob ends early");
        }
        return in[from++] & 0xFF;
    }
}
