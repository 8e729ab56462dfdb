package id.petapam.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.model.AccessFacts;
import id.petapam.model.AccessLevel;
import id.petapam.model.AccessMode;
import id.petapam.model.Certainty;
import id.petapam.model.StatedFact;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessScoreTest {

    @Test
    void indicatedFlagsCountAndTheLevelSaysThatItRestsOnThem() {
        StationAccess access = Cases.station()
                .waterArea(AccessMode.AIR)
                .nearest(Cases.nearest(7000, false, 0))
                .judge();
        assertEquals(5, access.score().points());
        assertEquals(0, access.score().provenPoints());
        assertEquals(AccessLevel.SULIT, access.level());
        assertEquals(Certainty.INDIKASI, access.levelCertainty());
    }

    @Test
    void sevenPointsAreVeryHard() {
        StationAccess access = Cases.station()
                .stated(StatedFact.ACCESS_MODE, "AIR")
                .stated(StatedFact.TRAVEL_MINUTES, "480")
                .stated(StatedFact.SIGNAL, "TIDAK")
                .judge();
        assertEquals(7, access.score().provenPoints());
        assertEquals(AccessLevel.SANGAT_SULIT, access.level());
        assertEquals(Certainty.TERBUKTI, access.levelCertainty());
    }

    @Test
    void ofWaterOnlyAndACrossingOnlyTheHeavierCounts() {
        AccessFacts.Way over = Cases.way("Polsek Contoh", 4, List.of(Cases.river("Musi", 1400)), List.of());
        StationAccess access =
                Cases.station().waterArea(AccessMode.AIR).polsek(over).judge();
        assertEquals(3, access.score().points());
    }

    @Test
    void unknownFlagsNeverCount() {
        StationAccess access = Cases.station().withoutPlace().judge();
        assertEquals(4, access.flags().size());
        assertEquals(0, access.score().points());
        assertEquals(AccessLevel.BIASA, access.level());
    }
}
