package id.petapam.report.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes beside the target, waits until it is on the disk, then puts it in place: never half a file. */
final class WholeFile {

    /** What fills the file. */
    @FunctionalInterface
    interface Filling {
        void into(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    static void write(Path target, Filling filling) throws IOException {
        Path absolute = target.toAbsolutePath();
        // Not createTempFile: the paper shall be as readable for others as any new file in that folder.
        Path draft = absolute.resolveSibling("." + absolute.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel =
                    FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                filling.into(out);
                out.flush();
                channel.force(true);
            }
            move(draft, absolute);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // Some USB file systems cannot: the draft is complete, so the worst is that the old file is gone.
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
