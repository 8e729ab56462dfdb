package id.petapam.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.petapam.model.AccessFlagKind;
import id.petapam.model.Certainty;
import id.petapam.model.StatedFact;
import id.petapam.model.ZoneKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisputedBoundaryTest {

    private static final AccessFlagKind KIND = AccessFlagKind.BOUNDARY_DISPUTE;

    @Test
    void aDeclaredZoneIndicatesAndNamesBothJurisdictions() {
        Cases tegal = Cases.station().declared();
        assertEquals(Certainty.INDIKASI, tegal.flag(KIND).certainty());
        assertEquals(
                List.of("Tegal Binangun", "Palembang", "Banyuasin"),
                tegal.flag(KIND).evidence().get(0).what().values());
    }

    @Test
    void aDrawnZoneAndAStatementProveIt() {
        assertEquals(
                Certainty.TERBUKTI,
                Cases.station().zone(ZoneKind.BOUNDARY_DISPUTE).flag(KIND).certainty());
        assertEquals(
                Certainty.INDIKASI,
                Cases.station()
                        .estimated()
                        .zone(ZoneKind.BOUNDARY_DISPUTE)
                        .flag(KIND)
                        .certainty(),
                "where the station stands is an estimate");
        assertEquals(
                Certainty.TERBUKTI,
                Cases.station()
                        .stated(StatedFact.BOUNDARY_DISPUTE, "YA")
                        .flag(KIND)
                        .certainty());
    }

    @Test
    void aPersonCanSayThatItIsNotSo() {
        assertFalse(Cases.station()
                .declared()
                .stated(StatedFact.BOUNDARY_DISPUTE, "TIDAK")
                .has(KIND));
        assertFalse(Cases.station().has(KIND));
    }
}
