package id.petapam.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.model.StatedFact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TravelEstimateTest {

    /** 40 km x 1.4 at 40 km/h by road; x 1.6 at 30 km/h by boat; half and half with 15 minutes for the change. */
    @ParameterizedTest
    @CsvSource({"DARAT, 84", "AIR, 128", "DARAT_AIR, 121", "JALAN_KAKI, 137"})
    void fortyKilometresTakeByMode(String mode, int minutes) {
        StationAccess access = Cases.station()
                .polres(Cases.way("Polres Contoh", 40, List.of(), List.of()))
                .stated(StatedFact.ACCESS_MODE, mode)
                .judge();
        assertEquals(minutes, access.journey().minutes().orElseThrow().value());
        assertFalse(access.journey().stated(), "always an estimate");
    }

    @Test
    void aStatedTimeWinsAndIsMarked() {
        Journey way =
                Cases.station().stated(StatedFact.TRAVEL_MINUTES, "150").judge().journey();
        assertEquals(150, way.minutes().orElseThrow().value());
        assertTrue(way.stated());
    }
}
