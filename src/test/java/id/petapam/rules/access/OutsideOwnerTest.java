package id.petapam.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.model.AccessFlagKind;
import id.petapam.model.Certainty;
import id.petapam.model.Severity;
import id.petapam.rules.check.Finding;
import org.junit.jupiter.api.Test;

class OutsideOwnerTest {

    private static final AccessFlagKind KIND = AccessFlagKind.OUTSIDE_OWNER;

    private static Cases inBanyuasin(boolean indicative) {
        return Cases.station()
                .standsIn("16.07", "Banyuasin", indicative)
                .regencyBorder(Cases.border("Banyuasin", 3000, indicative));
    }

    @Test
    void aPalembangStationInBanyuasinIsToldWithTheNeighbourToSpeakTo() {
        Finding finding = OutsideOwner.finding(inBanyuasin(true).judge()).orElseThrow();
        assertEquals("R-21", finding.rule());
        assertEquals(Severity.PERINGATAN, finding.severity());
        assertEquals("Banyuasin", finding.message().values().get(0));
        assertEquals(Certainty.INDIKASI, inBanyuasin(true).flag(KIND).certainty());
        assertTrue(inBanyuasin(true).has(AccessFlagKind.BORDER_AREA), "beyond the line is border area too");
    }

    @Test
    void officialAreasProveIt() {
        assertEquals(Certainty.TERBUKTI, inBanyuasin(false).flag(KIND).certainty());
        assertEquals(
                Certainty.INDIKASI, inBanyuasin(false).estimated().flag(KIND).certainty());
    }

    @Test
    void aStationAtHomeHasNone() {
        assertFalse(Cases.station().has(KIND));
        assertTrue(OutsideOwner.finding(Cases.station().judge()).isEmpty());
        assertTrue(
                OutsideOwner.finding(inBanyuasin(true).rule("R-21.on", "false").judge())
                        .isEmpty());
    }
}
