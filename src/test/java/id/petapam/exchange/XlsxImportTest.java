package id.petapam.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.petapam.job.Progress;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Station lists as workbooks, the way offices lay them out. */
@Timeout(120)
class XlsxImportTest {

    @TempDir
    Path dir;

    @Test
    void partsOfTheRealListSavedAsXlsxGiveTheSameStationsAsTheCsv() throws IOException {
        assumeTrue(Samples.hasRealData(), "the real list is not here");
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Samples.REAL_LIST)) {
            if (rows.isEmpty() || line.startsWith("1608") || line.startsWith("1609")) {
                rows.add(Arrays.asList(line.split(",")));
            }
        }
        Path file = Workbooks.ofText(dir.resolve("tps.xlsx"), rows);
        StationImport xlsx = run(file, Samples.real());
        assertEquals(new ImportCounts(3_532, 2_180, 0, 0, 0, 0, 1_352), xlsx.counts());
        assertEquals(TableFormat.XLSX, xlsx.format());
        assertEquals(run(Samples.REAL_LIST, Samples.real()).changes(), xlsx.changes());
    }

    @Test
    @DisplayName("A title that names the kabupaten, right above the header, is no column")
    void titleIsNoColumn() throws IOException {
        Path file = Workbooks.ofText(
                dir.resolve("tps.xlsx"),
                List.of(
                        List.of("DAFTAR TPS KABUPATEN OKU TIMUR"),
                        List.of("No", "Kecamatan", "Desa/Kelurahan", "No TPS", "Alamat"),
                        List.of("1", "MARTAPURA", "KOTA BARU", "1", "SD Negeri 1")));
        StationImport read = run(file, Samples.few());
        assertEquals(1, read.counts().added());
        assertEquals("Kecamatan", read.mapping().header(StationField.DISTRICT));
        assertEquals(Optional.empty(), read.mapping().column(StationField.REGENCY));
    }

    @Test
    void titleRowsAMergedTwoRowHeaderAndARowThatCountsTheColumnsAreUnderstood() throws IOException {
        Path file = dir.resolve("tps.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook book = new Workbook(out, "uji", "1.0");
            book.newWorksheet("Sampul").value(0, 0, "DAFTAR TPS RAWAN KECAMATAN MARTAPURA");
            Worksheet sheet = book.newWorksheet("Data");
            sheet.value(0, 0, "DAFTAR TPS PEMILU 2024");
            sheet.range(0, 0, 0, 8).merge();
            sheet.value(1, 0, "POLRES OKU TIMUR");
            text(sheet, 3, "NO", "KECAMATAN", "KELURAHAN / DESA", "TPS", "DPT", "", "", "TITIK KOORDINAT", "", "KET");
            text(sheet, 4, "", "", "", "", "L", "P", "JML", "LINTANG", "BUJUR", "");
            text(sheet, 5, "1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
            for (int column : new int[] {0, 1, 2, 3, 9}) {
                sheet.range(3, column, 4, column).merge();
            }
            sheet.range(3, 4, 3, 6).merge();
            sheet.range(3, 7, 3, 8).merge();
            text(sheet, 6, "1", "MARTAPURA", "KOTA BARU", "", "", "", "", "4°18'45\" LS", "104°21'45\" BT", "");
            sheet.value(6, 3, 1.0);
            sheet.value(6, 4, 120);
            sheet.value(6, 5, 130);
            sheet.value(6, 6, 250);
            text(sheet, 7, "", "", "", "", "", "", "", "", "", "");
            text(sheet, 8, "JUMLAH", "", "", "", "120", "130", "250", "", "", "");
            book.finish();
        }
        StationImport result = run(file, Samples.few());
        assertEquals("Data", result.sheet());
        assertEquals(
                "{district=KECAMATAN, village=KELURAHAN / DESA, number=TPS, registeredVoterCount=DPT JML,"
                        + " maleVoterCount=DPT L, femaleVoterCount=DPT P, lat=TITIK KOORDINAT LINTANG,"
                        + " lon=TITIK KOORDINAT BUJUR}",
                result.mapping().describe().toString());
        assertEquals(1, result.counts().read());
        Plan plan = Samples.plan("16.08").with(result.changes());
        PollingStation station = plan.stations().values().iterator().next();
        assertEquals(250, station.registeredVoters().orElseThrow());
        assertEquals(-4.3125, station.point().orElseThrow().at().lat(), 1e-6);
    }

    @Test
    void aSheetCanBeChosenAndAWrongNameIsAnsweredWithTheOnesThereAre() throws IOException {
        Path file = dir.resolve("tps.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook book = new Workbook(out, "uji", "1.0");
            for (String name : List.of("Satu", "Dua")) {
                Worksheet sheet = book.newWorksheet(name);
                text(sheet, 0, "KECAMATAN", "DESA", "NO TPS");
                text(sheet, 1, "Martapura", "Kota Baru", name.equals("Satu") ? "1" : "2");
            }
            book.finish();
        }
        Table table = new TableReader().open(file);
        assertEquals(List.of("Satu", "Dua"), table.sheets());
        HeaderFinder<StationField> finder = new HeaderFinder<>(StationField.class);
        assertEquals("Dua", finder.find(table, Optional.of("Dua"), "tps.xlsx").sheet());
        Problem problem = assertThrows(Problem.class, () -> finder.find(table, Optional.of("Tiga"), "tps.xlsx"));
        assertEquals(List.of("tps.xlsx", "Tiga", "Satu, Dua"), problem.phrase().values());
    }

    private static void text(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                sheet.value(row, i, cells[i]);
            }
        }
    }

    private static StationImport run(Path file, Gazetteer gazetteer) {
        Table table = new TableReader().open(file);
        ColumnMapping<StationField> mapping =
                new HeaderFinder<>(StationField.class).find(table, Optional.empty(), "tps");
        return new StationImporter(gazetteer)
                .run(table, mapping, Samples.plan("16.08"), r -> false, Samples.TODAY, Progress.NONE);
    }
}
