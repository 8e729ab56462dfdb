package id.petapam.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.job.CancelledJob;
import id.petapam.job.Progress;
import id.petapam.model.Problem;
import id.petapam.report.page.Align;
import id.petapam.report.page.Block;
import id.petapam.report.page.Cell;
import id.petapam.report.page.Document;
import id.petapam.report.page.DocumentInfo;
import id.petapam.report.page.Paper;
import id.petapam.report.page.Running;
import id.petapam.report.page.Section;
import id.petapam.report.page.TextStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfWriterTest {

    private static final FontFiles FONTS = FontFiles.in(Path.of(""));

    @TempDir
    private Path folder;

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        Path first = folder.resolve("1.pdf");
        Path second = folder.resolve("2.pdf");
        new PdfWriter(FONTS).write(table("CONTOH 001"), first, Progress.NONE);
        new PdfWriter(FONTS).write(table("CONTOH 001"), second, Progress.NONE);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void longNamesStayInTheirCell() throws IOException {
        Path file = folder.resolve("long.pdf");
        String endless = "CONTOHTANPASPASIYANGSANGATPANJANGSEKALI".repeat(3);
        new PdfWriter(FONTS).write(table(endless), file, Progress.NONE);
        double right = (Paper.F4.portrait().width() - 12) * 72 / 25.4;
        double middle = (12 + Paper.F4.portrait().bodyWidth() / 2) * 72 / 25.4;
        List<TextPosition> letters = letters(file);
        StringBuilder left = new StringBuilder();
        for (TextPosition letter : letters) {
            assertTrue(letter.getXDirAdj() + letter.getWidthDirAdj() <= right + 0.5, "inside the page's margin");
            boolean startsLeft = letter.getXDirAdj() < middle;
            assertTrue(
                    !startsLeft
                            || letter.getYDirAdj() < 60
                            || letter.getYDirAdj() > 850
                            || letter.getXDirAdj() + letter.getWidthDirAdj() <= middle + 0.5,
                    "a letter crosses the line between two cells");
            if (startsLeft) {
                left.append(letter.getUnicode());
            }
        }
        assertTrue(left.toString().contains(endless), "nothing of the name is lost");
    }

    @Test
    void lettersThatTheFontLacksDoNotStopThePaper() throws IOException {
        Path file = folder.resolve("odd.pdf");
        assertEquals(1, new PdfWriter(FONTS).write(table("A\u0000B\t中\uD83D\uDE00 C\u202EÑ"), file, Progress.NONE));
    }

    @Test
    void aCancelledOrFailedPaperLeavesTheOldFileAndNoDraft() throws IOException {
        Path file = folder.resolve("old.pdf");
        Files.writeString(file, "old");
        Progress cancelled = new Progress() {
            @Override
            public void at(double share) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancelledJob.class, () -> new PdfWriter(FONTS).write(table("A"), file, cancelled));
        assertEquals("old", Files.readString(file));
        Path missing = folder.resolve("no/such/folder/x.pdf");
        assertThrows(Problem.class, () -> new PdfWriter(FONTS).write(table("A"), missing, Progress.NONE));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    private static Document table(String name) {
        List<Block.RowGroup> groups = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            groups.add(Block.RowGroup.of(new Block.Row(List.of(Cell.of(name), Cell.of("Polsek Contoh")))));
        }
        Block.Table table = new Block.Table(
                8,
                List.of(new Block.Column(1, Align.LEFT), new Block.Column(1, Align.LEFT)),
                List.of(new Block.Row(List.of(Cell.header("NAMA"), Cell.header("KESATUAN")))),
                groups,
                List.of());
        return new Document(
                new DocumentInfo("Contoh", "Polres Contoh", "id", "a1b2", LocalDate.of(2024, 2, 1)),
                List.of(new Section(
                        "Contoh",
                        Paper.F4.portrait(),
                        new Running("RAHASIA", "Contoh", "halaman {0} dari {1}"),
                        List.of(Block.Text.left(TextStyle.HEADING, "Contoh"), table))));
    }

    private static List<TextPosition> letters(Path file) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    letters.addAll(positions);
                }
            }.getText(pdf);
        }
        return letters;
    }
}
