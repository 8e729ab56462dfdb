package id.petapam.rules.need;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.AssignUnit;
import id.petapam.edit.PlanSession;
import id.petapam.fixture.PlanFixture;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.PhaseKind;
import id.petapam.model.Post;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** R-33, all of a plan. */
class EscortListTest {

    private static final PhaseId TO_PPK = new PhaseId("DISTRIBUSI_LOGISTIK_PPK");
    private static final PhaseId BACK = new PhaseId("PENGAWALAN_KOTAK_SUARA");

    private final PlanSession session = PlanFixture.plan()
            .rule("R-33.by.16.08.02", "WATER")
            .phase(PhaseKind.DISTRIBUSI_LOGISTIK_PPK, -8, -3)
            .phase(PhaseKind.PENGAWALAN_KOTAK_SUARA, 0, 1)
            .district("16.08.01", "Martapura")
            .district("16.08.02", "Sungai Menang")
            .stations("16.08.01", KURANG_RAWAN, 80)
            .stations("16.08.02", KURANG_RAWAN, 24)
            .site("PPK Martapura", SiteKind.DISTRICT_COMMITTEE, 0)
            .unit("sat", UnitKind.POLRES, 40)
            .session();

    private EscortList list(PhaseId phase) {
        return EscortList.of(session.plan(), phase);
    }

    @Test
    void boxesForWaterGoFirstAndTheSumsAreThoseOfTheRows() {
        EscortList list = list(TO_PPK);
        assertEquals(
                List.of("Sungai Menang", "Martapura"),
                list.rows().stream().map(EscortList.Row::name).toList());
        assertEquals(520, list.boxes());
        assertEquals(2, list.vehicles(false));
        assertEquals(2, list.vehicles(true));
        assertEquals(Headcount.of(12 + 4), list.required());
        assertEquals(Optional.of(Map.entry(-4, 12)), list.busiestDay());
    }

    @Test
    void whoIsPlottedAtThePpkInThatPhaseIsItsEscort() {
        session.apply(new AssignUnit(
                new UnitId("sat"),
                TO_PPK,
                Map.of(new Post.OfSite(new SiteId("PPK Martapura")), Headcount.of(6)),
                IdSource.of(new Random(1))));
        assertEquals(Headcount.of(6), list(TO_PPK).rows().get(1).missing());
        assertEquals(
                List.of("Sungai Menang"),
                list(TO_PPK).withoutCommittee().stream()
                        .map(EscortList.Row::name)
                        .toList());
    }

    @Test
    void thePairsBringTheBoxesBackOnTheDayItself() {
        EscortList list = list(BACK);
        assertEquals(Headcount.of(20 + 6), list.required());
        assertTrue(list.rows().stream().allMatch(row -> row.day() == 0));
    }

    @Test
    void aPhaseThatMovesNoBoxesHasNoList() {
        assertTrue(list(Phase.VOTING).leg().isEmpty());
        assertTrue(list(Phase.VOTING).rows().isEmpty());
    }
}
