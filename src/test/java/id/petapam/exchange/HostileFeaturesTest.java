package id.petapam.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.model.Problem;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that want to hang, fill or break the program, or make it open something: refused, or harmless. */
@Timeout(120)
class HostileFeaturesTest {

    private static final String FEATURE = "{\"type\":\"Feature\",\"properties\":{\"nama\":\"A\"},\"geometry\":";

    @TempDir
    Path dir;

    private String refusal(Path file) {
        return assertThrows(Problem.class, () -> read(file)).phrase().key();
    }

    private String refusal(String content) throws IOException {
        return refusal(Files.writeString(dir.resolve("jahat"), content));
    }

    private static int read(Path file) {
        int[] rows = {0};
        new TableReader().open(file).read("", row -> {
            rows[0]++;
            return true;
        });
        return rows[0];
    }

    @Test
    void jsonThatNestsTooDeeplyIsRefused() throws IOException {
        assertEquals("exchange.file.too-deep", refusal("[".repeat(200_000) + "{"));
        assertEquals("exchange.file.too-deep", refusal("{\"features\":" + "[".repeat(5_000)));
        assertEquals(
                "exchange.file.too-deep",
                refusal(FEATURE + "{\"type\":\"Polygon\",\"coordinates\":" + "[".repeat(100_000)));
        assertEquals("exchange.file.too-deep", refusal("{\"properties\":{\"a\":".repeat(50)));
    }

    @Test
    void valuesThatAreTooLongAreRefused() throws IOException {
        assertEquals("exchange.file.too-deep", refusal("{\"properties\":{\"a\":\"" + "x".repeat(3_000_000) + "\"}}"));
        assertEquals(
                "exchange.file.too-deep",
                refusal(FEATURE + "{\"type\":\"Point\",\"coordinates\":[" + "9".repeat(5_000) + ",1]}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\"~exchange.file.broken-json",
                "{\"features\":[{\"geometry\":{\"type\":\"Point\",\"coordinates\":[1~exchange.file.broken-json",
                "{\"type\":\"Topology\",\"objects\":{},\"arcs\":[]}~exchange.file.topojson",
                "{\"features\":[]}~exchange.file.no-features",
                "{\"a\":1}~exchange.file.no-features",
                "<gpx><wpt lat='1' lon='2'>~exchange.file.broken-xml",
                "<osm version='0.6'/>~exchange.file.foreign-xml",
                "<kml></kml>~exchange.file.no-features",
            })
    void whatIsCutOffOrForeignIsRefusedWithItsReason(String content, String key) throws IOException {
        assertEquals(key, refusal(content));
    }

    @Test
    void oddCoordinatesMakeNoPlaceAndStopNothing() throws IOException {
        for (String odd : new String[] {
            "[NaN,1]",
            "[1e999,-1e999]",
            "[null,null]",
            "[\"a\",\"b\"]",
            "[]",
            "[[[]]]",
            "{}",
            "[1]",
            "[1,[2],3]",
            "null"
        }) {
            Path file = Files.writeString(
                    dir.resolve("aneh.json"), FEATURE + "{\"type\":\"Point\",\"coordinates\":" + odd + "}}");
            assertEquals(2, read(file), odd);
        }
    }

    @Test
    void entitiesOfXmlAreNeverResolved() throws IOException {
        Path secret = Files.writeString(dir.resolve("rahasia.txt"), "RAHASIA");
        assertEquals(
                "exchange.file.dtd",
                refusal("<?xml version='1.0'?><!DOCTYPE gpx [<!ENTITY x SYSTEM '" + secret.toUri()
                        + "'>]><gpx><wpt lat='1' lon='2'><name>&x;</name></wpt></gpx>"));
        assertEquals(
                "exchange.file.dtd",
                refusal("<?xml version='1.0'?><!DOCTYPE kml [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
                        + "<kml><Placemark><name>&b;</name></Placemark></kml>"));
    }

    @Test
    void xmlThatNestsTooDeeplyOrHasEndlessTagsIsRefused() throws IOException {
        assertEquals("exchange.file.too-deep", refusal("<kml>" + "<Folder>".repeat(100_000)));
        assertEquals("exchange.file.bomb", refusal("<kml><Placemark a='" + "x".repeat(21_000_000) + "'/></kml>"));
    }

    @Test
    void aKmzThatSwellsIsRefused() throws IOException {
        Path bomb = dir.resolve("bom.kmz");
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("doc.kml"));
            zip.write("<kml>".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 300; i++) {
                zip.write(blanks);
            }
        }
        assertTrue(Files.size(bomb) < 1_000_000);
        assertEquals("exchange.file.bomb", refusal(bomb));
    }

    @Test
    void aKmzOfTooManyEntriesIsRefused() throws IOException {
        Path many = dir.resolve("banyak.kmz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(many))) {
            for (int i = 0; i < 6_000; i++) {
                zip.putNextEntry(new ZipEntry("f" + i + ".kml"));
            }
        }
        assertEquals("exchange.file.bomb", refusal(many));
    }

    @Test
    void aFileOf100MillionBytesIsReadWithoutHoldingIt() throws IOException {
        Path big = dir.resolve("besar.geojson");
        StringBuilder ring = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            ring.append(i == 0 ? "" : ",").append("[104.").append(100_000 + i).append(",-4.123456]");
        }
        try (BufferedWriter out = Files.newBufferedWriter(big)) {
            out.write("{\"type\":\"FeatureCollection\",\"features\":[");
            for (int i = 0; i < 110; i++) {
                out.write((i == 0 ? "" : ",") + FEATURE + "{\"type\":\"Polygon\",\"coordinates\":[[" + ring + "]]}}");
            }
            out.write("]}");
        }
        assertTrue(Files.size(big) > 90_000_000);
        assertEquals(111, read(big));
    }

    @Test
    void anAreaOfMillionsOfPointsIsCountedButNotKept() throws IOException {
        Path big = dir.resolve("satu.geojson");
        try (BufferedWriter out = Files.newBufferedWriter(big)) {
            out.write(FEATURE + "{\"type\":\"MultiPolygon\",\"coordinates\":[[[");
            for (int i = 0; i < 2_000_000; i++) {
                out.write((i == 0 ? "" : ",") + "[104.5,-4.2]");
            }
            out.write("]]]}}");
        }
        boolean[] large = {false};
        ((FeatureTable) new TableReader().open(big)).readShapes("", (row, shape) -> {
            large[0] = shape.isTooLarge() && shape.polygons().isEmpty();
            return true;
        });
        assertTrue(large[0]);
    }

    @Test
    void randomDamageNeverDoesMoreThanRefuse() throws IOException {
        byte[] kml = ("<kml><Document><Folder><name>F</name><Placemark><name>A</name><Point><coordinates>104.5,-4.2"
                        + "</coordinates></Point></Placemark></Folder></Document></kml>")
                .getBytes(StandardCharsets.UTF_8);
        byte[] json = (FEATURE + "{\"type\":\"Polygon\",\"coordinates\":[[[104,-4],[105,-4],[105,-5],[104,-4]]]}}")
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(5);
        int refused = 0;
        for (int i = 0; i < 600; i++) {
            byte[] damaged = (i % 2 == 0 ? kml : json).clone();
            for (int k = 0; k < 3; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Path file = dir.resolve("rusak");
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write(damaged);
            }
            try {
                new TableReader().open(file).read("", row -> true);
            } catch (Problem expected) {
                refused++;
            }
        }
        assertTrue(refused > 100);
    }
}
