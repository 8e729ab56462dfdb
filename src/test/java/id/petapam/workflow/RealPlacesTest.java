package id.petapam.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.petapam.edit.PlanSession;
import id.petapam.exchange.FeatureTable;
import id.petapam.exchange.Shapefiles;
import id.petapam.exchange.TableReader;
import id.petapam.job.Progress;
import id.petapam.model.IdSource;
import id.petapam.model.OperationType;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.region.Area;
import id.petapam.region.Region;
import id.petapam.text.Language;
import id.petapam.text.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports of real files, made by other programs, where they are at hand. */
@Timeout(300)
class RealPlacesTest {

    private static final Path DATA = Path.of("../shared/data");

    private static Region region;

    @BeforeAll
    static void read() throws Exception {
        region = Sumsel.region();
    }

    private static Path real(String name) {
        Path file = DATA.resolve(name);
        assumeTrue(Files.exists(file), name + " is not here");
        return file;
    }

    private static Plan plan(String regency) throws Exception {
        PlanSession session = Sumsel.session();
        session.apply(new NewPlan(region, Sumsel.rules(), IdSource.of(new Random(1)))
                .found(PlanRequest.of(regency, OperationType.PEMILU, LocalDate.of(2024, 2, 14))));
        return session.plan();
    }

    private static ImportPreview sites(Path file, Plan plan, Map<String, String> columns) {
        ImportOptions options = new ImportOptions(Optional.empty(), columns, true, Set.of());
        return new ImportSites(new TableReader(), region, IdSource.of(new Random(2)))
                .preview(file, options, plan, Progress.NONE);
    }

    private static ImportPreview areas(Path file, Plan plan) {
        return new ImportAreas(new TableReader(), region, PlanRegion.on(region), Clock.systemUTC())
                .preview(file, ImportOptions.USUAL, plan, Progress.NONE);
    }

    @Test
    void the402TransitStopsOfPalembangAreTakenOnceAndTheSecondTimeNothingChanges() throws Exception {
        Path stops = real("places/palembang_transit_stops.csv");
        Plan plan = plan("16.71");
        ImportPreview first = sites(stops, plan, Map.of("kind", "OTHER"));
        assertEquals(402, first.counts().read());
        assertEquals(0, first.counts().rejected() + first.counts().doubtful());
        Plan then = plan.with(first.edit().orElseThrow().changes(plan));
        ImportPreview again = sites(stops, then, Map.of("kind", "OTHER"));
        assertEquals(402, again.counts().unchanged());
        assertTrue(again.edit().isEmpty());
    }

