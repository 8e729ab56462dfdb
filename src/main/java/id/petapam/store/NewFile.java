package id.petapam.store;

import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Makes a file whole or not at all: under another name first, then renamed. */
final class NewFile {

    private NewFile() {}

    /** Fills an empty file. */
    @FunctionalInterface
    interface Filling {
        void fill(Path file) throws SQLException, IOException;
    }

    /** Refuses where something stands at the path, or where the folder is missing. */
    static void make(Path path, Filling filling) {
        if (Files.exists(path)) {
            throw Problem.of("store.file.exists", FileHeader.name(path));
        }
        Path folder = path.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw Problem.of("store.folder.missing", folder.toString());
        }
        try {
            Path temporary = Files.createTempFile(folder, "." + FileHeader.name(path), ".tmp");
            try {
                filling.fill(temporary);
                Files.move(temporary, path);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (FileAlreadyExistsException e) {
            throw new Problem(Phrase.of("store.file.exists", FileHeader.name(path)), e);
        } catch (IOException e) {
            throw new Problem(Phrase.of("store.file.unwritable", FileHeader.name(path)), e);
        } catch (SQLException e) {
            throw SqlProblems.of(e, path);
        }
    }
}
