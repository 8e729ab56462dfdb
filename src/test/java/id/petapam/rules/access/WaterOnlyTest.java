package id.petapam.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessMode;
import id.petapam.model.Certainty;
import id.petapam.model.StatedFact;
import org.junit.jupiter.api.Test;

class WaterOnlyTest {

    private static final AccessFlagKind KIND = AccessFlagKind.WATER_ONLY;

    @Test
    void statedByAPersonItIsProven() {
        Cases air = Cases.station().stated(StatedFact.ACCESS_MODE, "AIR");
        assertEquals(Certainty.TERBUKTI, air.flag(KIND).certainty());
        assertEquals(3, air.judge().score().provenPoints());
    }

    @Test
    void aWholeKecamatanKnownForWaterOnlyIndicates() {
        Cases sugihan = Cases.station().waterArea(AccessMode.AIR);
        assertEquals(Certainty.INDIKASI, sugihan.flag(KIND).certainty());
        assertEquals(
                "access.source.knowledge",
                sugihan.flag(KIND).evidence().get(0).source().key());
        assertEquals(0, sugihan.judge().score().provenPoints());
    }

    @Test
    void aPersonWhoKnowsTheRoadWinsOverTheKecamatan() {
        assertFalse(Cases.station()
                .waterArea(AccessMode.AIR)
                .stated(StatedFact.ACCESS_MODE, "DARAT")
                .has(KIND));
    }

    @Test
    void withoutAWayByLandAndMostlyOnTheWaterTheNetworkProvesIt() {
        Cases island = Cases.station()
                .polsek(Routes.way().boat(50, 12000, 3000).onFoot(5, 0.3).from("Polsek Contoh", 12))
                .polres(Routes.way()
                        .road(60, 40)
                        .boat(50, 12000, 3000)
                        .onFoot(5, 0.3)
                        .from("Polres Contoh", 30));
        assertEquals(Certainty.TERBUKTI, island.flag(AccessFlagKind.WATER_ONLY).certainty());
    }

    @Test
    void aKecamatanKnownForWaterIsDisprovedByARoad() {
        assertFalse(Cases.station()
                .waterArea(AccessMode.AIR)
                .polres(Routes.way().road(60, 40).from("Polres Contoh", 30))
                .has(AccessFlagKind.WATER_ONLY));
    }
}
