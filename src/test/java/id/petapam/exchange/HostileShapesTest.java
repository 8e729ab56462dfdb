package id.petapam.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.exchange.feature.Shape;
import id.petapam.model.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapefiles and GeoPackages that want to hang, fill or break the program: refused, or harmless. */
@Timeout(60)
class HostileShapesTest {

    private static final double[] SQUARE = Shapefiles.square(104, -4, 104.4, -3.6);

    @TempDir
    Path dir;

    private Path zip(Map<String, byte[]> parts) throws IOException {
        return Shapefiles.zip(dir.resolve("batas.zip"), Map.of("x", parts));
    }

    private static List<Shape> shapes(Path file) {
        FeatureTable table = (FeatureTable) new TableReader().open(file);
        List<Shape> shapes = new ArrayList<>();
        table.read(table.sheets().get(0), row -> true);
        table.readShapes(table.sheets().get(0), (row, shape) -> shapes.add(shape));
        return shapes;
    }

    private static String refusal(Path file) {
        return assertThrows(Problem.class, () -> shapes(file)).phrase().key();
    }

    private static Map<String, byte[]> usual() {
        return Shapefiles.of("NAMA")
                .polygon(List.of(SQUARE), "A")
                .polygon(List.of(SQUARE), "B")
                .parts("");
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 107, 120, 200, 235, 236, 240, 300})
    void shapesThatAreCutOffAreRefusedAndNotTakenInPart(int bytes) throws IOException {
        Map<String, byte[]> parts = usual();
        parts.put("shp", Arrays.copyOf(parts.get("shp"), bytes));
        assertEquals("exchange.file.shp-damaged", refusal(zip(parts)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aTableWhoseCountOfRowsIsAbsurdIsReadByTheRowsThatAreThere(int count) throws IOException {
        Map<String, byte[]> parts = usual();
        ByteBuffer.wrap(parts.get("dbf")).order(ByteOrder.LITTLE_ENDIAN).putInt(4, count);
        assertEquals(2, shapes(zip(parts)).size());
    }

    @Test
    void aTableWithoutColumnsOrRowsOfNoLengthIsRefused() throws IOException {
        Map<String, byte[]> parts = usual();
        byte[] whole = parts.get("dbf");
        for (int at : new int[] {8, 10}) {
            for (int value : new int[] {0, 0xFFFF}) {
                byte[] dbf = whole.clone();
                ByteBuffer.wrap(dbf).order(ByteOrder.LITTLE_ENDIAN).putShort(at, (short) value);
                parts.put("dbf", dbf);
                Path file = zip(parts);
                boolean isHarmless = at == 10 && value == 0xFFFF;
                if (isHarmless) {
                    assertEquals(2, shapes(file).size());
                } else {
                    assertEquals("exchange.file.shp-damaged", refusal(file));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MAX_VALUE, -1, 5_000_000, Integer.MIN_VALUE})
    void countsOfRingsAndPointsThatAreNotThereAreRefused(int count) throws IOException {
        for (int at : new int[] {100 + 8 + 36, 100 + 8 + 40}) {
            Map<String, byte[]> parts = usual();
            ByteBuffer.wrap(parts.get("shp")).order(ByteOrder.LITTLE_ENDIAN).putInt(at, count);
            assertEquals("exchange.file.shp-damaged", refusal(zip(parts)));
        }
        Map<String, byte[]> parts = usual();
        ByteBuffer.wrap(parts.get("shp")).putInt(104, count);
        assertEquals("exchange.file.shp-damaged", refusal(zip(parts)));
    }

    @Test
    void oddCoordinatesAndRingsOfTwoPointsStopNothing() throws IOException {
        double[] nan = SQUARE.clone();
        nan[3] = Double.NaN;
        double[] infinite = SQUARE.clone();
        infinite[0] = Double.POSITIVE_INFINITY;
        double[] huge = {1e308, 1e308, -1e308, 1e308, 1e308, -1e308, 1e308, 1e308};
        Path file = zip(Shapefiles.of("NAMA")
                .polygon(List.of(nan), "A")
                .polygon(List.of(infinite, SQUARE), "B")
                .polygon(List.of(new double[] {104, -4, 104.1, -4}), "C")
                .polygon(List.of(huge), "D")
                .polygon(List.of(), "E")
                .parts(""));
        List<Shape> shapes = shapes(file);
        assertEquals(5, shapes.size());
        assertEquals(1, shapes.get(0).broken());
        assertEquals(1, shapes.get(1).polygons().size());
        byte[] wkb = GeoPackages.polygon(3, nan, SQUARE);
        Shape shape = new Shape();
        assertTrue(shape.polygons().isEmpty() && wkb.length > 0);
    }

    @Test
    void tenThousandRingsWithinEachOtherAreNotSortedForEver() throws IOException {
        List<double[]> rings = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            double half = 0.2 - i * 0.00001;
            rings.add(Shapefiles.square(104 - half, -4 - half, 104 + half, -4 + half));
        }
        Path file = zip(Shapefiles.of("NAMA").polygon(rings, "A").parts(""));
        assertEquals(1, shapes(file).size());
    }

    @Test
    void aShapeOfFiveMillionVerticesIsCountedButNotKept() throws IOException {
        Path file = dir.resolve("besar.zip");
        int points = 5_000_000;
        Map<String, byte[]> parts = Shapefiles.of("NAMA").nothing("A").parts("");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry("x.dbf"));
            zip.write(parts.get("dbf"));
            zip.putNextEntry(new ZipEntry("x.shp"));
            int content = 48 + points * 16;
            ByteBuffer head = ByteBuffer.wrap(Arrays.copyOf(parts.get("shp"), 108 + 48));
            head.putInt(24, (108 + content) / 2).putInt(104, content / 2);
            head.order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(108, 5)
                    .putInt(108 + 36, 1)
                    .putInt(108 + 40, points);
            zip.write(head.array());
            byte[] some = new byte[16_000];
            for (int i = 0; i < points / 1_000; i++) {
                zip.write(some);
            }
        }
        Shape shape = shapes(file).get(0);
        assertTrue(shape.isTooLarge());
        assertTrue(shape.polygons().isEmpty());
    }

    @Test
    void aPartThatSwellsIsRefused() throws IOException {
        Path bomb = dir.resolve("bom.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (Map.Entry<String, byte[]> part : usual().entrySet()) {
                zip.putNextEntry(new ZipEntry("x." + part.getKey()));
                byte[] start = part.getValue();
                boolean isShapes = part.getKey().equals("shp");
                if (isShapes) {
                    ByteBuffer.wrap(start).putInt(104, 0x3FFFFFFF);
                }
                zip.write(start);
                swell(zip, isShapes ? 320 : 0);
            }
        }
        assertTrue(Files.size(bomb) < 1_000_000);
        assertEquals("exchange.file.bomb", refusal(bomb));
    }

    private static void swell(OutputStream out, int megabytes) throws IOException {
        byte[] nothing = new byte[1 << 20];
        for (int i = 0; i < megabytes; i++) {
            out.write(nothing);
        }
    }

    @Test
    void aZipOfTooManyEntriesIsRefused() throws IOException {
        Path many = dir.resolve("banyak.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(many))) {
            for (int i = 0; i < 400; i++) {
                zip.putNextEntry(new ZipEntry("f" + i + ".shp"));
            }
        }
        assertEquals("exchange.file.bomb", refusal(many));
    }

    @Test
    void namesInAZipThatClimbOutLeadNowhere() throws IOException {
        Path inner = Files.createDirectories(dir.resolve("a/b"));
        Map<String, Map<String, byte[]>> layers = new LinkedHashMap<>();
        layers.put("../../jahat", usual());
        layers.put("C:\\jahat", usual());
        FeatureTable table = (FeatureTable) new TableReader().open(Shapefiles.zip(inner.resolve("z.zip"), layers));
        assertEquals(List.of("jahat", "C:\\jahat"), table.sheets());
        assertFalse(Files.exists(dir.resolve("jahat.shp")));
        try (var files = Files.list(inner)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aDescriptionOfCoordinatesThatNestsForEverIsNotFollowed() throws IOException {
        Map<String, byte[]> parts = usual();
        parts.put("prj", "GEOGCS[\"A\",".repeat(1_500).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertEquals("exchange.file.unknown-crs", refusal(zip(parts)));
    }

    @Test
    void geometryOfAGeoPackageThatLiesIsCountedAsBroken() throws Exception {
        byte[] whole = GeoPackages.polygon(3, SQUARE);
        List<GeoPackages.Row> rows = new ArrayList<>();
        for (int at : new int[] {1, 5, 9}) {
            byte[] lying = whole.clone();
            ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN).putInt(at, Integer.MAX_VALUE);
            rows.add(new GeoPackages.Row(lying, "", "A"));
        }
        byte[] deep = whole;
        for (int i = 0; i < 50; i++) {
            deep = GeoPackages.several(7, deep);
        }
        rows.add(new GeoPackages.Row(deep, "", "A"));
        rows.add(new GeoPackages.Row(Arrays.copyOf(whole, 20), "", "A"));
        Path file = GeoPackages.write(dir.resolve("a.gpkg"), 4326, "x", rows);
        for (Shape shape : shapes(file)) {
            assertEquals(1, shape.broken());
            assertEquals(Shape.Kind.NONE, shape.kind());
        }
    }

    @Test
    void randomDamageNeverDoesMoreThanRefuse() throws Exception {
        Random random = new Random(7);
        byte[] gpkg = Files.readAllBytes(GeoPackages.write(
                dir.resolve("a.gpkg"),
                4326,
                "x",
                List.of(new GeoPackages.Row(GeoPackages.polygon(3, SQUARE), "16.08.01", "A"))));
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            Map<String, byte[]> parts = usual();
            parts.replaceAll((ending, bytes) -> {
                byte[] hurt = bytes.clone();
                for (int k = 0; k < 3; k++) {
                    hurt[random.nextInt(hurt.length)] = (byte) random.nextInt();
                }
                return hurt;
            });
            refused += refuses(zip(parts)) ? 1 : 0;
            byte[] hurt = gpkg.clone();
            for (int k = 0; k < 20; k++) {
                hurt[100 + random.nextInt(hurt.length - 100)] = (byte) random.nextInt();
            }
            refused += refuses(Files.write(dir.resolve("hurt" + i + ".gpkg"), hurt)) ? 1 : 0;
        }
        assertTrue(refused > 0);
    }

    private static boolean refuses(Path file) {
        try {
            shapes(file);
            return false;
        } catch (Problem problem) {
            return true;
        }
    }
}
