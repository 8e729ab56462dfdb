package id.petapam.ui.propose;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.ChangeStrength;
import id.petapam.fixture.PlanFixture;
import id.petapam.fixture.Studies;
import id.petapam.model.IdSource;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.UnitKind;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.TestPlace;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.propose.ProposePlan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProposeViewModelTest {

    private final TestPlace at = new TestPlace()
            .with(PlanFixture.plan()
                    .district("16.08.01", "Martapura")
                    .stations("16.08.01", KURANG_RAWAN, 17)
                    .unit("Polres", UnitKind.POLRES, 6));
    private final ProposePlan planner = new ProposePlan(Studies.study(), IdSource.of(new Random(3)));
    private final ProposeViewModel model = new ProposeViewModel(at.place, () -> planner);

    private Plan plan() {
        return at.desk.state().plan();
    }

    @Test
    void nothingIsChangedBeforeItIsConfirmedAndThenItIsOneStep() {
        Plan before = plan();
        long lines = at.desk.state().history().lastSeq();
        assertFalse(model.canConfirm().get());
        model.propose();
        assertEquals(before, plan());
        assertNotNull(model.proposalProperty().get());
        assertTrue(model.canConfirm().get());
        model.confirm();
        assertEquals(3, plan().groups().size());
        assertEquals(3, plan().assignments().size());
        assertEquals(lines + 1, at.desk.state().history().lastSeq());
        at.desk.undo();
        assertEquals(before, plan());
    }

    @Test
    void aProposalForAPlanThatHasChangedSinceIsNotTakenOver() {
        model.propose();
        at.desk.submit(new ChangeStrength(List.of(), new BigDecimal("5")));
        Plan changed = plan();
        model.confirm();
        assertEquals(changed, plan());
        assertNull(model.proposalProperty().get());
        assertEquals("proposeview.plan-changed", model.problemProperty().get().key());
    }

    @Test
    void whoStopsItGetsTheBestSoFar() {
        List<Runnable> later = new ArrayList<>();
        Workplace place = at.place;
        Workplace slow = new Workplace(
                place.desk(),
                place.access(),
                place.selection(),
                place.drops(),
                place.dialogs(),
                place.navigator(),
                new BackgroundWork(later::add, Runnable::run),
                place.words(),
                place.scope(),
                place.ids());
        ProposeViewModel waiting = new ProposeViewModel(slow, () -> planner);
        waiting.propose();
        assertFalse(waiting.canPropose().get(), "one at a time");
        waiting.stop();
        later.forEach(Runnable::run);
        assertTrue(waiting.proposalProperty().get().notes().contains(Phrase.of("propose.stopped")));
        assertEquals(3, waiting.proposalProperty().get().grouping().groups());
        assertTrue(waiting.canConfirm().get());
    }

    @Test
    void whyThereIsNoProposalIsSaid() {
        at.with(PlanFixture.plan());
        model.propose();
        assertEquals("propose.no-stations", model.problemProperty().get().key());
        assertFalse(model.canConfirm().get());
    }
}
