package id.petapam.region;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.LatLon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** What the built-in pack says about South Sumatra. */
class RegionReaderTest {

    private static Region region;

    @BeforeAll
    static void read() {
        region = BuiltInRegion.read();
    }

    @Test
    void the_province_has_17_kabupaten_241_kecamatan_3259_villages_and_25985_stations() {
        assertEquals(17, region.regencies().size());
        assertEquals(241, region.districts().size());
        assertEquals(3_259, region.villages().size());
        assertEquals(
                25_985,
                region.villages().stream().mapToInt(Village::stations2024).sum());
    }

    @Test
    void oku_timur_has_20_kecamatan_312_villages_and_2180_stations() {
        List<Village> villages = region.villagesOfRegency("16.08");
        assertEquals(20, region.districtsOfRegency("16.08").size());
        assertEquals(312, villages.stream().filter(v -> v.stations2024() > 0).count());
        assertEquals(2_180, villages.stream().mapToInt(Village::stations2024).sum());
        assertEquals("OKU Timur", region.regency("16.08").orElseThrow().shortName());
        assertEquals("Martapura", region.district("16.08.01").orElseThrow().name());
    }

    @Test
    void the_ten_villages_newer_than_the_2024_list_are_there_without_point_and_stations() {
        List<Village> newer = region.villages().stream()
                .filter(v -> v.pointKind() == Village.PointKind.NONE)
                .toList();
        assertEquals(10, newer.size());
        assertTrue(
                newer.stream().allMatch(v -> v.stations2024() == 0 && v.point().isEmpty()));
        assertEquals(
                11,
                region.villages().stream()
                        .filter(v -> v.pointKind() == Village.PointKind.DISTRICT)
                        .count());
    }

    @Test
    void every_code_of_a_village_leads_to_its_kecamatan_and_kabupaten() {
        for (Village v : region.villages()) {
            assertEquals(
                    v.districtName(),
                    region.district(v.districtCode()).orElseThrow().name());
            assertEquals(
                    v.regencyName(),
                    region.regency(v.regencyCode()).orElseThrow().name());
            assertTrue(v.code().startsWith(v.districtCode() + "."), v.code());
        }
    }

    @Test
    void every_village_stands_in_its_own_kecamatan_kabupaten_and_on_land() {
        List<Village> astray = region.villages().stream()
                .filter(v -> v.pointKind() == Village.PointKind.VILLAGE)
                .filter(v -> !inOwnAreas(v, v.point().orElseThrow()))
                .toList();
        assertEquals(List.of(), astray);
    }

    private static boolean inOwnAreas(Village v, LatLon p) {
        return region.findDistrictAt(p)
                        .map(Area::code)
                        .filter(v.districtCode()::equals)
                        .isPresent()
                && region.findRegencyAt(p)
                        .map(Area::code)
                        .filter(v.regencyCode()::equals)
                        .isPresent()
                && region.findProvinceAt(p).map(Area::code).filter("16"::equals).isPresent();
    }

    @Test
    void kecamatan_tile_their_kabupaten_and_these_the_province_without_gap_or_overlap() {
        assertTiles(geometries(region.districts()), geometries(region.regencies()));
        Geometry[] own = region.provinces().stream()
                .filter(p -> p.code().equals("16"))
                .map(Area::geometry)
                .toArray(Geometry[]::new);
        assertTiles(geometries(region.regencies()), own);
    }

    private static void assertTiles(Geometry[] narrow, Geometry[] wide) {
        assertTrue(CoverageValidator.isValid(narrow), "neighbours share every border point");
        assertFalse(CoverageValidator.hasInvalidResult(CoverageValidator.validate(narrow, 1e-4)), "no gap below 11 m");
        double whole = CoverageUnion.union(wide).getArea();
        double parts = Stream.of(narrow).mapToDouble(Geometry::getArea).sum();
        assertEquals(whole, parts, whole * 1e-9);
    }

