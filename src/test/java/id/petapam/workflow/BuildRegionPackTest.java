package id.petapam.workflow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.job.Progress;
import id.petapam.model.Problem;
import id.petapam.region.Area;
import id.petapam.region.BuiltInRegion;
import id.petapam.region.Region;
import id.petapam.region.osm.Martapura;
import id.petapam.workflow.BuildRegionPack.Options;
import id.petapam.workflow.BuildRegionPack.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From files to a pack, as the window and the command line do it. */
class BuildRegionPackTest {

    private static final Path SHARED = Path.of("../shared/data");

    private static Region builtIn;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() {
        builtIn = BuiltInRegion.read();
    }

    private Report build(Path target, Options options, Path... sources) {
        return new BuildRegionPack(() -> builtIn).run(List.of(sources), target, options, Progress.NONE);
    }

    private String refusal(Path target, Options options, Path... sources) {
        return assertThrows(Problem.class, () -> build(target, options, sources))
                .phrase()
                .key();
    }

    @Test
    void the_report_says_what_is_in_the_pack_and_where_it_comes_from() {
        Path pack = folder.resolve("baru.gpkg");
        Report report = build(pack, Options.ALL.titled("OKU Timur rinci"), Martapura.file(folder));
        assertEquals("oku-timur-rinci", report.id());
        assertEquals(14, report.layers().get("road"));
        assertEquals(3_259, report.layers().get("village"));
        assertEquals("region.build.doubt.mended", report.doubts().get(0).key());
        DescribeRegion.Source osm = report.sources().get(report.sources().size() - 1);
        assertEquals("OpenStreetMap, martapura.osm", osm.origin());
        assertEquals(64, osm.sha256().length());
        Region region = new OpenRegion().open(pack);
        assertEquals(
                report.layers().get("road"),
                new DescribeRegion().describe(region).layers().get("road"));
        assertEquals("2026-01-01", region.header().version());
        assertEquals(
                List.of(
                        region.bounds().south(),
                        region.bounds().west(),
                        region.bounds().north(),
                        region.bounds().east()),
                report.bounds());
        assertTrue(region.sources().stream()
                .anyMatch(s -> s.attributionId().equals("© kontributor OpenStreetMap (ODbL)")));
    }

    @Test
    void a_file_that_is_there_stays_as_it_is() throws IOException {
        Path pack = Files.writeString(folder.resolve("ada.gpkg"), "penting");
        assertEquals("region.build.exists", refusal(pack, Options.ALL, Martapura.file(folder)));
        assertEquals("penting", Files.readString(pack));
        assertEquals(
                "region.build.no-folder",
                refusal(folder.resolve("tidak/ada.gpkg"), Options.ALL, Martapura.file(folder)));
    }

    @Test
    void sources_that_cannot_be_used_are_named_and_nothing_is_written() throws IOException {
        Path pack = folder.resolve("baru.gpkg");
        Path torn = folder.resolve("torn.osm");
        Files.write(torn, Arrays.copyOf(Files.readAllBytes(Martapura.file(folder)), 9_000));
        Problem damaged = assertThrows(Problem.class, () -> build(pack, Options.ALL, torn));
        assertEquals("region.build.damaged", damaged.phrase().key());
        assertEquals(List.of("torn.osm"), damaged.phrase().values());
        Path list = Files.writeString(folder.resolve("daftar.csv"), "kecamatan,desa,no tps\nA,B,1\n");
        assertEquals("exchange.areas.not-features", refusal(pack, Options.ALL, list));
        Path other = Files.write(folder.resolve("x.bin"), new byte[3_000]);
        assertEquals("region.build.no-source-kind", refusal(pack, Options.ALL, other));
        assertEquals("region.build.missing", refusal(pack, Options.ALL, folder.resolve("tidak-ada.osm")));
        assertEquals("region.build.no-source", refusal(pack, Options.ALL));
        assertEquals("region.build.unknown-area", refusal(pack, Options.ALL.within("16.99"), Martapura.file(folder)));
        assertFalse(Files.exists(pack));
    }

