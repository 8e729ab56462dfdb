package id.petapam.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.Certainty;
import id.petapam.text.Language;
import id.petapam.text.Words;
import org.junit.jupiter.api.Test;

class HangsOnBridgeTest {

    private static final AccessFlagKind KIND = AccessFlagKind.SINGLE_BRIDGE;
    private static final Words WORDS = new Words(Language.ID);

    private static Cases behind(Integer without, Integer byLand) {
        return Cases.station()
                .polsek(Routes.way().road(30, 12).single(3000, without, byLand).from("Polsek Contoh", 9));
    }

    @Test
    void behindOneBridgeWithoutAnyOtherWayItIsProvenAndSaysWhichBridge() {
        AccessFlag flag = behind(null, null).flag(KIND);
        assertEquals(Certainty.TERBUKTI, flag.certainty());
        assertEquals(0, flag.weight());
        assertEquals(
                "Jembatan Contoh di atas Sungai Contoh (panjang 160 m, 3 km dari TPS) satu-satunya jalan darat dari"
                        + " Polsek Contoh: tanpa jembatan ini tidak ada jalan darat ke TPS",
                WORDS.say(flag.evidence().get(0).what()));
    }

    @Test
    void whereABoatWouldStillGoItSaysHowLong() {
        assertEquals(
                "Jembatan Contoh di atas Sungai Contoh (panjang 160 m, 3 km dari TPS) satu-satunya jalan darat dari"
                        + " Polsek Contoh: tanpa jembatan ini hanya lewat air, 1 jam 15 menit",
                WORDS.say(behind(75, null).flag(KIND).evidence().get(0).what()));
    }

    @Test
    void aShortDetourIsNoDependence() {
        assertFalse(behind(89, 89).has(KIND));
        assertEquals(Certainty.TERBUKTI, behind(90, 90).flag(KIND).certainty());
    }

    @Test
    void itGivesNoPoints() {
        assertEquals(0, behind(null, null).judge().score().points());
    }
}
