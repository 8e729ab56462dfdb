package id.petapam.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.exchange.feature.Shape;
import id.petapam.model.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapefiles as agencies hand them out: zipped or as loose files, with whatever they say about themselves. */
@Timeout(60)
class ShapefileTest {

    private static final double[] OUTER = Shapefiles.square(104, -4, 104.4, -3.6);
    private static final double[] HOLE = Shapefiles.square(104.1, -3.9, 104.2, -3.8);
    private static final double[] ISLAND = Shapefiles.square(104.12, -3.88, 104.15, -3.85);

    @TempDir
    Path dir;

    private Path zip(String name, Map<String, byte[]> parts) throws IOException {
        return Shapefiles.zip(dir.resolve("batas.zip"), Map.of(name, parts));
    }

    private static FeatureTable open(Path file) {
        return (FeatureTable) new TableReader().open(file);
    }

    private static List<Shape> shapes(FeatureTable table, String sheet) {
        List<Shape> shapes = new ArrayList<>();
        table.readShapes(sheet, (row, shape) -> shapes.add(shape));
        return shapes;
    }

    private static List<TableRow> rows(FeatureTable table) {
        List<TableRow> rows = new ArrayList<>();
        table.read(table.sheets().get(0), rows::add);
        return rows;
    }

    private String refusal(Path file) {
        return assertThrows(Problem.class, () -> rows(open(file))).phrase().key();
    }

    @Test
    void aZipIsReadAsItsShapefileWithNamesAndShapes() throws IOException {
        Path file = zip(
                "data/Batas Kec",
                Shapefiles.of("KODE", "NAMA")
                        .polygon(List.of(OUTER), "16.08.01", "Martapura")
                        .nothing("16.08.02", "Kosong")
                        .parts(Shapefiles.WGS84));
        FeatureTable table = open(file);
        assertEquals(TableFormat.SHAPEFILE, table.format());
        assertEquals(List.of("Batas Kec"), table.sheets());
        assertEquals(
                List.of("lat", "lon", "geometry", "KODE", "NAMA"),
                rows(table).get(0).cells());
        assertEquals("Martapura", rows(table).get(1).cell(4));
        assertEquals("NONE", rows(table).get(2).cell(2));
    }

    @Test
    void looseFilesAreFoundBesideEachOtherWhateverTheirCapitals() throws IOException {
        Map<String, byte[]> parts =
                Shapefiles.of("NAMA").polygon(List.of(OUTER), "Martapura").parts(Shapefiles.WGS84);
        Path shp = Files.write(dir.resolve("Batas.SHP"), parts.get("shp"));
        Files.write(dir.resolve("BATAS.dbf"), parts.get("dbf"));
        Files.write(dir.resolve("batas.PRJ"), parts.get("prj"));
        assertEquals("Martapura", rows(open(shp)).get(1).cell(3));
    }

    @Test
    void severalShapefilesInOneZipAreSheets() throws IOException {
        Map<String, Map<String, byte[]>> layers = new LinkedHashMap<>();
        layers.put(
                "a/kecamatan",
                Shapefiles.of("NAMA").polygon(List.of(OUTER), "A").parts(Shapefiles.WGS84));
        layers.put(
                "b/kecamatan", Shapefiles.of("NAMA").polygon(List.of(HOLE), "B").parts(Shapefiles.WGS84));
        layers.put("pos", Shapefiles.of("NAMA").point(104.5, -4.2, "Pos").parts(""));
        layers.put("__MACOSX/._pos", Map.of("shp", new byte[200]));
        FeatureTable table = open(Shapefiles.zip(dir.resolve("semua.zip"), layers));
        assertEquals(List.of("kecamatan", "b/kecamatan", "pos"), table.sheets());
        assertEquals(1, shapes(table, "pos").get(0).points().size());
    }

    @Test
    void holesAndIslandsAreToldByWhatLiesInWhatNotByHowTheyTurn() throws IOException {
        double[] apart = Shapefiles.square(105, -4, 105.1, -3.9);
        Path file = zip(
                "x",
                Shapefiles.of("NAMA")
                        .withHeights()
                        .polygon(List.of(ISLAND, HOLE, apart, OUTER), "A")
                        .parts(""));
        Shape shape = shapes(open(file), "x").get(0);
        List<Integer> rings = shape.polygons().stream().map(List::size).sorted().toList();
        assertEquals(List.of(1, 1, 2), rings);
    }