    private static Geometry[] geometries(List<Area> areas) {
        return areas.stream().map(Area::geometry).toArray(Geometry[]::new);
    }

    @Test
    void no_area_is_broken_or_has_specks() {
        for (Area area : Stream.of(region.provinces(), region.regencies(), region.districts())
                .flatMap(List::stream)
                .toList()) {
            assertTrue(area.geometry().isValid(), area.code());
            assertTrue(area.indicative(), area.code());
        }
        double squareDegree = 111.195 * 111.195;
        for (Area district : region.districts()) {
            for (int i = 0; i < district.geometry().getNumGeometries(); i++) {
                double km2 = district.geometry().getGeometryN(i).getArea() * squareDegree;
                assertTrue(km2 >= 0.25, district.code() + " has a part of " + km2 + " km2");
            }
        }
    }

    @Test
    void a_name_is_written_inside_its_own_area() {
        for (Area district : region.districts()) {
            assertEquals(
                    district.code(),
                    region.findDistrictAt(district.labelPoint()).orElseThrow().code());
        }
    }

    @Test
    void the_land_of_the_province_is_dry_and_its_neighbours_do_not_overlap_it() {
        Geometry[] provinces = geometries(region.provinces());
        assertEquals(11, provinces.length);
        Geometry own = region.provinces().stream()
                .filter(p -> p.code().equals("16"))
                .findFirst()
                .orElseThrow()
                .geometry();
        for (Area other : region.provinces()) {
            if (!other.code().equals("16")) {
                assertEquals(0, own.intersection(other.geometry()).getArea(), 1e-9, other.name());
            }
        }
        assertEquals(
                0,
                own.difference(region.land()
                                .get(0)
                                .getFactory()
                                .buildGeometry(region.land())
                                .buffer(0))
                        .getArea(),
                1e-7);
    }

    @Test
    void the_musi_runs_past_the_ampera_bridge_and_only_proven_rivers_have_names() {
        var ampera = region.land().get(0).getFactory().createPoint(new Coordinate(104.7635, -2.9917));
        assertTrue(region.rivers().stream()
                .filter(r -> r.name().filter("Musi"::equals).isPresent())
                .anyMatch(r -> r.geometry().distance(ampera) < 0.01));
        for (RiverLine river : region.rivers()) {
            assertEquals(river.name().isPresent(), !river.nameBasis().isEmpty());
        }
    }

    @Test
    void every_polres_and_polsek_has_an_estimated_seat_inside_its_area() {
        for (Area regency : region.regencies()) {
            PoliceSeat seat = region.polres(regency.code()).orElseThrow();
            assertTrue(seat.estimated());
            assertEquals(
                    regency.code(),
                    region.findRegencyAt(seat.point()).orElseThrow().code());
        }
        for (Area district : region.districts()) {
            PoliceSeat seat = region.polsek(district.code()).orElseThrow();
            assertTrue(seat.estimated());
            assertEquals(
                    district.code(),
                    region.findDistrictAt(seat.point()).orElseThrow().code());
        }
    }

    @Test
    void every_source_has_a_licence_and_an_attribution_in_both_languages() {
        assertEquals(6, region.sources().size());
        for (SourceNote note : region.sources()) {
            assertFalse(note.licence().isBlank());
            assertFalse(note.attributionId().isBlank());
            assertFalse(note.attributionEn().isBlank());
        }
    }

    @Test
    void reading_leaves_the_file_and_its_folder_as_they_were(@TempDir Path folder) throws IOException {
        Path pack = Files.copy(BuiltInRegion.file(), folder.resolve("paket wilayah #1 100%.gpkg"));
        Region read = new RegionReader().read(pack);
        assertEquals(region.checksum(), read.checksum());
        assertEquals(64, read.checksum().length());
        assertArrayEquals(Files.readAllBytes(BuiltInRegion.file()), Files.readAllBytes(pack));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(pack), left.toList());
        }
    }
}
