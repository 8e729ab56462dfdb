package id.petapam.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridReferenceTest {

    /** About the Ampera bridge, Palembang. */
    private static final LatLon AMPERA = new LatLon(-2.991667, 104.763333);

    @Test
    void thePointOnTheCentralMeridianHasTheKnownGridValues() {
        // On 105 E the easting is 500,000 by definition; the equator is northing 10,000,000 in the south.
        assertEquals("48N 500000 0000000", GridReference.utm(new LatLon(0, 105)));
        // WGS84 meridian arc of 3 degrees by its series: 331,725.87 m; times 0.9996, from 10,000,000.
        assertEquals("48S 500000 9668407", GridReference.utm(new LatLon(-3, 105)));
    }

    @Test
    void aPlaceReadBackFromItsGridTextIsTheSamePlaceWithinAMetre() {
        LatLon utm = GridReference.parse(GridReference.utm(AMPERA)).orElseThrow();
        assertTrue(utm.distanceTo(AMPERA).value() < 1);
        LatLon mgrs = GridReference.parse(GridReference.mgrs(AMPERA)).orElseThrow();
        assertTrue(mgrs.distanceTo(AMPERA).value() < 2);
        assertTrue(GridReference.mgrs(AMPERA).startsWith("48M "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"48S 473697 9669288", "48 S 473697 9669288", "48s 473697mE 9669288mN"})
    void theUsualSpellingsOfUtmAreRead(String text) {
        assertTrue(GridReference.parse(text).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "48", "99S 473697 9669288", "48S 4 9", "48I VB 41250 25120", "48M VB 4125 251", "abc"})
    void whatIsNoGridReferenceIsNotReadAsOne(String text) {
        assertTrue(GridReference.parse(text).isEmpty());
    }
}
