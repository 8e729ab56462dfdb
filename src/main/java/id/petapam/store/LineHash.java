package id.petapam.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** SHA-256 over every field of a row, each with its length before it, so that no two rows can look the same. */
final class LineHash {

    /** What stands before the first line. */
    static final String START = "0".repeat(64);

    private final MessageDigest sha = Sha256.digest();

    LineHash text(String value) {
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    LineHash whole(long value) {
        sha.update(ByteBuffer.allocate(8).putLong(value).flip());
        return this;
    }

    /** @param value null counts as a value of its own */
    LineHash bytes(byte[] value) {
        whole(value == null ? -1 : value.length);
        if (value != null) {
            sha.update(value);
        }
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(sha.digest());
    }
}
