package id.petapam.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.petapam.model.AccessFlagKind;
import id.petapam.model.Certainty;
import id.petapam.model.StatedFact;
import id.petapam.model.ZoneKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedConditionTest {

    @ParameterizedTest
    @CsvSource({
        "FLOOD_PRONE, FLOOD_PRONE, YA, TIDAK, FLOOD, 1",
        "HAZARD_PRONE, HAZARD_PRONE, YA, TIDAK, HAZARD, 1",
        "TIDE_DEPENDENT, TIDE_DEPENDENT, YA, TIDAK, TIDE, 1",
        "NO_SIGNAL, SIGNAL, TIDAK, LEMAH, NO_SIGNAL, 1",
        "NO_POWER, POWER, TIDAK, TERBATAS, NO_POWER, 1",
        "NEAR_WORKSITE, NEAR_WORKSITE, YA, TIDAK, WORKSITE, 0",
        "LATE_LOGISTICS_HISTORY, LATE_LOGISTICS_HISTORY, YA, TIDAK, , 1",
        "VIOLENCE_HISTORY, VIOLENCE_HISTORY, YA, TIDAK, , 0",
        "INTIMIDATION_HISTORY, INTIMIDATION_HISTORY, YA, TIDAK, , 0",
        "CROWD_FRICTION, CROWD_FRICTION, YA, TIDAK, , 0",
    })
    void whatPeopleKnowIsProvenClearedOrDrawn(
            AccessFlagKind kind, StatedFact fact, String alarming, String harmless, ZoneKind zone, int weight) {
        assertFalse(Cases.station().has(kind), "nothing stated raises nothing");
        Cases stated = Cases.station().stated(fact, alarming);
        assertEquals(Certainty.TERBUKTI, stated.flag(kind).certainty());
        assertEquals(weight, stated.judge().score().points());
        assertFalse(Cases.station().stated(fact, harmless).has(kind));
        if (zone != null) {
            assertEquals(
                    Certainty.TERBUKTI, Cases.station().zone(zone).flag(kind).certainty());
            assertEquals(
                    Certainty.INDIKASI,
                    Cases.station().estimated().zone(zone).flag(kind).certainty());
            assertFalse(
                    Cases.station().zone(zone).stated(fact, harmless).has(kind),
                    "a person who knows this station wins over the zone");
        }
    }

    @Test
    void floodAndAnotherHazardCountOnce() {
        assertEquals(
                1,
                Cases.station()
                        .stated(StatedFact.FLOOD_PRONE, "YA")
                        .stated(StatedFact.HAZARD_PRONE, "YA")
                        .judge()
                        .score()
                        .points());
    }

    @Test
    void aFlagThatIsSwitchedOffIsNotRaised() {
        assertFalse(Cases.station()
                .stated(StatedFact.FLOOD_PRONE, "YA")
                .rule("flag.FLOOD_PRONE.on", "false")
                .has(AccessFlagKind.FLOOD_PRONE));
    }
}
