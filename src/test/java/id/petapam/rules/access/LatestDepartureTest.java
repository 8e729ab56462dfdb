package id.petapam.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.model.AccessMode;
import id.petapam.model.Certainty;
import id.petapam.model.Minutes;
import id.petapam.model.Route;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LatestDepartureTest {

    private static Optional<LatestDeparture> of(AccessMode mode, int minutes, Optional<Route> route) {
        return LatestDeparture.of(
                new Journey(mode, Certainty.TERBUKTI, Optional.of(new Minutes(minutes)), false, route),
                Cases.station().judge().numbers().rules());
    }

    private static LatestDeparture of(Routes way) {
        Route route = way.route();
        return of(AccessMode.DARAT, route.minutes().value(), Optional.of(route)).orElseThrow();
    }

    @Test
    void byLandAQuarterIsAddedAndTheNightIsTravelled() {
        assertEquals(
                new LatestDeparture(0, LocalTime.of(5, 15), false),
                of(Routes.way().road(60, 40)));
        assertEquals(
                new LatestDeparture(-1, LocalTime.of(22, 10), false),
                of(Routes.way().road(400, 200)));
    }

    @Test
    void aShortBoatTripFitsIntoTheMorning() {
        // 40 minutes become 60 on the water, from 05.30; half an hour of road before it
        assertEquals(
                new LatestDeparture(0, LocalTime.of(4, 50), false),
                of(Routes.way().road(30, 20).boat(40, 8000, 4000)));
    }

    @Test
    void aBoatThatCannotArriveInTheLightOfTheMorningLeavesTheDayBefore() {
        // 80 minutes become 120: not between 05.00 and 06.30, so it is there at 18.00 the evening before
        assertEquals(
                new LatestDeparture(-1, LocalTime.of(16, 0), true),
                of(Routes.way().boat(80, 20000, 4000)));
    }

    @Test
    void theRoadAfterABoatPushesTheBoatIntoTheDayBefore() {
        // an hour and a quarter of road leaves 05.15; a boat of 30 minutes would begin in the dark
        assertEquals(
                new LatestDeparture(-1, LocalTime.of(17, 30), true),
                of(Routes.way().boat(20, 4000, 9000).road(60, 30)));
    }

    @Test
    void moreThanADayOfLightOnTheWaterTakesTwoDays() {
        // 600 minutes become 900: 780 fit into one day, 120 into the day before
        assertEquals(-2, of(Routes.way().boat(600, 200000, 4000)).day());
    }

    @Test
    void withoutAWayHalfIsOnTheWaterWherePartIsByWater() {
        assertEquals(
                new LatestDeparture(0, LocalTime.of(4, 45), false),
                of(AccessMode.DARAT_AIR, 76, Optional.empty()).orElseThrow());
        assertEquals(
                Optional.empty(),
                LatestDeparture.of(
                        new Journey(AccessMode.AIR, Certainty.INDIKASI, Optional.empty(), false),
                        Cases.station().judge().numbers().rules()));
    }
}
