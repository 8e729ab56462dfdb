package id.petapam.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.LatLon;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Looking things up by code and by place. */
class RegionTest {

    private final Region region = BuiltInRegion.read();

    @Test
    void the_ampera_bridge_lies_in_palembang_and_martapura_in_oku_timur() {
        assertEquals(
                "Palembang",
                region.findRegencyAt(new LatLon(-2.9880, 104.7600))
                        .orElseThrow()
                        .shortName());
        Area district = region.findDistrictAt(new LatLon(-4.3189, 104.3472)).orElseThrow();
        assertEquals("Martapura", district.name());
        assertEquals("16.08", district.parentCode());
    }

    @Test
    void a_place_in_the_sea_or_in_lampung_is_in_no_kabupaten_of_the_province() {
        assertTrue(region.findRegencyAt(new LatLon(-1.9, 105.5)).isEmpty());
        assertTrue(region.findRegencyAt(new LatLon(-5.1, 105.3)).isEmpty());
        assertEquals(
                "Lampung",
                region.findProvinceAt(new LatLon(-5.1, 105.3)).orElseThrow().name());
    }

    @Test
    void the_nearest_villages_are_those_that_measuring_all_would_find() {
        Random random = new Random(7);
        List<Village> all = region.villages().stream()
                .filter(v -> v.pointKind() == Village.PointKind.VILLAGE)
                .toList();
        for (int i = 0; i < 30; i++) {
            LatLon p = new LatLon(-5 + random.nextDouble() * 3.5, 102 + random.nextDouble() * 4.3);
            List<Village> expected = all.stream()
                    .sorted(Comparator.<Village>comparingDouble(
                                    v -> v.point().orElseThrow().distanceTo(p).value())
                            .thenComparing(Village::code))
                    .limit(5)
                    .toList();
            assertEquals(expected, region.nearestVillages(p, 5));
        }
    }

    @Test
    void an_unknown_code_finds_nothing() {
        assertTrue(region.village("16.99.01.2001").isEmpty());
        assertTrue(region.villagesOfDistrict("16.99.01").isEmpty());
        assertTrue(region.regency("1608").isEmpty());
    }
}
