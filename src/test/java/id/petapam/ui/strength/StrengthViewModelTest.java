package id.petapam.ui.strength;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.Headcount;
import id.petapam.ui.common.TestPlace;
import org.junit.jupiter.api.Test;

class StrengthViewModelTest {

    private final TestPlace at = new TestPlace().with(PlanFixture.plan().strength("Polres", 300, 0, "2/3"));
    private final StrengthViewModel model = new StrengthViewModel(at.desk, at.place.ids());

    private Headcount police() {
        return (Headcount) model.effectProperty().get().values().get(0);
    }

    @Test
    void whatIsAvailableFollowsEachNumber() {
        assertEquals(Headcount.of(200), police());
        model.lines().get(0).notReady.set(30);
        assertEquals(Headcount.of(180), police());
        model.reserveProperty().set(10);
        assertEquals(Headcount.of(162), police());
        model.add("BKO");
        model.lines().get(1).strength.set(50);
        assertEquals(Headcount.of(207), police());
    }

    @Test
    void moreNotReadyThanThereAreCannotBeSaved() {
        assertTrue(model.validProperty().get());
        model.lines().get(0).notReady.set(301);
        assertFalse(model.validProperty().get());
        assertEquals("strength.too-few", model.effectProperty().get().key());
    }

    @Test
    void allLinesAndTheReserveAreOneStep() {
        model.add("BKO");
        model.reserveProperty().set(5);
        model.apply();
        assertEquals(2, at.desk.state().history().lastSeq());
        assertEquals(2, at.desk.state().plan().strength().size());
        at.desk.undo();
        assertEquals(1, at.desk.state().plan().strength().size());
    }

    @Test
    void aLineThatIsTakenOutCountsNoMore() {
        model.remove(model.lines().get(0));
        assertEquals(Headcount.ZERO, police());
    }
}
