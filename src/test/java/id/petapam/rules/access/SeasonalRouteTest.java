package id.petapam.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.petapam.model.AccessFlagKind;
import id.petapam.model.Certainty;
import id.petapam.text.Language;
import id.petapam.text.Words;
import org.junit.jupiter.api.Test;

class SeasonalRouteTest {

    private static final AccessFlagKind KIND = AccessFlagKind.SEASONAL_ROUTE;
    private static final Words WORDS = new Words(Language.ID);

    private static Cases way(Routes routes) {
        return Cases.station().polres(routes.from("Polres Contoh", 20));
    }

    @Test
    void aRoadThatIsClosedInTheWetMonthsIsProven() {
        assertEquals(
                Certainty.TERBUKTI,
                way(Routes.way().road(60, 30).wet(100, true)).flag(KIND).certainty());
        assertEquals(
                "Sebagian jalan hanya untuk musim kemarau: musim hujan 1 jam 40 menit, biasanya 1 jam (40 menit lebih"
                        + " lama)",
                WORDS.say(way(Routes.way().road(60, 30).wet(100, true))
                        .flag(KIND)
                        .evidence()
                        .get(0)
                        .what()));
    }

    @Test
    void slowEarthIsAnEstimateAndOnlyIndicates() {
        assertEquals(
                Certainty.INDIKASI,
                way(Routes.way().road(60, 30).wet(100, false)).flag(KIND).certainty());
    }

    @Test
    void noWayAtAllInTheWetMonthsCounts() {
        assertEquals(1, way(Routes.way().road(60, 30).lostWhenWet()).flag(KIND).weight());
    }

    @Test
    void aLittleSlowerIsNothing() {
        assertFalse(way(Routes.way().road(60, 30).wet(85, false)).has(KIND));
        assertFalse(way(Routes.way().road(20, 10).wet(45, false)).has(KIND));
    }
}
