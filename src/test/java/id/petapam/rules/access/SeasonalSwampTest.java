package id.petapam.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.petapam.model.AccessFlagKind;
import id.petapam.model.Certainty;
import org.junit.jupiter.api.Test;

class SeasonalSwampTest {

    @Test
    void swampIsARemarkThatMakesNothingHarder() {
        Cases pampangan = Cases.station().swamp();
        assertEquals(
                Certainty.INDIKASI,
                pampangan.flag(AccessFlagKind.SEASONAL_SWAMP).certainty());
        assertEquals(0, pampangan.judge().score().points());
        assertFalse(Cases.station().has(AccessFlagKind.SEASONAL_SWAMP));
    }
}
