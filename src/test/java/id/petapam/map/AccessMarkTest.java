package id.petapam.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.Certainty;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessMarkTest {

    private static AccessFlag flag(AccessFlagKind kind, Certainty certainty, int weight) {
        return AccessFlag.of(kind, certainty, List.of(), weight);
    }

    @Test
    void theHeaviestFlagThatHasAPictureIsShown() {
        assertEquals(
                AccessMark.BOAT,
                AccessMark.worst(List.of(
                        flag(AccessFlagKind.WATER_ONLY, Certainty.INDIKASI, 4),
                        flag(AccessFlagKind.LONG_TRAVEL, Certainty.INDIKASI, 2),
                        flag(AccessFlagKind.VIOLENCE_HISTORY, Certainty.TERBUKTI, 9))));
    }

    @Test
    void whatNobodyCanTellOrSomebodyDismissedShowsNothing() {
        AccessFlag dismissed =
                new AccessFlag(AccessFlagKind.FLOOD_PRONE, Certainty.TERBUKTI, List.of(), 3, Optional.empty(), true);
        assertEquals(
                AccessMark.NONE,
                AccessMark.worst(List.of(
                        flag(AccessFlagKind.RIVER_CROSSING, Certainty.TIDAK_DIKETAHUI, 3),
                        flag(AccessFlagKind.SEASONAL_SWAMP, Certainty.INDIKASI, 0),
                        dismissed)));
    }
}
