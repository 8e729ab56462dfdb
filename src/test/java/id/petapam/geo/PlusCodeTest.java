package id.petapam.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors of the published algorithm, and codes as they are sent from phones in South Sumatra. */
class PlusCodeTest {

    @ParameterizedTest
    @CsvSource({
        "7FG49Q00+,20.375,2.775",
        "7FG49QCJ+2V,20.3700625,2.7821875",
        "7FG49QCJ+2VX,20.3701125,2.782234375",
        "7FG49QCJ+2VXGJ,20.3701135,2.78223535156",
        "8FVC2222+22,47.0000625,8.0000625",
        "4VCPPQGP+Q9,-41.2730625,174.7859375",
        "62G20000+,0.5,-179.5",
        "22220000+,-89.5,-179.5",
        "22222222+22,-89.9999375,-179.9999375",
        "7fg49qcj+2v,20.3700625,2.7821875",
    })
    void aFullCodeIsTheMiddleOfItsRectangle(String code, double lat, double lon) {
        LatLon point = PlusCode.full(code).orElseThrow();
        assertEquals(lat, point.lat(), 1e-7);
        assertEquals(lon, point.lon(), 1e-7);
    }

    @ParameterizedTest
    @CsvSource({
        "20.3700625,2.7821875,7FG49QCJ+2V",
        "47.0000625,8.0000625,8FVC2222+22",
        "-41.2730625,174.7859375,4VCPPQGP+Q9",
        "-89.9999375,-179.9999375,22222222+22",
        "1,1,6FH32222+22",
        "90,1,CFX3X2X2+X2",
        "1,180,62H22222+22",
        "0,0,6FG22222+22",
        "20.3701125,2.782234375,7FG49QCJ+2V",
    })
    void aPointGetsItsCode(double lat, double lon, String code) {
        assertEquals(code, PlusCode.of(new LatLon(lat, lon)));
    }

    @ParameterizedTest
    @CsvSource({
        "9QCJ+2VX,51.3708675,-1.217765625,9C3W9QCJ+2VX",
        "CJ+2VX,51.3701125,-1.217765625,9C3W9QCJ+2VX",
        "2222+22,89.6,0.0,CFX22222+22",
        "XXXXXX+XX,-81.0,0.0,2CXXXXXX+XX",
    })
    void aShortCodeIsTheNearestPlaceOfThatName(String code, double lat, double lon, String full) {
        PlusCode.ShortCode found = PlusCode.shortCode(code).orElseThrow();
        LatLon near = PlusCode.near(found, new LatLon(lat, lon)).orElseThrow();
        LatLon wanted = PlusCode.full(full).orElseThrow();
        assertTrue(near.distanceTo(wanted).value() < 1, near + " is not " + wanted);
    }

    @Test
    void everyPointIsFoundAgainByItsCodeWithinItsRectangle() {
        for (double lat = -89.7; lat < 90; lat += 7.31) {
            for (double lon = -179.9; lon < 180; lon += 11.37) {
                LatLon point = new LatLon(lat, lon);
                LatLon again = PlusCode.full(PlusCode.of(point)).orElseThrow();
                assertEquals(lat, again.lat(), 0.0000626);
                assertEquals(lon, again.lon(), 0.0000626);
            }
        }
    }

    @Test
    void wordsBesideAShortCodeAreItsPlace() {
        assertEquals(
                Optional.of(new PlusCode.ShortCode("CQ2X+8P", "Martapura")), PlusCode.shortCode("CQ2X+8P Martapura"));
        assertEquals(
                Optional.of(new PlusCode.ShortCode("CQ2X+8P", "Martapura, Kabupaten OKU Timur")),
                PlusCode.shortCode("cq2x+8p, Martapura, Kabupaten OKU Timur"));
        assertEquals(
                Optional.of(new PlusCode.ShortCode("CQ2X+8P", "Martapura")), PlusCode.shortCode("Martapura CQ2X+8P"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Martapura",
                "7FG49QCJ2V",
                "AAAA0000+",
                "7FG40000+2V",
                "+",
                "2+2",
                "1A1A1A1A+1A",
                "XXXXXXXX+XX"
            })
    void whatIsNoFullCodeIsNotReadAsOne(String text) {
        assertTrue(PlusCode.full(text).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Martapura", "7FG49QCJ+2V", "C+D", "TPS 3 + 4", "ABCD+EF"})
    void whatIsNoShortCodeIsNotReadAsOne(String text) {
        assertTrue(PlusCode.shortCode(text).isEmpty());
    }
}
