package id.petapam.tiles.file;

import java.io.IOException;

/** Reads numbers of seven bits a byte, as protocol buffers and PMTiles write them, within a part of an array. */
final class Varints {

    private final byte[] bytes;
    private final int end;
    private int at;

    Varints(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    boolean hasNext() {
        return at < end;
    }

    int position() {
        return at;
    }

    /** The next number, read as unsigned 64 bits. */
    long next() throws IOException {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (at >= end) {
                throw new IOException("ends within a number");
            }
            byte b = bytes[at++];
            value |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new IOException("a number of more than 64 bits");
    }

    /** The next number, which must fit an int and not be negative. */
    int nextInt() throws IOException {
        long value = next();
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new IOException("a number out of range: " + value);
        }
        return (int) value;
    }

    /** Steps over so many bytes and tells where they begin. */
    int skip(long length) throws IOException {
        if (length < 0 || length > end - at) {
            throw new IOException("ends before " + length + " bytes");
        }
        int from = at;
        at += (int) length;
        return from;
    }
}
