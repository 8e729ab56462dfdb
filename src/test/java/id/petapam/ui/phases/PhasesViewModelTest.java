package id.petapam.ui.phases;

import static id.petapam.model.VulnerabilityClass.SANGAT_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.AssignUnit;
import id.petapam.edit.PostSort;
import id.petapam.fixture.PlanFixture;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.PhaseKind;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.SiteKind;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.ui.common.TestPlace;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhasesViewModelTest {

    private static final PhaseId BOXES = new PhaseId("PENGAWALAN_KOTAK_SUARA");

    private final TestPlace at = TestPlace.studied()
            .with(PlanFixture.plan()
                    .phase(PhaseKind.DISTRIBUSI_LOGISTIK_PPK, -8, -3)
                    .phase(PhaseKind.PENGAWALAN_KOTAK_SUARA, 0, 1)
                    .district("16.08.01", "Martapura")
                    .stations("16.08.01", SANGAT_RAWAN, 2)
                    .site("PPK Martapura", SiteKind.DISTRICT_COMMITTEE, 0)
                    .unit("sat", UnitKind.POLRES, 4));
    private final PhasesViewModel model = new PhasesViewModel(at.place);

    private Plan plan() {
        return at.desk.state().plan();
    }

    private PhaseRow row(PhaseId phase) {
        return model.rows().stream()
                .filter(one -> one.phase().id().equals(phase))
                .findFirst()
                .orElseThrow();
    }

    private void assign() {
        at.desk.submit(new AssignUnit(
                new UnitId("sat"),
                Phase.VOTING,
                Map.of(new Post.OfStation(new StationId("16.08.01.2001-001")), Headcount.of(2)),
                IdSource.of(new Random(1))));
    }

    @Test
    void eachPhaseIsToldWithItsDatesAndItsOwnNeed() {
        assign();
        PhaseRow voting = row(Phase.VOTING);
        assertEquals(4, voting.required());
        assertEquals(2, voting.assigned());
        assertTrue(voting.shown());
        PhaseRow boxes = row(new PhaseId("DISTRIBUSI_LOGISTIK_PPK"));
        assertEquals("H-8 – H-3", boxes.window());
        assertEquals("6 – 11 Februari 2024", boxes.dates());
        assertEquals(6, boxes.required());
    }

    @Test
    void theChosenPhaseBecomesTheOneThatTheWindowShows() {
        model.choose(row(BOXES));
        assertEquals(BOXES, at.desk.state().phase());
        assertTrue(row(BOXES).shown());
    }

    @Test
    void aPhaseWithAssignmentsIsRemovedOnlyAfterAQuestionAndTheWindowShowsTheVotingThen() {
        assign();
        CopyViewModel copy = new CopyViewModel(at.place, Phase.VOTING);
        copy.toProperty().set(plan().phases().get(BOXES));
        copy.apply();
        model.choose(row(BOXES));
        at.goesOn = false;
        model.remove(row(BOXES));
        assertTrue(plan().phases().containsKey(BOXES));
        at.goesOn = true;
        model.remove(row(BOXES));
        assertFalse(plan().phases().containsKey(BOXES));
        assertEquals(Phase.VOTING, at.desk.state().phase());
        assertTrue(model.missing().contains(PhaseKind.PENGAWALAN_KOTAK_SUARA));
    }

    @Test
    void theCopyIsToldBeforeItIsMade() {
        assign();
        Plan before = plan();
        CopyViewModel copy = new CopyViewModel(at.place, Phase.VOTING);
        copy.toProperty().set(plan().phases().get(BOXES));
        assertTrue(copy.previewProperty().get().possible());
        assertEquals(
                "phase.copy.brings", copy.previewProperty().get().lines().get(0).key());
        assertEquals(before, plan());
        copy.sortProperty(PostSort.STATIONS).set(false);
        assertFalse(copy.previewProperty().get().possible());
        copy.sortProperty(PostSort.STATIONS).set(true);
        copy.apply();
        assertEquals(2, plan().assignments().size());
        copy.toProperty().set(plan().phases().get(Phase.VOTING));
        assertFalse(copy.previewProperty().get().possible());
    }

    @Test
    void whoCopiesPairsIntoAPhaseThatGuardsNoStationsIsWarned() {
        assign();
        CopyViewModel copy = new CopyViewModel(at.place, Phase.VOTING);
        copy.toProperty().set(plan().phases().get(new PhaseId("DISTRIBUSI_LOGISTIK_PPK")));
        assertTrue(copy.previewProperty().get().lines().stream()
                .anyMatch(line -> line.key().equals("phase.copy.not-wanted")));
    }

    @Test
    void boxesOfAKecamatanAreTurnedToTheWaterByHand() {
        EscortViewModel escort = new EscortViewModel(at.place);
        EscortRow row = escort.rows().get(0);
        assertFalse(row.water());
        assertEquals(6, row.missing());
        escort.turn(row);
        assertTrue(escort.rows().get(0).water());
        assertEquals(2, escort.rows().get(0).required());
        escort.plot(escort.rows().get(0));
        assertEquals(new PhaseId("DISTRIBUSI_LOGISTIK_PPK"), at.desk.state().phase());
        assertEquals(1, at.selection.places().size());
    }
}
