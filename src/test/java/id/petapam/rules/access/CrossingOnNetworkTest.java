package id.petapam.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessMode;
import id.petapam.model.Certainty;
import id.petapam.model.FlagDecision;
import id.petapam.model.Minutes;
import id.petapam.text.Language;
import id.petapam.text.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CrossingOnNetworkTest {

    private static final AccessFlagKind KIND = AccessFlagKind.RIVER_CROSSING;
    private static final Words WORDS = new Words(Language.ID);

    private static Cases crossing() {
        return Cases.station()
                .polsek(Routes.way().road(10, 4).from("Polsek Contoh", 4))
                .polres(Routes.way()
                        .road(40, 25)
                        .boat(20, 180, 3000)
                        .onFoot(10, 0.7)
                        .byLand(130, 9000)
                        .from("Polres Contoh", 10));
    }

    @Test
    void aCrossingWithoutABridgeIsProvenWithTheNearestBridgeAndTheDetour() {
        AccessFlag flag = crossing().flag(KIND);
        assertEquals(Certainty.TERBUKTI, flag.certainty());
        assertEquals(2, flag.weight());
        assertEquals(
                "Sungai Contoh diseberangi tanpa jembatan dengan Perahu, di Dermaga Contoh: 180 m di air, 20 menit,"
                        + " pada rute dari Polres Contoh, 3 km dari TPS",
                WORDS.say(flag.evidence().get(0).what()));
        assertEquals(
                "Jembatan Contoh di atas Sungai Contoh adalah jembatan terdekat, 6 km dari penyeberangan: lewat darat"
                        + " 2 jam 10 menit, 1 jam lebih lama",
                WORDS.say(flag.evidence().get(1).what()));
        assertEquals(
                "jaringan jalan dan air: Paket contoh, 1 Januari 2024",
                WORDS.say(flag.evidence().get(0).source()));
        assertTrue(flag.evidence().get(0).place().isPresent());
    }

    @Test
    void aLongWayByBoatLeadsAlongTheWaterAndIsNoCrossingWhereNothingElseLeadsThere() {
        Cases onlyByWater = Cases.station()
                .polsek(Routes.way().road(10, 4).boat(120, 25_000, 9000).from("Polsek Contoh", 10));
        assertFalse(onlyByWater.has(KIND));
        assertTrue(onlyByWater.has(AccessFlagKind.WATER_ONLY));
        Cases partly = Cases.station()
                .polsek(Routes.way().road(300, 90).boat(120, 25_000, 9000).from("Polsek Contoh", 10));
        assertEquals(
                "Lewat air 25 km di Sungai Contoh dengan Perahu, di Dermaga Contoh: 2 jam, pada rute dari Polsek Contoh",
                WORDS.say(partly.flag(KIND).evidence().get(0).what()));
    }

    @Test
    void theModeAndTheTimeAreThoseOfTheNetwork() {
        Journey way = crossing().judge().journey();
        assertEquals(AccessMode.DARAT_AIR, way.mode());
        assertEquals(Certainty.TERBUKTI, way.modeCertainty());
        assertEquals(Optional.of(new Minutes(70)), way.minutes());
        assertEquals(Journey.TimeSource.NETWORK, way.source());
    }

    @Test
    void aWayAllByLandShowsThatThereIsNoCrossingWhateverTheCoarseLinesSay() {
        Cases byLand = Cases.station()
                .missingRiver("Ogan")
                .waterArea(AccessMode.DARAT_AIR)
                .polsek(Routes.way().road(10, 4).from("Polsek Contoh", 4))
                .polres(Routes.way().road(40, 25).from("Polres Contoh", 10));
        assertFalse(byLand.has(KIND));
        assertEquals(AccessMode.DARAT, byLand.judge().journey().mode());
    }

    @Test
    void whereOnlyOneWayIsOnTheNetworkTheLinesStillSpeakForTheOther() {
        Cases half = Cases.station()
                .polsek(Cases.way("Polsek Contoh", 3, List.of(Cases.river("Komering", 1200)), List.of()))
                .polres(Routes.way().road(40, 25).from("Polres Contoh", 10));
        assertEquals(Certainty.INDIKASI, half.flag(KIND).certainty());
    }

    @Test
    void aCrossingWithinTheErrorOfAnEstimatedEndIsOnlyIndicated() {
        Cases nearStation = Cases.station()
                .estimated()
                .polsek(Routes.way().road(10, 4).boat(5, 180, 1500).from("Polsek Contoh", 10));
        assertEquals(Certainty.INDIKASI, nearStation.flag(KIND).certainty());
        Cases farFromStation = Cases.station()
                .estimated()
                .polsek(Routes.way().road(10, 4).boat(5, 180, 4000).from("Polsek Contoh", 10));
        assertEquals(Certainty.TERBUKTI, farFromStation.flag(KIND).certainty());
        Cases nearPost = Cases.station()
                .polsek(Routes.way().boat(5, 180, 9000).road(10, 4).fromAbout("Polsek Contoh", 10));
        assertEquals(Certainty.INDIKASI, nearPost.flag(KIND).certainty());
    }

    @Test
    void aStationFarFromAnyWayProvesNothing() {
        Cases apart = Cases.station()
                .polsek(Routes.way()
                        .road(10, 4)
                        .boat(5, 180, 5000)
                        .walkedTo(1400)
                        .from("Polsek Contoh", 10));
        assertEquals(Certainty.INDIKASI, apart.flag(KIND).certainty());
    }

    @Test
    void whatAPersonStatedWins() {
        Cases stated = crossing().stated(id.petapam.model.StatedFact.ACCESS_MODE, "DARAT");
        assertFalse(stated.has(KIND));
        assertEquals(Journey.TimeSource.ESTIMATE, stated.judge().journey().source());
    }

    @Test
    void aSwitchedOffNetworkLeavesTheIndications() {
        Cases off = crossing().rule("R-36.on", "false");
        assertEquals(Journey.TimeSource.ESTIMATE, off.judge().journey().source());
        assertFalse(off.has(KIND));
    }

    @Test
    void aDismissalIsKeptWhileTheCrossingIsTheSameAndShownAgainWhenItIsAnother() {
        String digest = crossing().flag(KIND).evidenceDigest();
        Cases slower = Cases.station()
                .polsek(Routes.way().road(12, 4).from("Polsek Contoh", 4))
                .polres(Routes.way()
                        .road(43, 25.2)
                        .boat(22, 181, 3010)
                        .onFoot(10, 0.7)
                        .byLand(133, 9000)
                        .from("Polres Contoh", 10))
                .decision(KIND, FlagDecision.Verdict.DISMISSED, digest);
        assertTrue(slower.flag(KIND).dismissed());
        assertFalse(slower.flag(KIND).isEvidenceChanged());
        assertEquals(AccessMode.DARAT, slower.judge().journey().mode());
        Cases noDetour = Cases.station()
                .polsek(Routes.way().road(12, 4).from("Polsek Contoh", 4))
                .polres(Routes.way().road(43, 25).boat(22, 180, 3000).from("Polres Contoh", 10))
                .decision(KIND, FlagDecision.Verdict.DISMISSED, digest);
        assertTrue(noDetour.flag(KIND).isBack());
        assertTrue(noDetour.flag(KIND).isEvidenceChanged());
    }
}
