package id.petapam.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.model.AccessFacts;
import id.petapam.model.StatedFact;
import id.petapam.model.VulnerabilityClass;
import id.petapam.model.ZoneKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestedClassTest {

    private static VulnerabilityClass of(Cases station) {
        return station.judge().suggestion().value();
    }

    @Test
    void withoutAReasonItIsLow() {
        assertEquals(VulnerabilityClass.KURANG_RAWAN, of(Cases.station()));
        assertTrue(Cases.station().judge().suggestion().reasons().isEmpty());
    }

    @Test
    void veryHardAccessDisputeAndViolenceSuggestTheHighest() {
        assertEquals(VulnerabilityClass.SANGAT_RAWAN, of(Cases.station().stated(StatedFact.BOUNDARY_DISPUTE, "YA")));
        assertEquals(VulnerabilityClass.SANGAT_RAWAN, of(Cases.station().stated(StatedFact.VIOLENCE_HISTORY, "YA")));
        assertEquals(
                VulnerabilityClass.SANGAT_RAWAN,
                of(Cases.station()
                        .stated(StatedFact.ACCESS_MODE, "AIR")
                        .stated(StatedFact.TRAVEL_MINUTES, "480")
                        .stated(StatedFact.SIGNAL, "TIDAK")));
    }

    @Test
    void hardAccessCrossingIntimidationFrictionAndFullListsSuggestTheMiddle() {
        AccessFacts.Way over = Cases.way("Polsek Contoh", 4, List.of(Cases.river("Musi", 1400)), List.of());
        for (Cases one : List.of(
                Cases.station().polsek(over),
                Cases.station().stated(StatedFact.INTIMIDATION_HISTORY, "YA"),
                Cases.station().stated(StatedFact.CROWD_FRICTION, "YA"),
                Cases.station().voters(285),
                Cases.station().stated(StatedFact.ACCESS_MODE, "AIR").stated(StatedFact.POWER, "TIDAK"))) {
            assertEquals(VulnerabilityClass.RAWAN, of(one));
        }
        assertEquals(VulnerabilityClass.KURANG_RAWAN, of(Cases.station().voters(284)), "95 % of 300 is 285");
    }

    @Test
    void anIndicatedDisputeSuggestsTheMiddleOnly() {
        assertEquals(VulnerabilityClass.RAWAN, of(Cases.station().declared()));
        assertEquals(VulnerabilityClass.SANGAT_RAWAN, of(Cases.station().zone(ZoneKind.BOUNDARY_DISPUTE)));
    }

    @Test
    void aSpecialLocationIsSpecialWhateverElseHolds() {
        assertEquals(
                VulnerabilityClass.KHUSUS, of(Cases.station().number(901).stated(StatedFact.VIOLENCE_HISTORY, "YA")));
        assertEquals(VulnerabilityClass.KHUSUS, of(Cases.station().stated(StatedFact.SPECIAL_PLACE_TYPE, "LAPAS")));
    }

    @Test
    void aLowerDecisionIsTold() {
        Cases crossing = Cases.station().stated(StatedFact.CROWD_FRICTION, "YA");
        assertEquals(
                "R-20",
                SuggestedClass.finding(crossing.decided(VulnerabilityClass.KURANG_RAWAN)
                                .judge())
                        .orElseThrow()
                        .rule());
        for (VulnerabilityClass value :
                List.of(VulnerabilityClass.RAWAN, VulnerabilityClass.SANGAT_RAWAN, VulnerabilityClass.KHUSUS)) {
            assertTrue(SuggestedClass.finding(crossing.decided(value).judge()).isEmpty());
        }
        assertFalse(new SuggestedClass(VulnerabilityClass.KHUSUS, List.of()).isAbove(VulnerabilityClass.SANGAT_RAWAN));
    }
}
