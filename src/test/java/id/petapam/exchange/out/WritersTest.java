package id.petapam.exchange.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.petapam.exchange.TableReader;
import id.petapam.exchange.TableRow;
import id.petapam.exchange.out.DataSheet.Column;
import id.petapam.exchange.out.DataSheet.Kind;
import id.petapam.geo.LatLon;
import id.petapam.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs get: typed cells, no formulas, named places, whole files. */
class WritersTest {

    private static final List<Column> COLUMNS = List.of(
            new Column("NAMA", 20, Kind.TEXT),
            new Column("LINTANG", 12, Kind.COORDINATE),
            new Column("N", 6, Kind.WHOLE));
    private static final DataSheet SHEET = new DataSheet(
            "Uji/1",
            List.of("Judul", "RAHASIA"),
            COLUMNS,
            List.of(row("=1+1", -4.25, 3), row("@a, \"b\"", -3.0, -2), row("A\u0001 & <B>", null, null)),
            List.of(row("JUMLAH", null, 1)));

    @TempDir
    Path dir;

    private static List<Object> row(String name, Double lat, Integer n) {
        List<Object> row = new ArrayList<>();
        row.add(name);
        row.add(lat);
        row.add(n);
        return row;
    }

    private static Mark mark(String name, String folder) {
        return new Mark(
                name, "Butuh 2 & <ada> 1", new LatLon(-4.25, 104.5), folder, Mark.Style.RAWAN, Map.of("no_tps", 3));
    }

    private static String part(Path workbook, String part) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aWorkbookHasNumbersAsNumbersFiltersAndPrintTitles() throws IOException {
        Path file = dir.resolve("uji.xlsx");
        WorkbookWriter.write(file, List.of(SHEET), "RAHASIA");
        String sheet = part(file, "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("<v>-4.25</v>"), "a latitude is a number");
        assertTrue(sheet.contains("<autoFilter ref=\"A3:C6\""), "rows are filtered, the total is not");
        assertTrue(sheet.contains("ySplit=\"3\""), "the header stays in sight");
        assertFalse(sheet.contains("<f>"), "no cell is a formula");
        assertTrue(part(file, "xl/workbook.xml").contains("Print_Titles"));
    }

    @Test
    void textsThatBeginLikeAFormulaAreQuotedAndReadBackWithoutTheQuote() throws IOException {
        Path file = dir.resolve("uji.xlsx");
        WorkbookWriter.write(file, List.of(SHEET), "RAHASIA");
        List<TableRow> rows = new ArrayList<>();
        new TableReader().open(file).read("Uji-1", rows::add);
        assertEquals("'=1+1", rows.get(3).cell(0));
        assertEquals("-4.25", rows.get(3).cell(1));
        assertEquals("'@a, \"b\"", rows.get(4).cell(0));
        assertEquals("A & <B>", rows.get(5).cell(0));
    }

    @Test
    void csvQuotesTextsAndNeverNumbers() throws IOException {
        Path file = dir.resolve("uji.csv");
        CsvWriter.write(file, SHEET);
        assertEquals(
                "\uFEFFNAMA,LINTANG,N\r\n'=1+1,-4.25,3\r\n\"'@a, \"\"b\"\"\",-3,-2\r\nA & <B>,,\r\n",
                Files.readString(file));
    }

    @Test
    void geoJsonHasLongitudeFirstAndItsData() throws IOException {
        Path file = dir.resolve("uji.geojson");
        GeoJsonWriter.write(file, new MarkFile("Judul", "RAHASIA", List.of(mark("TPS 003", "Martapura"))));
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        JsonNode feature = json.get("features").get(0);
        assertEquals(104.5, feature.at("/geometry/coordinates/0").asDouble());
        assertEquals(-4.25, feature.at("/geometry/coordinates/1").asDouble());
        assertEquals(3, feature.at("/properties/no_tps").asInt());
        assertEquals("RAHASIA", json.get("description").asText());
    }

    @Test
    void everyWaypointHasANameOfItsOwn() throws IOException {
        MarkFile marks = new MarkFile(
                "Judul",
                "RAHASIA",
                List.of(
                        mark("TPS 001 Sumber Jaya", "Belitang II"),
                        mark("TPS 001 Sumber Jaya", "Belitang III"),
                        mark("TPS 001 Sumber Jaya", "Belitang III")));
        assertEquals(
                List.of(
                        "TPS 001 Sumber Jaya (Belitang II)",
                        "TPS 001 Sumber Jaya (Belitang III)",
                        "TPS 001 Sumber Jaya (Belitang III) 2"),
                marks.marks().stream().map(Mark::name).toList());
        Path gpx = dir.resolve("uji.gpx");
        GpxWriter.write(gpx, marks);
        List<TableRow> rows = new ArrayList<>();
        new TableReader().open(gpx).read("", rows::add);
        assertEquals("-4.25", rows.get(1).cell(0));
        assertTrue(rows.get(1).cells().contains("Butuh 2 & <ada> 1"));
    }

    @Test
    void kmlHasFoldersAndTheColoursOfTheClassesAndNamesNothingElsewhere() throws IOException {
        Path kml = dir.resolve("uji.kml");
        KmlWriter.write(kml, new MarkFile("Judul", "RAHASIA", List.of(mark("TPS 003", "Martapura"))));
        String text = Files.readString(kml);
        assertTrue(text.contains("<color>ff00a8e0</color>"), "amber, blue first");
        assertTrue(text.contains("<styleUrl>#RAWAN</styleUrl>"));
        assertFalse(text.contains("<href>"));
        List<TableRow> rows = new ArrayList<>();
        new TableReader().open(kml).read("", rows::add);
        assertTrue(rows.get(1).cells().contains("Judul / Martapura"));
    }

    @Test
    void aFileThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path folder = Files.createDirectory(dir.resolve("ada.csv"));
        Files.writeString(folder.resolve("isi"), "x");
        Problem problem = assertThrows(Problem.class, () -> CsvWriter.write(folder, SHEET));
        assertEquals("exchange.write.failed", problem.phrase().key());
        try (Stream<Path> files = Files.list(dir)) {
            assertEquals(List.of(folder), files.toList());
        }
    }
}
