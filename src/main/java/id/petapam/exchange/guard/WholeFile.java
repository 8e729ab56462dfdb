package id.petapam.exchange.guard;

import id.petapam.model.Phrase;
import id.petapam.model.Problem;
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

/** Writes beside the target, makes it durable, then puts it in place: never half a file. */
public final class WholeFile {

    /** What fills the file. */
    @FunctionalInterface
    public interface Filling {
        void into(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /** @throws Problem if the place cannot be written; a file that was there stays as it was */
    public static void write(Path target, Filling filling) {
        Path folder = target.toAbsolutePath().getParent();
        try {
            Path beside = Files.createTempFile(folder, ".petapam-", ".part");
            try {
                try (FileChannel file = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
                    filling.into(out);
                    out.flush();
                    file.force(true);
                }
                move(beside, target);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new Problem(Phrase.of("exchange.write.failed", String.valueOf(target.getFileName())), e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
