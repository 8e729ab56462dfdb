package id.petapam.rules.need;

import static id.petapam.model.VulnerabilityClass.SANGAT_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.Coverage;
import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.PhaseKind;
import id.petapam.model.Plan;
import id.petapam.model.SiteKind;
import id.petapam.model.StationId;
import id.petapam.rules.coverage.Staffing;
import org.junit.jupiter.api.Test;

class PhaseDutyTest {

    private static final PhaseId CAMPAIGN = new PhaseId("KAMPANYE");
    private static final PhaseId BOXES_BACK = new PhaseId("PENGAWALAN_KOTAK_SUARA");
    private static final PhaseId TO_PPK = new PhaseId("DISTRIBUSI_LOGISTIK_PPK");
    private static final PhaseId STORES = new PhaseId("JAGA_GUDANG_PPK");

    private static Plan plan() {
        return PlanFixture.plan()
                .phase(PhaseKind.KAMPANYE, -78, -4)
                .phase(PhaseKind.DISTRIBUSI_LOGISTIK_PPK, -8, -3)
                .phase(PhaseKind.JAGA_GUDANG_PPK, -8, -1)
                .phase(PhaseKind.PENGAWALAN_KOTAK_SUARA, 0, 1)
                .district("16.08.01", "Martapura")
                .stations("16.08.01", SANGAT_RAWAN, 50)
                .site("KPU", SiteKind.ELECTION_OFFICE, 30)
                .site("PPK Martapura", SiteKind.DISTRICT_COMMITTEE, 0)
                .site("Gudang KPU", SiteKind.LOGISTICS_DEPOT, 0)
                .build();
    }

    private static int need(PhaseId phase) {
        return NeedTable.of(plan(), phase).districtsTotal().police().value();
    }

    @Test
    void stationsAreGuardedByPatternWhileVotesAreCastAndBoxesComeBack() {
        assertEquals(100, need(Phase.VOTING));
        assertEquals(100, need(BOXES_BACK));
    }

    @Test
    void inTheCampaignOnlySitesWantPeopleAndNoStationDoes() {
        assertEquals(30, need(CAMPAIGN));
        Staffing staffing = Staffing.of(plan(), CAMPAIGN);
        assertEquals(Coverage.NOT_WANTED, staffing.coverage(new StationId("16.08.01.2001-001")));
        assertEquals(1, staffing.wanting(false));
        assertFalse(PhaseDuty.of(PhaseKind.KAMPANYE).guardsStations());
    }

    @Test
    void boxesToThePpkNeedSixOfficersForEachTruck() {
        // 50 stations of five boxes are two trucks of 200; the KPU office wants its 30 in every phase
        BoxEscort escort = BoxEscort.of(plan(), new DistrictCode("16.08.01"));
        assertEquals(250, escort.boxes());
        assertEquals(2, escort.vehicles());
        assertEquals(Headcount.of(12), escort.escorts());
        assertEquals(42, need(TO_PPK));
    }

    @Test
    void theNeedIsTheSameBeforeTheCommitteesStandInThePlan() {
        Plan bare = PlanFixture.plan()
                .phase(PhaseKind.DISTRIBUSI_LOGISTIK_PPK, -8, -3)
                .district("16.08.01", "Martapura")
                .stations("16.08.01", SANGAT_RAWAN, 50)
                .build();
        assertEquals(
                Headcount.of(12), NeedTable.of(bare, TO_PPK).districtsTotal().police());
    }

    @Test
    void everyStoreIsGuardedInShifts() {
        assertEquals(Headcount.of(4), StoreGuard.of(plan().rules()).required());
        assertEquals(30 + 4 + 4, need(STORES));
    }

    @Test
    void aPhaseThatThePlanLacksIsLookedAtAsTheVoting() {
        assertTrue(PhaseDuty.of(plan(), new PhaseId("LAIN")).guardsStations());
    }
}
