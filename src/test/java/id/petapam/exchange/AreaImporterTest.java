package id.petapam.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.LatLon;
import id.petapam.job.Progress;
import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.OwnArea;
import id.petapam.model.Plan;
import id.petapam.region.Area;
import id.petapam.region.Region;
import id.petapam.workflow.Sumsel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hand-drawn squares over the shipped region: which area each means, and what has to be mended. */
@Timeout(120)
class AreaImporterTest {

    private static Region region;

    @TempDir
    Path dir;

    private Plan plan = Samples.plan("16.08");

    @BeforeAll
    static void read() throws Exception {
        region = Sumsel.region();
    }

    private AreaImport run(String json, IntPredicate accepted) throws IOException {
        Path file = Files.writeString(dir.resolve("batas.geojson"), json);
        FeatureTable table = (FeatureTable) new TableReader().open(file);
        ColumnMapping<AreaField> mapping = new HeaderFinder<>(AreaField.class).find(table, Optional.empty(), "batas");
        AreaImporter.Asked asked = new AreaImporter.Asked("batas.geojson", LocalDate.of(2024, 1, 1), accepted);
        return new AreaImporter(region).run(table, mapping, plan, asked, Progress.NONE);
    }

    private AreaImport run(String json) throws IOException {
        return run(json, row -> false);
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String feature(String properties, String rings) {
        return "{\"type\":\"Feature\",\"properties\":{" + properties.replace('\'', '"')
                + "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[" + rings + "]}}";
    }

    /** A square of so many degrees round the label of an area. */
    private static String square(String code, double half) {
        Area area = code.length() == 5
                ? region.regency(code).orElseThrow()
                : region.district(code).orElseThrow();
        LatLon p = area.labelPoint();
        return square(p.lon() - half, p.lat() - half, p.lon() + half, p.lat() + half);
    }

    private static String square(double west, double south, double east, double north) {
        return "[[" + west + "," + south + "],[" + east + "," + south + "],[" + east + "," + north + "],[" + west + ","
                + north + "],[" + west + "," + south + "]]";
    }

    private static List<IssueCode> codes(AreaImport result) {
        return result.issues().stream().map(RowIssue::code).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "'kode':'16.08.01','nama':'Martapura';16.08.01;16.08.01",
                "'kode':'160801','nama':'Kec. MARTAPURA';16.08.01;16.08.01",
                "'KDCPUM':'16.08.01','WADMKC':'Martapura','WADMKK':'Ogan Komering Ulu Timur';16.08.01;16.08.01",
                "'WADMKC':'Martapura','WADMKK':'Ogan Komering Ulu Timur','WADMPR':'Sumatera Selatan';16.08.01;16.08.01",
                "'NAME_2':'Ogan Komering Ulu Timur','NAME_3':'Buay Madang';16.08.02;16.08.02",
                "'kode':'16.08','nama':'Kabupaten Ogan Komering Ulu Timur';16.08;16.08",
                "'kode':'1609','nama':'OGAN KOMERING ULU TIMUR';16.08;16.08",
                "'WADMKK':'OKU Timur';16.08;16.08",
                "'kode':16.08;16.08;16.08",
                "'kode':16.080000;16.08;16.08",
                "'kode':1608.0,'nama':'OKU Timur';16.08;16.08",
                "'kode':16.0801,'nama':'Martapura';16.08.01;16.08.01",
                "'kode':1.60801e+5,'nama':'Martapura';16.08.01;16.08.01",
                "'kode':'16 08 01','nama':'Martapura';16.08.01;16.08.01",
                "'kode':16.082,'nama':'Buay Pemuka Bangsa Raja';16.08.20;16.08.20",
                "'nama':'Belitang Mulya';16.08.19;16.08.19",
            })
    void anAreaIsKnownByItsKemendagriCodeOrItsNames(String properties, String at, String code) throws IOException {
        AreaImport result = run(collection(feature(properties, square(at, at.length() == 5 ? 0.3 : 0.05))));
        assertEquals(1, result.counts().added(), () -> result.issues().toString());
        assertEquals(code, result.areas().get(0).code().value());
        assertEquals(
                at.length() == 5 ? OwnArea.Level.REGENCY : OwnArea.Level.DISTRICT,
                result.areas().get(0).level());
    }

