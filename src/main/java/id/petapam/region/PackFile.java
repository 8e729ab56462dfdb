package id.petapam.region;

import id.petapam.region.RegionUnreadable.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Looks at a pack as bytes, before any database code sees it, and computes its checksum. */
final class PackFile {

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;

    /** Application ids of GeoPackage 1.2 and later, 1.0 and 1.1. */
    private static final int[] GEOPACKAGE = {0x47504B47, 0x47503130, 0x47503131};

    private PackFile() {}

    /** Refuses what cannot be a whole GeoPackage. */
    static void check(Path file) throws RegionUnreadable {
        if (!Files.isRegularFile(file)) {
            throw new RegionUnreadable(Reason.MISSING, file.toString());
        }
        if (!Files.isReadable(file)) {
            throw new RegionUnreadable(Reason.NO_ACCESS, file.toString());
        }
        byte[] head;
        long size;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEADER);
            size = Files.size(file);
        } catch (IOException e) {
            throw new RegionUnreadable(Reason.NO_ACCESS, file.toString(), e);
        }
        if (size == 0) {
            throw new RegionUnreadable(Reason.EMPTY, file.toString());
        }
        if (head.length < SQLITE.length || !Arrays.equals(Arrays.copyOf(head, SQLITE.length), SQLITE)) {
            throw new RegionUnreadable(Reason.NOT_GEOPACKAGE, file + ": no SQLite file");
        }
        if (head.length < HEADER) {
            throw new RegionUnreadable(Reason.DAMAGED, file + ": ends within its header");
        }
        ByteBuffer fields = ByteBuffer.wrap(head);
        int application = fields.getInt(68);
        if (Arrays.stream(GEOPACKAGE).noneMatch(id -> id == application)) {
            throw new RegionUnreadable(Reason.NOT_GEOPACKAGE, file + ": application id " + application);
        }
        int pageSize = fields.getShort(16) == 1 ? 65536 : Short.toUnsignedInt(fields.getShort(16));
        boolean countIsCurrent = fields.getInt(24) == fields.getInt(92);
        long pages = Integer.toUnsignedLong(fields.getInt(28));
        if (countIsCurrent && size < pages * pageSize) {
            throw new RegionUnreadable(
                    Reason.DAMAGED, file + ": " + size + " bytes where " + pages * pageSize + " should be");
        }
    }

    /** SHA-256 of the file, lower-case hex. */
    static String checksum(Path file) throws RegionUnreadable {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new RegionUnreadable(Reason.NO_ACCESS, file.toString(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
