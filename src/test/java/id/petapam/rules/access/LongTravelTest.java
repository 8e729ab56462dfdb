package id.petapam.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.petapam.model.AccessFlagKind;
import id.petapam.model.Certainty;
import id.petapam.model.StatedFact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongTravelTest {

    @ParameterizedTest
    @CsvSource({"119, ", "120, LONG_TRAVEL", "239, LONG_TRAVEL", "240, VERY_LONG_TRAVEL"})
    void aStatedTimeProvesItFromTwoAndFromFourHours(String minutes, AccessFlagKind expected) {
        StationAccess access =
                Cases.station().stated(StatedFact.TRAVEL_MINUTES, minutes).judge();
        for (AccessFlagKind kind : List.of(AccessFlagKind.LONG_TRAVEL, AccessFlagKind.VERY_LONG_TRAVEL)) {
            assertEquals(kind == expected, access.flag(kind).isPresent(), kind.name());
        }
        if (expected != null) {
            assertEquals(Certainty.TERBUKTI, access.flag(expected).orElseThrow().certainty());
        }
    }

    @Test
    void theEstimateOnlyIndicates() {
        Cases far = Cases.station().polres(Cases.way("Polres Contoh", 60, List.of(), List.of()));
        assertEquals(Certainty.INDIKASI, far.flag(AccessFlagKind.LONG_TRAVEL).certainty());
        assertFalse(Cases.station().has(AccessFlagKind.LONG_TRAVEL));
    }

    @Test
    void withoutAPlaceOrAPolresNobodyKnows() {
        assertEquals(
                Certainty.TIDAK_DIKETAHUI,
                Cases.station().withoutPlace().flag(AccessFlagKind.LONG_TRAVEL).certainty());
        assertEquals(
                Certainty.TIDAK_DIKETAHUI,
                Cases.station().noPolres().flag(AccessFlagKind.LONG_TRAVEL).certainty());
    }

    @Test
    void theNetworkProvesItBeyondTheErrorOfAnEstimatedPolres() {
        assertEquals(
                Certainty.TERBUKTI,
                Cases.station()
                        .polres(Routes.way().road(121, 60).from("Polres Contoh", 40))
                        .flag(AccessFlagKind.LONG_TRAVEL)
                        .certainty());
        assertEquals(
                Certainty.INDIKASI,
                Cases.station()
                        .polres(Routes.way().road(125, 60).fromAbout("Polres Contoh", 40))
                        .flag(AccessFlagKind.LONG_TRAVEL)
                        .certainty());
        assertEquals(
                Certainty.TERBUKTI,
                Cases.station()
                        .polres(Routes.way().road(126, 60).fromAbout("Polres Contoh", 40))
                        .flag(AccessFlagKind.LONG_TRAVEL)
                        .certainty());
    }

    @Test
    void aShortWayOfTheNetworkTakesBackALongEstimate() {
        Cases far = Cases.station().polres(Routes.way().road(70, 60).from("Polres Contoh", 100));
        assertFalse(far.has(AccessFlagKind.LONG_TRAVEL));
    }
}