    @Test
    void aCodeOfBpsNeverWinsOverTheName() throws IOException {
        AreaImport result = run(collection(
                feature("'kode':'1608','nama':'Ogan Komering Ulu Selatan'", square("16.09", 0.2)),
                feature("'kode':'1609','nama':'Ogan Komering Ulu Timur'", square("16.08", 0.2))));
        assertEquals(1, result.counts().otherRegency());
        assertEquals("16.08", result.areas().get(0).code().value());
        assertTrue(codes(result).contains(IssueCode.CODE_NAME_DIFFER));
    }

    @Test
    void aBareNumberWithoutANameIsJudgedByWhereItLies() throws IOException {
        AreaImport bps = run(collection(feature("'kode':'1608'", square("16.09", 0.35))));
        assertEquals(1, bps.counts().otherRegency(), () -> bps.issues().toString());
        AreaImport own = run(collection(feature("'kode':'1608'", square("16.08", 0.35))));
        assertEquals(1, own.counts().added(), () -> own.issues().toString());
    }

    @Test
    void aMisspeltNameIsAProposalAndAnUnknownOneIsRejected() throws IOException {
        AreaImport result = run(collection(
                feature("'WADMKC':'Martaprua','WADMKK':'OKU Timur'", square("16.08.01", 0.05)),
                feature("'WADMKC':'Antah Berantah','WADMKK':'OKU Timur'", square("16.08.02", 0.05))));
        assertEquals(1, result.counts().doubtful());
        assertEquals(1, result.counts().rejected());
        assertEquals(List.of(IssueCode.GUESSED_AREA, IssueCode.UNKNOWN_AREA), codes(result));
    }

    @Test
    void anAreaDrawnFarFromItsPlaceIsAskedFor() throws IOException {
        String json = collection(feature("'kode':'16.08.01','nama':'Martapura'", square("16.08.14", 0.03)));
        assertEquals(List.of(IssueCode.FAR_FROM_VILLAGE), codes(run(json)));
        assertEquals(1, run(json, row -> true).counts().added());
    }

    @Test
    void latitudeFirstAndUtmWithoutAWordAreUnderstoodAndSaid() throws IOException {
        LatLon p = region.district("16.08.01").orElseThrow().labelPoint();
        String swapped = square(p.lat() - 0.05, p.lon() - 0.05, p.lat() + 0.05, p.lon() + 0.05);
        AreaImport turned = run(collection(feature("'kode':'16.08.01','nama':'Martapura'", swapped)));
        assertEquals(1, turned.counts().added());
        assertTrue(turned.areas().get(0).shape().contains(p));
        assertTrue(codes(turned).contains(IssueCode.GUESSED_COORDINATE));
        AreaImport metres = run(collection(
                feature("'kode':'16.08.01','nama':'Martapura'", square(425_000, 9_520_000, 440_000, 9_535_000))));
        assertEquals(1, metres.counts().added() + metres.counts().doubtful());
        assertTrue(codes(metres).contains(IssueCode.GUESSED_COORDINATE));
    }

