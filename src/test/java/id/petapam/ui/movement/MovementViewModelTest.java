package id.petapam.ui.movement;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.fixture.Studies;
import id.petapam.job.Progress;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.RuleBook;
import id.petapam.model.UnitKind;
import id.petapam.model.Vehicle;
import id.petapam.ui.common.TestPlace;
import id.petapam.workflow.movement.MakeMovement;
import id.petapam.workflow.propose.ProposeOptions;
import id.petapam.workflow.propose.ProposePlan;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The window of a movement plan, and the list of vehicles. */
class MovementViewModelTest {

    private final TestPlace at = new TestPlace()
            .with(PlanFixture.plan()
                    .rule("R-32.seats.SPEEDBOAT", "15")
                    .rule("R-32.kmh.SPEEDBOAT", "30")
                    .district("16.08.01", "Martapura")
                    .stations("16.08.01", KURANG_RAWAN, 17)
                    .unit("Polres", UnitKind.POLRES, 6));
    private final MovementViewModel model = new MovementViewModel(at.place, () -> new MakeMovement(Studies.study()));

    private void assign() {
        new ProposePlan(Studies.study(), IdSource.of(new Random(3)))
                .propose(at.desk.state().plan(), Phase.VOTING, ProposeOptions.USUAL, Progress.NONE)
                .edit()
                .ifPresent(at.desk::submit);
    }

    @Test
    void nobodyPlottedIsSaidAndChangesNothing() {
        model.make();
        assertEquals(
                "movement.nobody", model.movementProperty().get().headline().key());
        assertTrue(model.rows().isEmpty());
    }

    @Test
    void everyTeamHasALineAndTheListIsNarrowedByKecamatan() {
        assign();
        long lines = at.desk.state().history().lastSeq();
        model.make();
        assertNotNull(model.movementProperty().get());
        assertEquals(3, model.rows().size());
        model.districtProperty().set("Martapura");
        assertEquals(3, model.rows().size());
        model.unitProperty().set("nobody");
        assertTrue(model.rows().isEmpty());
        assertEquals(lines, at.desk.state().history().lastSeq(), "a movement plan changes nothing");
    }

    @Test
    void aLineIsShownOnTheMapAndTakenOffAgain() {
        assign();
        model.make();
        assertTrue(model.look(Optional.of(model.rows().get(0))).isPresent());
        assertTrue(at.place.selection().travel().usual().isPresent());
        model.end();
        assertTrue(at.place.selection().travel().isNothing());
    }

    @Test
    void vehiclesAreAddedWithTheSeatsThatAreUsualAndRemoved() {
        RuleBook rules = at.desk.state().plan().rules();
        VehiclesViewModel vehicles = new VehiclesViewModel(at.place, () -> rules);
        Vehicle fresh = vehicles.fresh();
        assertEquals(15, fresh.seats());
        vehicles.put(fresh.withCount(4));
        assertEquals(1, vehicles.rows().size());
        assertFalse(vehicles.summaryProperty().get().isEmpty());
        vehicles.remove(fresh.id());
        assertTrue(vehicles.rows().isEmpty());
    }
}
