package id.petapam.workflow.basemap;

import id.petapam.settings.BaseMapChoice;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells one base map from another: its size, and a fingerprint of its beginning, middle and end. Base maps have
 * gigabytes; reading all of one only to know it again would take minutes.
 *
 * @param fingerprint 32 hex digits
 */
record BaseMapIdentity(long size, String fingerprint) {

    private static final int PART = 1 << 16;

    static BaseMapIdentity of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long[] parts = {0, Math.max(0, size / 2 - PART / 2), Math.max(0, size - PART)};
            for (long at : parts) {
                ByteBuffer bytes = ByteBuffer.allocate(PART);
                while (bytes.hasRemaining() && channel.read(bytes, at + bytes.position()) > 0) {
                    // until the part is full or the file ends
                }
                digest.update(bytes.flip());
            }
            return new BaseMapIdentity(size, HexFormat.of().formatHex(digest.digest(), 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    boolean isOf(BaseMapChoice choice) {
        return size == choice.size() && fingerprint.equals(choice.fingerprint());
    }
}