    @Test
    void theKmzOfArcGisGivesItsNamesOutOfTheTableInItsDescriptions() throws Exception {
        ImportPreview stops = sites(real("interop/kml/palembang_feeder2_stops.kmz"), plan("16.71"), Map.of());
        assertEquals("KMZ", stops.format());
        assertEquals(71, stops.counts().read());
        assertEquals(0, stops.counts().rejected());
        assertEquals("Nama", stops.mapping().get("name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interop/kml/palembang_lrt.kml",
                "interop/kml/palembang_lrt.kmz",
                "interop/gpx/gpxpy_around-visnjan-with-car.gpx",
                "interop/gpx/gpxpy_cerknicko-jezero.gpx",
                "interop/gpx/gpxpy_gpx1.0_with_all_fields.gpx",
                "interop/gpx/gpxpy_gpx1.1_with_all_fields.gpx",
                "interop/gpx/gpxpy_korita-zbevnica.gpx",
                "interop/gpx/gpxpy_route.gpx",
                "interop/gpx/gpxpy_track-with-empty-segment.gpx",
                "interop/gpx/graphhopper_test-only-wpt.gpx",
                "interop/gpx/mapsforge_berlin.gpx",
                "naturalearth/ne_10m_coastline_sumsel.geojson",
                "naturalearth/ne_10m_rivers_lake_centerlines_sumsel.geojson",
                "registry_extracts/gshhg_f_shoreline_sumsel.geojson",
                "registry_extracts/wdbii_f_rivers_sumsel.geojson",
            })
    void linesAndPlacesAbroadAreReadAndEveryOneOfThemRejectedWithItsReason(String name) throws Exception {
        ImportPreview preview = sites(real(name), plan("16.71"), Map.of());
        assertTrue(preview.counts().read() > 0);
        assertEquals(preview.counts().read(), preview.counts().rejected());
        assertTrue(preview.issues().size() >= preview.counts().rejected());
    }

    @Test
    void osmXmlAndDamagedFilesAreRefusedInOneSentence() throws Exception {
        Plan plan = plan("16.71");
        Path osm = real("interop/osm/bautzen.osm");
        assertEquals(
                "exchange.file.foreign-xml",
                assertThrows(Problem.class, () -> sites(osm, plan, Map.of()))
                        .phrase()
                        .key());
    }

    @ParameterizedTest
    @CsvSource({
        "16.01,157",
        "16.02,327",
        "16.03,",
        "16.05,199",
        "16.08,312",
        "16.10,",
        "16.11,",
        "16.12,",
        "16.13,",
        "16.72,",
        "16.73,",
        "16.74,"
    })
    void theDesaOfAKabupatenAreMatchedByCode(String regency, Integer desa) throws Exception {
        ImportPreview preview = areas(real("boundaries/desa/" + regency + "_desa.geojson"), plan(regency));
        assertEquals(0, preview.counts().rejected(), () -> preview.issues().toString());
        assertEquals(
                preview.counts().read(),
                preview.counts().added() + preview.counts().doubtful());
        if (desa != null) {
            assertEquals(desa, preview.counts().read());
        }
    }

    /** The same borders as a zipped shapefile in UTM metres and as GeoJSON change the same. */
    @Test
    void theDesaOfOkuAsAShapefileAreTheSameAsTheGeoJson(@TempDir Path dir) throws Exception {
        Path desa = real("boundaries/desa/16.01_desa.geojson");
        Plan plan = plan("16.01");
        Shapefiles shapes = Shapefiles.of("KDEPUM", "WADMKD", "WADMKC", "WADMKK");
        FeatureTable table = (FeatureTable) new TableReader().open(desa);
        List<String> header = new ArrayList<>();
        table.read("", row -> header.addAll(row.cells()) && false);
        table.readShapes("", (row, shape) -> {
            List<double[]> rings =
                    shape.polygons().stream().flatMap(List::stream).toList();
            shapes.polygon(
                    rings,
                    row.cell(header.indexOf("kode")),
                    row.cell(header.indexOf("nama")),
                    row.cell(header.indexOf("kecamatan")),
                    row.cell(header.indexOf("kabupaten")));
            return true;
        });
        Path zip = Shapefiles.zip(dir.resolve("desa.zip"), Map.of("Batas Desa", shapes.parts(Shapefiles.WGS84)));
        ImportPreview zipped = areas(zip, plan);
        ImportPreview json = areas(desa, plan);
        assertEquals(json.counts(), zipped.counts());
        assertEquals(json.effect(), zipped.effect());
        AreaEffect effect = zipped.effect().orElseThrow();
        assertEquals(13 + 1, effect.became().size());
        assertEquals(List.of(new AreaEffect.Move("Baturaja Barat", "Baturaja Timur", 8)), effect.moves());
        Path report = dir.resolve("laporan.csv");
        new WriteAreaReport().write("desa.zip", zipped, report, new Words(Language.ID));
        assertEquals(1 + effect.stations().size(), Files.readAllLines(report).size());
    }

    @Test
    void theKecamatanOfPalembangMove216StationsAndTheGroundStaysWhole() throws Exception {
        Plan plan = plan("16.71");
        ImportPreview preview = areas(real("boundaries/sumsel_kecamatan_detail.geojson"), plan);
        assertEquals(18, preview.counts().added());
        assertEquals(223, preview.counts().elsewhere());
        AreaEffect effect = preview.effect().orElseThrow();
        assertEquals(18, effect.districts());
        assertEquals(1, effect.regencies());
        assertTrue(effect.movedStations() > 100 && effect.movedStations() < 400, () -> effect.toString());
        Plan then = plan.with(preview.edit().orElseThrow().changes(plan));
        Region now = PlanRegion.on(region).of(then);
        double before = region.districts().stream()
                .mapToDouble(d -> d.geometry().getArea())
                .sum();
        double after = now.districts().stream()
                .mapToDouble(d -> d.geometry().getArea())
                .sum();
        assertEquals(before, after, before * 0.001);
        assertTrue(now.districts().stream().allMatch(d -> d.geometry().isValid()));
        assertTrue(now.districtsOfRegency("16.71").stream().noneMatch(Area::indicative));
        assertTrue(now.districtsOfRegency("16.07").stream().allMatch(Area::indicative));
    }
}
