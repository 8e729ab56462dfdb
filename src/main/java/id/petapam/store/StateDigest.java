package id.petapam.store;

import id.petapam.model.EntityKind;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;

/**
 * A digest of all state tables that follows each edit without reading them: the sum (modulo 2^64, twice) of the SHA-256
 * of each thing. Every line of the log holds the digest after it, so a changed byte in a table cannot go unnoticed:
 * SQLite's own check sees damaged pages, not a changed letter in a name.
 */
final class StateDigest {

    private final MessageDigest sha = Sha256.digest();
    private byte[] buffer = new byte[1024];
    private int length;
    private long first;
    private long second;

    /** Starts from the digest that a line of the log holds; "" is that of no state at all. */
    static StateDigest of(String hex) {
        StateDigest digest = new StateDigest();
        if (!hex.isEmpty()) {
            digest.first = Long.parseUnsignedLong(hex.substring(0, 16), 16);
            digest.second = Long.parseUnsignedLong(hex.substring(16), 16);
        }
        return digest;
    }

    void add(EntityMapper<?> mapper, EntityRows rows) {
        ByteBuffer hash = hash(mapper, rows);
        first += hash.getLong();
        second += hash.getLong();
    }

    void remove(EntityMapper<?> mapper, EntityRows rows) {
        ByteBuffer hash = hash(mapper, rows);
        first -= hash.getLong();
        second -= hash.getLong();
    }

    String hex() {
        return String.format("%016x%016x", first, second);
    }

    private ByteBuffer hash(EntityMapper<?> mapper, EntityRows rows) {
        length = 0;
        text(mapper.kind());
        row(mapper.main().columns(), rows.main());
        for (int i = 0; i < rows.children().size(); i++) {
            List<Object[]> list = rows.children().get(i);
            List<Column> columns = mapper.children().get(i).columns();
            for (int r = 0; r < list.size(); r++) {
                whole(i);
                row(columns, list.get(r));
            }
        }
        sha.update(buffer, 0, length);
        return ByteBuffer.wrap(sha.digest());
    }

    private void text(EntityKind kind) {
        bytes(kind.name().getBytes(StandardCharsets.US_ASCII));
    }

    /** Empty cells leave no trace, so that a column added later leaves old digests as they are. */
    private void row(List<Column> columns, Object[] cells) {
        for (int i = 0; i < cells.length; i++) {
            Object cell = cells[i];
            if (cell == null) {
                continue;
            }
            bytes(columns.get(i).bytes());
            if (cell instanceof String text) {
                byte[] utf = text.getBytes(StandardCharsets.UTF_8);
                whole(utf.length);
                bytes(utf);
            } else if (cell instanceof Long whole) {
                whole(whole);
            } else {
                whole(Double.doubleToLongBits((Double) cell));
            }
        }
        bytes(END_OF_ROW);
    }

    private static final byte[] END_OF_ROW = {0};

    private void bytes(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, buffer, length, more.length);
        length += more.length;
    }

    private void whole(long value) {
        room(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            buffer[length++] = (byte) (value >>> shift);
        }
    }

    private void room(int more) {
        if (length + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
        }
    }
}
