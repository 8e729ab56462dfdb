package id.petapam.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.model.StatedFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartureDayTest {

    @ParameterizedTest
    @CsvSource({
        "DARAT, 60, -1",
        "DARAT, 119, -1",
        "DARAT, 120, -2",
        "DARAT, 239, -2",
        "DARAT, 240, -3",
        "DARAT_AIR, 30, -2",
        "DARAT_AIR, 300, -3",
        "AIR, 30, -3",
        "JALAN_KAKI, 60, -1",
    })
    void teamsLeaveByModeAndTime(String mode, String minutes, int day) {
        StationAccess access = Cases.station()
                .stated(StatedFact.ACCESS_MODE, mode)
                .stated(StatedFact.TRAVEL_MINUTES, minutes)
                .judge();
        assertEquals(day, access.departureDay().orElseThrow());
    }

    @Test
    void withoutATimeAndByLandNothingIsSaid() {
        assertTrue(Cases.station().withoutPlace().judge().departureDay().isEmpty());
        assertEquals(
                -3,
                Cases.station()
                        .withoutPlace()
                        .stated(StatedFact.ACCESS_MODE, "AIR")
                        .judge()
                        .departureDay()
                        .orElseThrow());
    }
}
