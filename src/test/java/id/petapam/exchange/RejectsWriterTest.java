package id.petapam.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.job.Progress;
import id.petapam.model.Problem;
import id.petapam.text.Language;
import id.petapam.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RejectsWriterTest {

    private static final Words WORDS = new Words(Language.ID);

    @TempDir
    Path dir;

    @Test
    void rejectedRowsComeBackWithTheirReasonAndCanBeImportedAsTheyAre() throws IOException {
        Path out = rejects("KECAMATAN;DESA;NO TPS;LAT;LON\nMartapura;Kota Baru;1;;\nMartapura;Kota Bari;2;;\n"
                + "Martapura;Kota Baru;xx;-4.3;104.36\n");
        List<List<String>> rows = rows(out);
        assertEquals(List.of("KECAMATAN", "DESA", "NO TPS", "LAT", "LON", "Alasan"), rows.get(0));
        assertEquals(3, rows.size());
        assertTrue(rows.get(1).get(5).contains("Kota Baru"), rows.get(1).toString());
        assertEquals("-4.3", rows.get(2).get(3));
        Table table = new TableReader().open(out);
        ColumnMapping<StationField> mapping = new HeaderFinder<>(StationField.class).find(table, Optional.empty(), "x");
        assertEquals(
                2,
                new StationImporter(Samples.few())
                        .run(table, mapping, Samples.plan("16.08"), r -> false, Samples.TODAY, Progress.NONE)
                        .counts()
                        .read());
    }

    @Test
    void textThatLooksLikeAFormulaIsQuotedAndNumbersStayNumbers() throws IOException {
        Path out = rejects("KECAMATAN;DESA;NO TPS;ALAMAT;LAT;LON\n=1+1;@x;xx;+62800;-4.3;104.36\n");
        List<List<String>> rows = rows(out);
        assertEquals(
                List.of("'=1+1", "'@x", "xx", "'+62800", "-4.3", "104.36"),
                rows.get(1).subList(0, 6));
        String sheet = part(out, "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("<v>-4.3</v>"), sheet);
        assertTrue(!sheet.contains("<f>"), sheet);
    }

    @Test
    void aFileThatCannotBeWrittenLeavesTheOldOneAndNoRest() throws IOException {
        Path folder = Files.createDirectory(dir.resolve("hasil.xlsx"));
        Files.writeString(folder.resolve("isi"), "x");
        Problem problem = assertThrows(Problem.class, () -> XlsxWriter.write(folder, List.of(sheet())));
        assertEquals("exchange.write.failed", problem.phrase().key());
        try (var files = Files.list(dir)) {
            assertArrayEquals(new Object[] {folder}, files.toArray());
        }
    }

    private static XlsxWriter.Sheet sheet() {
        return new XlsxWriter.Sheet("a", List.of(), List.of(List.of("a")));
    }

    private Path rejects(String list) throws IOException {
        Path file = Files.writeString(dir.resolve("daftar.csv"), list);
        Table table = new TableReader().open(file);
        ColumnMapping<StationField> mapping = new HeaderFinder<>(StationField.class).find(table, Optional.empty(), "x");
        StationImport result = new StationImporter(Samples.few())
                .run(table, mapping, Samples.plan("16.08"), r -> false, Samples.TODAY, Progress.NONE);
        Path out = dir.resolve("tolak.xlsx");
        new RejectsWriter(WORDS).write(out, table, mapping, result.notTaken(), result.issues());
        return out;
    }

    private static List<List<String>> rows(Path file) {
        Table table = new TableReader().open(file);
        List<List<String>> rows = new ArrayList<>();
        table.read(table.sheets().get(0), row -> rows.add(row.cells()));
        return rows;
    }

    private static String part(Path file, String name) throws IOException {
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(name)).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
