package id.petapam.store;

import id.petapam.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Refuses what is not a plan file by its first bytes, before SQLite touches it. */
final class FileHeader {

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;
    private static final int APPLICATION_ID_AT = 68;

    private FileHeader() {}

    /** Refuses a path at which no file stands. */
    static void checkThere(Path path) {
        if (Files.isDirectory(path)) {
            throw Problem.of("store.file.folder", name(path));
        }
        if (!Files.exists(path)) {
            throw Problem.of("store.file.missing", name(path));
        }
    }

    /**
     * Refuses an empty or foreign file.
     *
     * <p>Never call it while this program has the file open: closing a second handle would end SQLite's locks (POSIX).
     */
    static void checkOurs(Path path) {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(LENGTH);
        } catch (IOException e) {
            throw new Problem(id.petapam.model.Phrase.of("store.file.unopenable", name(path)), e);
        }
        if (head.length == 0) {
            throw Problem.of("store.file.empty", name(path));
        }
        int compared = Math.min(head.length, SQLITE.length);
        if (!Arrays.equals(head, 0, compared, SQLITE, 0, compared)) {
            throw Problem.of("store.file.foreign", name(path));
        }
        if (head.length < LENGTH) {
            throw Problem.of("store.file.damaged", name(path));
        }
        if (ByteBuffer.wrap(head).getInt(APPLICATION_ID_AT) != Schema.APPLICATION_ID) {
            throw Problem.of("store.file.other", name(path));
        }
    }

    /** The name of a file as messages say it. */
    static String name(Path path) {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }
}
