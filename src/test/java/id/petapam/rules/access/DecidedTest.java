package id.petapam.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessMode;
import id.petapam.model.Certainty;
import id.petapam.model.FlagDecision;
import org.junit.jupiter.api.Test;

class DecidedTest {

    private static final AccessFlagKind KIND = AccessFlagKind.ISOLATED;

    private static Cases far(double metres) {
        return Cases.station().nearest(Cases.nearest(metres, false, 0));
    }

    @Test
    void aDismissedFlagDoesNotCountUntilItsEvidenceChanges() {
        String evidence = far(6000).flag(KIND).evidenceDigest();
        StationAccess same = far(6020)
                .decision(KIND, FlagDecision.Verdict.DISMISSED, evidence)
                .judge();
        assertTrue(same.flag(KIND).orElseThrow().dismissed(), "twenty metres are the same evidence");
        assertEquals(0, same.score().points());
        AccessFlag changed = far(9000)
                .decision(KIND, FlagDecision.Verdict.DISMISSED, evidence)
                .flag(KIND);
        assertTrue(changed.isRaised());
        assertTrue(changed.isBack());
    }

    @Test
    void aConfirmedFlagIsProvenAndKeepsItsEvidence() {
        AccessFlag flag =
                far(6000).decision(KIND, FlagDecision.Verdict.CONFIRMED, "").flag(KIND);
        assertEquals(Certainty.TERBUKTI, flag.certainty());
        assertEquals(2, flag.evidence().size());
        assertEquals(far(6000).flag(KIND).evidenceDigest(), flag.evidenceDigest());
    }

    @Test
    void anAddedFlagIsProvenWithoutAnyEvidenceOfTheRegion() {
        AccessFlag flag =
                Cases.station().decision(KIND, FlagDecision.Verdict.ADDED, "").flag(KIND);
        assertEquals(Certainty.TERBUKTI, flag.certainty());
        assertEquals(2, flag.weight());
    }

    @Test
    void anUnknownFlagCanBeSettledBothWays() {
        Cases ogan = Cases.station().missingRiver("Ogan");
        String evidence = ogan.flag(AccessFlagKind.RIVER_CROSSING).evidenceDigest();
        ogan.decision(AccessFlagKind.RIVER_CROSSING, FlagDecision.Verdict.DISMISSED, evidence);
        assertFalse(ogan.flag(AccessFlagKind.RIVER_CROSSING).isUnknown());
        Cases other = Cases.station()
                .missingRiver("Ogan")
                .decision(AccessFlagKind.RIVER_CROSSING, FlagDecision.Verdict.CONFIRMED, evidence);
        assertEquals(AccessMode.DARAT_AIR, other.judge().journey().mode());
        assertEquals(-2, other.judge().departureDay().orElseThrow());
    }

    @Test
    void whoDismissesTheWaterOfAKecamatanTravelsByRoad() {
        Cases lalan = Cases.station().waterArea(AccessMode.AIR);
        String evidence = lalan.flag(AccessFlagKind.WATER_ONLY).evidenceDigest();
        assertEquals(AccessMode.AIR, lalan.judge().journey().mode());
        lalan.decision(AccessFlagKind.WATER_ONLY, FlagDecision.Verdict.DISMISSED, evidence);
        assertEquals(AccessMode.DARAT, lalan.judge().journey().mode());
        assertEquals(-1, lalan.judge().departureDay().orElseThrow());
    }
}
