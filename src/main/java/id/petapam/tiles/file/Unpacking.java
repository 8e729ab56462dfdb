package id.petapam.tiles.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip up to a limit: a small tile must not become gigabytes. */
final class Unpacking {

    private Unpacking() {}

    static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
    }

    /** @throws IOException for damaged bytes, or more than the limit */
    static byte[] gzip(byte[] packed, int limit) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 8192)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new IOException("unpacks to more than " + limit + " bytes");
            }
            return bytes;
        }
    }
}