    @Test
    void aHoleThatTouchesItsOutlineStaysAHole() throws IOException {
        double[] touching = {104, -4, 104.1, -3.9, 104.2, -3.9, 104, -4};
        Path file = zip(
                "x",
                Shapefiles.of("NAMA").polygon(List.of(OUTER, touching), "A").parts(""));
        assertEquals(2, shapes(open(file), "x").get(0).polygons().get(0).size());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF-8", "UTF-8,", "windows-1252,1252", "windows-1252,", "windows-1252,UTF-8", "ISO-8859-1,88591"
    })
    void lettersAreReadAsTheyWereMeant(String written, String cpg) throws IOException {
        Map<String, byte[]> parts = new Shapefiles(Charset.forName(written), "NAMA")
                .polygon(List.of(OUTER), "Pulau Café")
                .parts("");
        if (cpg != null) {
            parts.put("cpg", cpg.getBytes(StandardCharsets.US_ASCII));
        }
        assertEquals("Pulau Café", rows(open(zip("x", parts))).get(1).cell(3));
    }

    @Test
    void aTextCutInTheMiddleOfALetterLosesOnlyThat() throws IOException {
        String longName = "a".repeat(39) + "é";
        Path file =
                zip("x", Shapefiles.of("NAMA").polygon(List.of(OUTER), longName).parts(""));
        assertEquals("a".repeat(39), rows(open(file)).get(1).cell(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PROJCS[\"WGS_1984_UTM_Zone_48S\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\","
                        + "6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],"
                        + "PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"False_Easting\",500000.0],"
                        + "PARAMETER[\"False_Northing\",10000000.0],PARAMETER[\"Central_Meridian\",105.0],"
                        + "PARAMETER[\"Scale_Factor\",0.9996],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]",
                "PROJCS[\"DGN95 / UTM zone 48S\",GEOGCS[\"DGN95\",DATUM[\"Datum_Geodesi_Nasional_1995\",SPHEROID["
                        + "\"WGS 84\",6378137,298.257223563]],PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]],"
                        + "PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"latitude_of_origin\",0],PARAMETER["
                        + "\"central_meridian\",105],PARAMETER[\"scale_factor\",0.9996],PARAMETER[\"false_easting\",500000],"
                        + "PARAMETER[\"false_northing\",10000000],UNIT[\"metre\",1],AUTHORITY[\"EPSG\",\"23878\"]]",
            })
    void utmOfWgs84AndDgn95IsTakenBackToDegrees(String prj) throws IOException {
        Path file = zip(
                "x",
                Shapefiles.of("NAMA").point(430_000, 9_525_000, "Martapura").parts(prj));
        TableRow row = rows(open(file)).get(1);
        assertEquals(-4.2973, Double.parseDouble(row.cell(0)), 0.001);
        assertEquals(104.3693, Double.parseDouble(row.cell(1)), 0.001);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "GEOGCS[\"DGN95\",DATUM[\"D_Datum_Geodesi_Nasional_1995\",SPHEROID[\"WGS_1984\",6378137,298.25]],"
                        + "PRIMEM[\"Greenwich\",0],UNIT[\"Degree\",0.0174532925199433]];true",
                "GEOGCS[\"SRGI2013\",DATUM[\"SRGI2013\",SPHEROID[\"WGS 84\",6378137,298.257]],PRIMEM[\"Greenwich\",0]];true",
                "GEOGCS[\"Batavia\",DATUM[\"D_Batavia\",SPHEROID[\"Bessel_1841\",6377397,299.15]],PRIMEM[\"Greenwich\",0],"
                        + "UNIT[\"Degree\",0.0174532925199433]];false",
                "GEOGCS[\"Indonesian 1974\",DATUM[\"Indonesian_Datum_1974\",SPHEROID[\"x\",6378160,298.247]]];false",
                "PROJCS[\"DGN95 / Indonesia TM-3 zone 48.1\",GEOGCS[\"DGN95\",DATUM[\"DGN_1995\",SPHEROID[\"x\",6378137,298]]],"
                        + "PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"central_meridian\",103.5],PARAMETER["
                        + "\"scale_factor\",0.9999],PARAMETER[\"false_easting\",200000],UNIT[\"metre\",1]];false",
                "nonsense[;false",
            })
    void onlySystemsThatAgreeWithWgs84AreTakenTheOthersRefusedByName(String prj, boolean taken) throws IOException {
        Path file = zip("x", Shapefiles.of("NAMA").point(104.5, -4.2, "A").parts(prj));
        if (taken) {
            assertEquals("-4.2", rows(open(file)).get(1).cell(0));
        } else {
            Problem problem = assertThrows(Problem.class, () -> open(file));
            assertEquals("exchange.file.unknown-crs", problem.phrase().key());
            String named = prj.contains("\"") ? prj.split("\"")[1] : "nonsense[";
            assertTrue(
                    problem.phrase().values().contains(named), problem.phrase().toString());
        }
    }

    @Test
    void aPartThatIsMissingIsNamed() throws IOException {
        Map<String, byte[]> parts =
                Shapefiles.of("NAMA").polygon(List.of(OUTER), "A").parts(Shapefiles.WGS84);
        parts.remove("dbf");
        Problem problem = assertThrows(Problem.class, () -> open(zip("kec", parts)));
        assertEquals("exchange.file.shp-incomplete", problem.phrase().key());
        assertTrue(problem.phrase().values().contains("kec.dbf"));
    }

    @Test
    void theIndexFileLeadsToItsShapes() throws IOException {
        Map<String, byte[]> parts =
                Shapefiles.of("NAMA").polygon(List.of(OUTER), "Martapura").parts("");
        parts.put("shx", java.util.Arrays.copyOf(parts.get("shp"), 108));
        Shapefiles.beside(dir.resolve("b.shp"), parts);
        assertEquals("Martapura", rows(open(dir.resolve("b.shx"))).get(1).cell(3));
        Files.delete(dir.resolve("b.shp"));
        assertEquals("exchange.file.shp-incomplete", refusal(dir.resolve("b.shx")));
    }
}
