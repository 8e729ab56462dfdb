package id.petapam.ui.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManualBookTest {

    private static final Path MANUAL = Path.of(System.getProperty("petapam.home", "."), "src/docs/panduan");

    @TempDir
    Path folder;

    @Test
    void chaptersStandInOrderAndAreFoundByTheirWords() throws IOException {
        Files.writeString(folder.resolve("02-peta.md"), "# Peta\n\nGeser dengan **tetikus**.");
        Files.writeString(folder.resolve("01-mulai.md"), "# Mulai\n\nBuat rencana.");
        Files.writeString(folder.resolve("catatan.txt"), "bukan bab");
        ManualBook book = ManualBook.read(folder);
        assertEquals(
                List.of("Mulai", "Peta"),
                book.chapters().stream().map(Chapter::title).toList());
        assertEquals(
                List.of("Peta"),
                book.about(" TETIKUS geser ").stream().map(Chapter::title).toList());
        assertEquals(2, book.about("").size());
        assertEquals(0, book.about("helikopter").size());
    }

    @Test
    void aMissingManualIsToldInOneSentence() {
        assertEquals(
                "manual.missing",
                assertThrows(Problem.class, () -> ManualBook.read(folder))
                        .phrase()
                        .key());
        assertEquals(
                "manual.missing",
                assertThrows(Problem.class, () -> ManualBook.read(folder.resolve("tidak-ada")))
                        .phrase()
                        .key());
    }

    @Test
    void everyPictureThatTheManualNamesIsThere() {
        List<String> missing = new ArrayList<>();
        for (Chapter chapter : ManualBook.read(MANUAL).chapters()) {
            chapter.document().accept(new AbstractVisitor() {
                @Override
                public void visit(Image image) {
                    if (Files.notExists(MANUAL.resolve(image.getDestination()))) {
                        missing.add(chapter.title() + ": " + image.getDestination());
                    }
                }
            });
        }
        assertEquals(List.of(), missing);
        assertTrue(ManualBook.read(MANUAL).chapters().get(0).title().length() > 2);
    }
}
