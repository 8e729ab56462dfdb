package id.petapam.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.model.StatedFact;
import org.junit.jupiter.api.Test;

class FallbackForFloodTest {

    @Test
    void aFloodProneStationNeedsAFallback() {
        Cases flood = Cases.station().stated(StatedFact.FLOOD_PRONE, "YA");
        assertEquals(
                "R-22", FallbackForFlood.finding(flood.judge()).orElseThrow().rule());
        assertTrue(FallbackForFlood.finding(flood.fallback().judge()).isEmpty());
        assertTrue(FallbackForFlood.finding(Cases.station().judge()).isEmpty());
    }
}
