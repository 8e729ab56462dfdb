package id.petapam.region.osm;

/**
 * One message in the wire format of protocol buffers: numbered fields, each a number, fixed bytes, or a piece with its
 * length. Every length is checked against the bytes that are there.
 */
final class Wire {

    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int PIECE = 2;
    private static final int FIXED32 = 5;

    private final byte[] bytes;
    private int at;
    private int end;
    private int type;
    private int lastLength;

    Wire(byte[] bytes, int from, int length) {
        this.bytes = bytes;
        this.at = from;
        this.end = from + length;
    }

    static Wire of(byte[] bytes) {
        return new Wire(bytes, 0, bytes.length);
    }

    boolean isAtEnd() {
        return at >= end;
    }

    /** Number of the next field; 0 at the end. */
    int field() throws OsmUnreadable {
        if (at >= end) {
            return 0;
        }
        long tag = varint();
        type = (int) (tag & 7);
        int field = (int) (tag >>> 3);
        if (field <= 0 || tag >>> 3 > 536_870_911L) {
            throw OsmUnreadable.damaged("field number " + (tag >>> 3));
        }
        return field;
    }

    /** A number that is not part of a packed piece. */
    long number() throws OsmUnreadable {
        require(VARINT);
        return varint();
    }

    long signed() throws OsmUnreadable {
        return unfold(number());
    }

    /** The next number of a packed piece. */
    long varint() throws OsmUnreadable {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (at >= end) {
                throw OsmUnreadable.damaged("a number ends early");
            }
            byte b = bytes[at++];
            value |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw OsmUnreadable.damaged("a number without end");
    }

    /** The next signed number of a packed piece. */
    long packedSigned() throws OsmUnreadable {
        return unfold(varint());
    }

    private static long unfold(long folded) {
        return (folded >>> 1) ^ -(folded & 1);
    }

    /** The piece that the field holds, as a message or a packed list of its own. */
    Wire piece() throws OsmUnreadable {
        int length = pieceLength();
        Wire piece = new Wire(bytes, at, length);
        at += length;
        return piece;
    }

    byte[] pieceBytes() throws OsmUnreadable {
        int length = pieceLength();
        byte[] out = new byte[length];
        System.arraycopy(bytes, at, out, 0, length);
        at += length;
        return out;
    }

    /** Where the piece begins in the bytes; passes over it and leaves its length in {@link #lastLength}. */
    int pieceStart() throws OsmUnreadable {
        lastLength = pieceLength();
        int start = at;
        at += lastLength;
        return start;
    }

    int lastLength() {
        return lastLength;
    }

    private int pieceLength() throws OsmUnreadable {
        require(PIECE);
        long length = varint();
        if (length < 0 || length > end - at) {
            throw OsmUnreadable.damaged("a piece of " + length + " bytes where " + (end - at) + " are");
        }
        return (int) length;
    }

    void skip() throws OsmUnreadable {
        switch (type) {
            case VARINT -> varint();
            case FIXED64 -> jump(8);
            case PIECE -> jump(pieceLength());
            case FIXED32 -> jump(4);
            default -> throw OsmUnreadable.damaged("field type " + type);
        }
    }

    private void jump(int count) throws OsmUnreadable {
        if (count > end - at) {
            throw OsmUnreadable.damaged("a field ends early");
        }
        at += count;
    }

    private void require(int wanted) throws OsmUnreadable {
        if (type != wanted) {
            throw OsmUnreadable.damaged("field type " + type + " where " + wanted + " should be");
        }
    }
}