    @Test
    void two_files_that_overlap_give_each_thing_once() throws IOException {
        Path first = Martapura.file(folder);
        Path second = Files.copy(first, folder.resolve("lagi.osm"));
        Path pack = folder.resolve("dua.gpkg");
        Report report = build(pack, Options.ALL, first, second);
        assertEquals(14, report.layers().get("road"));
        assertEquals(3, report.layers().get("water"));
        assertEquals(9, report.layers().get("place"));
        assertTrue(report.doubts().stream().anyMatch(d -> d.key().equals("region.build.doubt.doubled")));
    }

    @Test
    void a_kabupaten_is_cut_out_by_its_code_and_a_part_by_its_bounds() {
        Report cut = build(
                folder.resolve("cut.gpkg"),
                Options.ALL.within(new Bounds(-4.37, 104.365, -4.25, 104.42)),
                Martapura.file(folder));
        assertTrue(cut.layers().get("road") < 14);
        Report elsewhere = build(folder.resolve("oki.gpkg"), Options.ALL.within("16.02"), Martapura.file(folder));
        assertEquals(0, elsewhere.layers().get("road"));
        assertEquals(0, elsewhere.layers().get("coverage"));
    }

    @Test
    void official_desa_of_oku_make_kecamatan_and_kabupaten_official() {
        Path desa = SHARED.resolve("boundaries/desa/16.01_desa.geojson");
        assumeTrue(Files.exists(desa), "needs " + desa);
        Path pack = folder.resolve("oku.gpkg");
        Report report = build(pack, Options.ALL, desa);
        assertEquals(157, report.layers().get("villageArea"));
        Region region = new OpenRegion().open(pack);
        assertFalse(region.regency("16.01").orElseThrow().indicative());
        assertEquals(
                13,
                region.districtsOfRegency("16.01").stream()
                        .filter(d -> !d.indicative())
                        .count());
        assertTrue(region.regency("16.02").orElseThrow().indicative());
        assertEquals(
                "Negeri Sindang",
                region.findVillageAt(new LatLon(-4.192244652812185, 104.0108420013917))
                        .map(Area::name)
                        .orElse(""));
    }

    @Test
    void bps_numbers_do_not_put_areas_in_the_wrong_kabupaten() throws IOException {
        // BPS calls OKU Timur 1609, which is OKU Selatan with Kemendagri: the name and the place decide
        Area oku = builtIn.regency("16.08").orElseThrow();
        StringBuilder ring = new StringBuilder();
        for (var c : oku.geometry().getGeometryN(0).getCoordinates()) {
            ring.append(ring.isEmpty() ? "" : ",")
                    .append("[")
                    .append(c.x)
                    .append(",")
                    .append(c.y)
                    .append("]");
        }
        Path file = Files.writeString(
                folder.resolve("bps.geojson"),
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"idkab\":\"1609\","
                        + "\"kabupaten\":\"OGAN KOMERING ULU TIMUR\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[["
                        + ring + "]]}}]}");
        Path pack = folder.resolve("bps.gpkg");
        build(pack, Options.ALL, file);
        Region region = new OpenRegion().open(pack);
        assertFalse(region.regency("16.08").orElseThrow().indicative());
        assertTrue(region.regency("16.09").orElseThrow().indicative());
    }

    @Test
    void andorra_lies_outside_of_the_built_in_region_and_gets_none_of_its_areas() throws IOException {
        Path andorra = SHARED.resolve("interop/osm/andorra_nouser.osm.pbf");
        assumeTrue(Files.exists(andorra), "needs " + andorra);
        Path one = folder.resolve("satu.gpkg");
        Path two = folder.resolve("dua.gpkg");
        Report report = build(one, Options.ALL, andorra);
        build(two, Options.ALL, andorra);
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
        // 1,614 open lines with a highway by another program's count, 2 of them under construction, and a closed one
        assertEquals(1_613, report.layers().get("road"));
        assertEquals(0, report.layers().get("regency"));
        Region region = new OpenRegion().open(one);
        assertEquals(1_613, region.detail().roads().size());
        assertEquals("2013-05-28", region.header().version());
        assertTrue(region.bounds().west() > 1 && region.bounds().east() < 2);
    }
}
