package id.petapam.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.petapam.model.AccessFacts;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.Certainty;
import org.junit.jupiter.api.Test;

class FarFromStationsTest {

    private static final AccessFlagKind KIND = AccessFlagKind.ISOLATED;

    @Test
    void fiveKilometresBetweenMeasuredPlacesProveIt() {
        assertEquals(
                Certainty.TERBUKTI,
                Cases.station().nearest(Cases.nearest(5000, true, 0)).flag(KIND).certainty());
        assertFalse(Cases.station().nearest(Cases.nearest(4999, true, 0)).has(KIND));
    }

    @Test
    void anEstimatedPlaceOnlyIndicates() {
        assertEquals(
                Certainty.INDIKASI,
                Cases.station()
                        .nearest(Cases.nearest(8000, false, 0))
                        .flag(KIND)
                        .certainty());
    }

    @Test
    void whereOthersOfTheVillageHaveNoPlaceEitherNobodyCanTell() {
        assertEquals(
                Certainty.TIDAK_DIKETAHUI,
                Cases.station()
                        .estimated()
                        .nearest(Cases.nearest(8000, false, 5))
                        .flag(KIND)
                        .certainty());
        assertFalse(Cases.station()
                .estimated()
                .nearest(Cases.nearest(900, false, 5))
                .has(KIND));
    }

    @Test
    void theOnlyStationOfAPlanIsNotIsolated() {
        assertFalse(Cases.station().nearest(AccessFacts.Nearest.UNKNOWN).has(KIND));
    }
}
