package id.petapam.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.petapam.model.AccessFlagKind;
import id.petapam.text.Language;
import id.petapam.text.Words;
import org.junit.jupiter.api.Test;

class TideOnTheWayTest {

    private static final AccessFlagKind KIND = AccessFlagKind.TIDE_DEPENDENT;

    @Test
    void aWayAlongTidalWaterDependsOnTheTide() {
        Cases tidal = Cases.station()
                .polsek(Routes.way().road(10, 4).boat(20, 9000, 3000).tide().from("Polsek Contoh", 4));
        assertEquals(
                "Sebagian rute lewat perairan pasang surut",
                new Words(Language.ID).say(tidal.flag(KIND).evidence().get(0).what()));
    }

    @Test
    void aWayByLandDoesNot() {
        assertFalse(Cases.station()
                .polsek(Routes.way().road(10, 4).from("Polsek Contoh", 4))
                .has(KIND));
    }
}
