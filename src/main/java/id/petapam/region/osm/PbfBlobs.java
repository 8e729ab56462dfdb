package id.petapam.region.osm;

import id.petapam.region.osm.OsmUnreadable.Reason;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The outer form of a .osm.pbf file: blobs, each with a small header. Limits are those of the format (64 KB a header, 32
 * MB a blob, packed or not), and the whole may not inflate to far more than such files do.
 */
final class PbfBlobs {

    static final int MAX_HEADER = 64 << 10;
    static final int MAX_BLOB = 32 << 20;

    /** Real files inflate to two to ten times their size. */
    private static final long ALLOWANCE = 256L << 20;

    private static final int MOST_TIMES = 40;

    /** Takes the contents of blobs. */
    interface BlobSink {

        /** Whether the contents of the blob are wanted at all; passed over otherwise. */
        boolean wants(int number, String type);

        void blob(int number, String type, byte[] contents) throws IOException;
    }

    private final DataInputStream in;
    private long packed;
    private long inflated;

    PbfBlobs(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /** Reads to the end, or until nothing more is wanted: see {@link #first}. */
    void all(BlobSink sink) throws IOException {
        for (int number = 0; next(number, sink); number++) {
            // all work is in the condition
        }
    }

    /** Reads one blob; false at the end. */
    boolean next(int number, BlobSink sink) throws IOException {
        int first = in.read();
        if (first < 0) {
            return false;
        }
        try {
            int length = (first << 24) | in.readUnsignedByte() << 16 | in.readUnsignedShort();
            if (length < 0 || length > MAX_HEADER) {
                throw OsmUnreadable.damaged("a blob header of " + length + " bytes");
            }
            Wire header = Wire.of(exactly(length));
            String type = "";
            long size = -1;
            for (int field = header.field(); field != 0; field = header.field()) {
                switch (field) {
                    case 1 -> type = new String(header.pieceBytes(), StandardCharsets.UTF_8);
                    case 3 -> size = header.number();
                    default -> header.skip();
                }
            }
            if (size < 0 || size > MAX_BLOB) {
                throw OsmUnreadable.damaged("a blob of " + size + " bytes");
            }
            if (sink.wants(number, type)) {
                byte[] blob = exactly((int) size);
                packed += size;
                sink.blob(number, type, contents(blob));
            } else {
                in.skipNBytes(size);
            }
            return true;
        } catch (EOFException e) {
            throw new OsmUnreadable(Reason.DAMAGED, "ends within a blob", e);
        }
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private byte[] contents(byte[] blob) throws OsmUnreadable {
        Wire wire = Wire.of(blob);
        long rawSize = -1;
        byte[] raw = null;
        Packing packing = null;
        byte[] data = null;
        for (int field = wire.field(); field != 0; field = wire.field()) {
            switch (field) {
                case 1 -> raw = wire.pieceBytes();
                case 2 -> rawSize = wire.number();
                case 3, 4, 5, 6, 7 -> {
                    packing = Packing.values()[field - 3];
                    data = wire.pieceBytes();
                }
                default -> wire.skip();
            }
        }
        if (raw != null) {
            return counted(raw);
        }
        if (data == null) {
            throw OsmUnreadable.damaged("a blob without contents");
        }
        if (rawSize < 0 || rawSize > MAX_BLOB) {
            throw OsmUnreadable.damaged("a blob that says it inflates to " + rawSize + " bytes");
        }
        return switch (packing) {
            case ZLIB -> counted(inflate(data, (int) rawSize));
            case LZ4 -> counted(Lz4.unpack(data, (int) rawSize));
            default -> throw new OsmUnreadable(Reason.COMPRESSION, "blobs packed with " + packing);
        };
    }

    /** In the order of the format's field numbers. */
    private enum Packing {
        ZLIB,
        LZMA,
        BZIP2,
        LZ4,
        ZSTD
    }

    private byte[] counted(byte[] contents) throws OsmUnreadable {
        inflated += contents.length;
        if (inflated > ALLOWANCE + MOST_TIMES * packed) {
            throw new OsmUnreadable(Reason.TOO_LARGE, packed + " bytes inflate to more than " + inflated);
        }
        return contents;
    }

    private static byte[] inflate(byte[] data, int size) throws OsmUnreadable {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(data);
            byte[] out = new byte[size];
            int done = 0;
            while (done < size) {
                int count = inflater.inflate(out, done, size - done);
                if (count == 0) {
                    throw OsmUnreadable.damaged("a blob inflates to " + done + " bytes where it says " + size);
                }
                done += count;
            }
            if (!inflater.finished() && inflater.inflate(new byte[1]) > 0) {
                throw OsmUnreadable.damaged("a blob inflates to more than the " + size + " bytes it says");
            }
            return out;
        } catch (DataFormatException e) {
            throw new OsmUnreadable(Reason.DAMAGED, "a blob does not inflate", e);
        } finally {
            inflater.end();
        }
    }
}
