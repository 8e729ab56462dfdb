package id.petapam.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.model.AccessFacts;
import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessMode;
import id.petapam.model.Certainty;
import id.petapam.model.EvidenceLine;
import id.petapam.model.StatedFact;
import id.petapam.model.VulnerabilityClass;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiverCrossingTest {

    private static final AccessFlagKind KIND = AccessFlagKind.RIVER_CROSSING;

    private static AccessFacts.Way over(String river, double bank) {
        return Cases.way("Polsek Contoh", 4, List.of(Cases.river(river, bank)), List.of());
    }

    @Test
    void aRiverBetweenStationAndPolsekIndicatesAndSaysWhichAndWhere() {
        AccessFlag flag = Cases.station().polsek(over("Musi", 1400)).flag(KIND);
        assertEquals(Certainty.INDIKASI, flag.certainty());
        assertEquals(2, flag.weight());
        assertEquals(
                List.of("Musi", "Polsek Contoh"),
                flag.evidence().get(0).what().values().subList(0, 2));
        assertEquals(Cases.AT.offset(0, 1500), flag.evidence().get(0).place().orElseThrow());
        assertEquals(
                EvidenceLine.Kind.TO_POLSEK,
                flag.evidence().get(0).lines().get(0).kind());
    }

    @Test
    void aRiverWithoutAProvenNameIsToldWithoutOne() {
        AccessFlag flag = Cases.station().polsek(over("", 1400)).flag(KIND);
        assertEquals(
                "access.evidence.river.unnamed", flag.evidence().get(0).what().key());
    }

    @Test
    void withinTheErrorOfTheRiversLineNobodyCanTellTheBank() {
        AccessFlag flag = Cases.station().polsek(over("Musi", 300)).flag(KIND);
        assertEquals(Certainty.TIDAK_DIKETAHUI, flag.certainty());
        assertTrue(flag.isUnknown());
        assertEquals(
                0, Cases.station().polsek(over("Musi", 300)).judge().score().points());
    }

    @Test
    void aRiverOnlyOnTheWayToThePolresIsToldButMakesNothingHarder() {
        Cases polres = Cases.station().polres(over("Musi", 1400));
        assertEquals(Certainty.INDIKASI, polres.flag(KIND).certainty());
        assertEquals(0, polres.judge().score().points());
        assertEquals(
                VulnerabilityClass.KURANG_RAWAN, polres.judge().suggestion().value());
        assertEquals(
                2,
                polres.rule("flag.RIVER_CROSSING.weightFromPolres", "2")
                        .judge()
                        .score()
                        .points());
    }

    @Test
    void whereARiverIsKnownToBeMissingTheAnswerIsUnknownNeverNo() {
        AccessFlag flag = Cases.station().missingRiver("Ogan").flag(KIND);
        assertEquals(Certainty.TIDAK_DIKETAHUI, flag.certainty());
        assertEquals(List.of("Ogan"), flag.evidence().get(0).what().values());
        assertEquals(
                Certainty.INDIKASI,
                Cases.station()
                        .missingRiver("Ogan")
                        .polsek(over("Musi", 1400))
                        .flag(KIND)
                        .certainty(),
                "a river that was found counts although another one is missing");
    }

    @Test
    void aStretchOverWaterCountsFromFiveHundredMetres() {
        for (int metres : new int[] {499, 501}) {
            AccessFacts.Stretch stretch =
                    new AccessFacts.Stretch(Cases.AT.offset(0, 1000), Cases.AT.offset(0, 1000 + metres));
            Cases lake = Cases.station().polsek(Cases.way("Polsek Contoh", 4, List.of(), List.of(stretch)));
            assertEquals(metres > 500, lake.has(KIND), metres + " m");
        }
    }

    @Test
    void statedModesProveOrClearIt() {
        assertEquals(
                Certainty.TERBUKTI,
                Cases.station()
                        .stated(StatedFact.ACCESS_MODE, "DARAT_AIR")
                        .flag(KIND)
                        .certainty());
        assertFalse(Cases.station()
                .polsek(over("Musi", 1400))
                .stated(StatedFact.ACCESS_MODE, "DARAT")
                .has(KIND));
        assertEquals(
                Certainty.INDIKASI,
                Cases.station().waterArea(AccessMode.DARAT_AIR).flag(KIND).certainty());
    }

    @Test
    void withoutARiverThereIsNoFlagAndWithoutAPlaceNobodyKnows() {
        assertFalse(Cases.station().has(KIND));
        assertEquals(
                Certainty.TIDAK_DIKETAHUI,
                Cases.station().withoutPlace().flag(KIND).certainty());
    }
}
