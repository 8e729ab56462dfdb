package id.petapam.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.exchange.GeoPackages.Row;
import id.petapam.exchange.feature.Shape;
import id.petapam.model.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** GeoPackages of other people are read layer by layer, and nothing in them is ever run. */
@Timeout(60)
class GeoPackageTableTest {

    private static final double[] SQUARE = Shapefiles.square(104, -4, 104.4, -3.6);

    @TempDir
    Path dir;

    private static FeatureTable open(Path file) {
        return (FeatureTable) new TableReader().open(file);
    }

    private static List<TableRow> rows(FeatureTable table, String sheet) {
        List<TableRow> rows = new ArrayList<>();
        table.read(sheet, rows::add);
        return rows;
    }

    private static Shape shape(FeatureTable table, String sheet) {
        List<Shape> shapes = new ArrayList<>();
        table.readShapes(sheet, (row, shape) -> shapes.add(shape));
        return shapes.get(0);
    }

    @Test
    void eachLayerIsASheet() throws Exception {
        Path file = GeoPackages.write(
                dir.resolve("a.gpkg"),
                4326,
                "kecamatan",
                List.of(new Row(GeoPackages.polygon(3, SQUARE), "16.08.01", "Martapura")));
        GeoPackages.write(file, 4326, "pos", List.of(new Row(GeoPackages.point(104.5, -4.2), "", "Pos 1")));
        FeatureTable table = open(file);
        assertEquals(TableFormat.GEOPACKAGE, table.format());
        assertEquals(List.of("kecamatan", "pos"), table.sheets());
        assertEquals("Martapura", rows(table, "kecamatan").get(1).cell(5));
        assertEquals("-4.2", rows(table, "pos").get(1).cell(0));
        assertEquals(
                "exchange.file.no-sheet",
                assertThrows(Problem.class, () -> rows(table, "jalan")).phrase().key());
    }

    @Test
    void heightsCollectionsAndEmptyGeometryAreUnderstood() throws Exception {
        byte[] mixed = GeoPackages.several(
                7, GeoPackages.several(6, GeoPackages.polygon(1003, SQUARE)), GeoPackages.point(104, -4));
        Path file = GeoPackages.write(
                dir.resolve("a.gpkg"), 4326, "x", List.of(new Row(mixed, "1", "A"), new Row(null, "2", "B")));
        Shape shape = shape(open(file), "x");
        assertEquals(1, shape.polygons().size());
        assertEquals(1, shape.points().size());
        assertEquals("NONE", rows(open(file), "x").get(2).cell(2));
    }

    @Test
    void utmIsTakenBackToDegreesAndAnUnknownSystemNamed() throws Exception {
        Path utm = GeoPackages.write(
                dir.resolve("utm.gpkg"),
                32748,
                "x",
                List.of(new Row(GeoPackages.point(430_000, 9_525_000), "", "Martapura")));
        assertEquals(-4.2973, Double.parseDouble(rows(open(utm), "x").get(1).cell(0)), 0.001);
        Path batavia = GeoPackages.write(
                dir.resolve("b.gpkg"), 4211, "x", List.of(new Row(GeoPackages.point(104, -4), "", "A")));
        Problem problem = assertThrows(Problem.class, () -> open(batavia));
        assertEquals("exchange.file.unknown-crs", problem.phrase().key());
        assertTrue(problem.phrase().values().contains("EPSG:4211"));
    }

    @Test
    void aLayerThatCannotBeReadKeepsTheOthersNotAway() throws Exception {
        Path file = GeoPackages.write(
                dir.resolve("a.gpkg"), 4211, "lama", List.of(new Row(GeoPackages.point(104, -4), "", "A")));
        GeoPackages.write(file, 4326, "baru", List.of(new Row(GeoPackages.point(104, -4), "", "B")));
        FeatureTable table = open(file);
        assertEquals(List.of("baru"), table.sheets());
        assertEquals(
                "exchange.file.unknown-crs",
                assertThrows(Problem.class, () -> rows(table, "lama")).phrase().key());
    }

    @Test
    void viewsVirtualTablesAndComputedColumnsAreNotRun() throws Exception {
        List<Row> rows = List.of(new Row(GeoPackages.point(104, -4), "1", "A"));
        Path view = GeoPackages.write(
                dir.resolve("view.gpkg"),
                4326,
                "x",
                rows,
                "ALTER TABLE x RENAME TO y",
                "CREATE VIEW x AS SELECT fid, geom, kode, load_extension('jahat') AS nama FROM y");
        assertEquals("exchange.file.gpkg-unsafe", refusal(view));
        Path virtual = GeoPackages.write(
                dir.resolve("virtual.gpkg"),
                4326,
                "x",
                rows,
                "DROP TABLE x",
                "CREATE VIRTUAL TABLE x USING rtree(id, minx, maxx)");
        assertEquals("exchange.file.gpkg-unsafe", refusal(virtual));
        Path computed = GeoPackages.write(
                dir.resolve("computed.gpkg"),
                4326,
                "x",
                rows,
                "ALTER TABLE x ADD COLUMN jahat TEXT GENERATED ALWAYS AS (hex(zeroblob(900000000))) VIRTUAL");
        assertEquals(
                List.of("lat", "lon", "geometry", "fid", "kode", "nama"),
                rows(open(computed), "x").get(0).cells());
        Path geometry = GeoPackages.write(
                dir.resolve("geometry.gpkg"),
                4326,
                "x",
                rows,
                "ALTER TABLE x DROP COLUMN geom",
                "ALTER TABLE x ADD COLUMN geom BLOB GENERATED ALWAYS AS (zeroblob(900000000)) VIRTUAL");
        assertEquals("exchange.file.gpkg-unsafe", refusal(geometry));
    }

    @Test
    void triggersStayAsleepAndTheFileUnchanged() throws Exception {
        Path file = GeoPackages.write(
                dir.resolve("a.gpkg"),
                4326,
                "x",
                List.of(new Row(GeoPackages.point(104, -4), "1", "A")),
                "CREATE TRIGGER jahat AFTER UPDATE ON x BEGIN DELETE FROM x; END");
        byte[] before = java.nio.file.Files.readAllBytes(file);
        assertEquals(2, rows(open(file), "x").size());
        assertEquals(
                java.util.Arrays.hashCode(before), java.util.Arrays.hashCode(java.nio.file.Files.readAllBytes(file)));
        try (var files = java.nio.file.Files.list(dir)) {
            assertEquals(1, files.count());
        }
    }

    private static String refusal(Path file) {
        return assertThrows(Problem.class, () -> open(file)).phrase().key();
    }
}