    @Test
    void openRingsAreClosedAndPiecesOfOneAreaJoined() throws IOException {
        LatLon p = region.district("16.08.01").orElseThrow().labelPoint();
        String open = "[[" + p.lon() + "," + p.lat() + "],[" + (p.lon() + 0.04) + "," + p.lat() + "],[" + p.lon() + ","
                + (p.lat() + 0.04) + "]]";
        String other = square(p.lon() - 0.05, p.lat() - 0.05, p.lon() - 0.01, p.lat() - 0.01);
        AreaImport result = run(collection(
                feature("'kode':'16.08.01','nama':'Martapura'", open),
                feature("'kode':'16.08.01','nama':'Martapura'", other)));
        assertEquals(2, result.counts().added());
        assertEquals(1, result.areas().size());
        assertEquals(2, result.areas().get(0).shape().polygons().size());
        assertTrue(codes(result).contains(IssueCode.MENDED_AREA));
        RowIssue merged = result.issues().stream()
                .filter(i -> i.code() == IssueCode.MERGED_AREA)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("Martapura", 2, "2, 3"), merged.message().values());
    }

    @Test
    void aRingThatCrossesItselfIsMendedAndAskedForWhereItsSurfaceChanges() throws IOException {
        LatLon p = region.district("16.08.01").orElseThrow().labelPoint();
        double x = p.lon();
        double y = p.lat();
        String bow = "[[" + x + "," + y + "],[" + (x + 0.04) + "," + (y + 0.04) + "],[" + (x + 0.04) + "," + y + "],["
                + x + "," + (y + 0.04) + "],[" + x + "," + y + "]]";
        AreaImport result = run(collection(feature("'kode':'16.08.01','nama':'Martapura'", bow)), row -> true);
        assertEquals(1, result.counts().added());
        assertTrue(result.areas().get(0).shape().geometry().isValid());
        RowIssue mended = result.issues().stream()
                .filter(i -> i.code() == IssueCode.MENDED_AREA)
                .findFirst()
                .orElseThrow();
        // Its two halves turn against each other, so as it is drawn it has no surface.
        assertEquals(0, (double) mended.message().values().get(1), 0.1);
        assertEquals(9.8, (double) mended.message().values().get(2), 0.2);
    }

    @Test
    void pointsAndCollapsedRingsAreNoAreas() throws IOException {
        AreaImport result = run(collection(
                "{\"type\":\"Feature\",\"properties\":{\"kode\":\"16.08.01\",\"nama\":\"Martapura\"},\"geometry\":"
                        + "{\"type\":\"Point\",\"coordinates\":[104.3,-4.3]}}",
                feature("'kode':'16.08.02','nama':'Buay Madang'", "[[104.5,-4.2],[104.5,-4.2],[104.5,-4.2]]"),
                feature("'kode':'16.08.03','nama':'Belitang'", square("16.08.03", 0.02))));
        assertEquals(2, result.counts().rejected());
        assertEquals(1, result.counts().added());
        assertEquals(
                List.of(IssueCode.NOT_AN_AREA, IssueCode.BROKEN_AREA),
                codes(result).subList(0, 2));
    }

    @Test
    void noiseOfThousandsOfCrossingsIsRejectedInTime() throws IOException {
        LatLon p = region.district("16.08.01").orElseThrow().labelPoint();
        StringBuilder ring = new StringBuilder("[");
        java.util.Random random = new java.util.Random(1);
        for (int i = 0; i < 20_000; i++) {
            ring.append(i == 0 ? "[" : ",[")
                    .append(p.lon() + random.nextDouble() / 10)
                    .append(",")
                    .append(p.lat() + random.nextDouble() / 10)
                    .append("]");
        }
        AreaImport result = run(collection(
                feature("'kode':'16.08.01','nama':'Martapura'", ring.append("]").toString())));
        assertEquals(List.of(IssueCode.BROKEN_AREA), codes(result).subList(0, 1));
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        String json = collection(feature("'kode':'16.08.01','nama':'Martapura'", square("16.08.01", 0.05)));
        AreaImport first = run(json);
        plan = plan.with(
                ChangeSet.of(first.areas().stream().map(a -> Change.added(a)).toList()));
        AreaImport again = run(json);
        assertEquals(1, again.counts().unchanged());
        assertTrue(again.areas().isEmpty());
    }
}
