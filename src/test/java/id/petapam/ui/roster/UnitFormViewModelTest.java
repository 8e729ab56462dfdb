package id.petapam.ui.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.IdSource;
import id.petapam.model.Plan;
import id.petapam.model.Rank;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnitFormViewModelTest {

    private final Plan plan = PlanFixture.plan()
            .unit("Polsek A", UnitKind.POLSEK, 10)
            .persons("Polsek A", Rank.BRIPDA, 3)
            .build();
    private final IdSource ids = IdSource.of(new Random(1));

    @Test
    void aUnitWithoutANameCannotBeSaved() {
        UnitFormViewModel form = new UnitFormViewModel(plan, Optional.empty(), ids);
        assertFalse(form.valid().get());
        form.nameProperty().set(" Sat Samapta ");
        assertTrue(form.valid().get());
        assertEquals("Sat Samapta", form.unit().name());
    }

    @Test
    void aUnitNeverHasFewerPeopleThanNamedOnes() {
        Unit before = plan.units().get(new UnitId("Polsek A"));
        UnitFormViewModel form = new UnitFormViewModel(plan, Optional.of(before), ids);
        assertEquals(3, form.least());
        form.headcountProperty().set(2);
        assertFalse(form.valid().get());
        form.headcountProperty().set(12);
        assertEquals(before.id(), form.unit().id());
    }

    @Test
    void aUnitCannotStandBelowItself() {
        Unit before = plan.units().get(new UnitId("Polsek A"));
        assertTrue(new UnitFormViewModel(plan, Optional.of(before), ids)
                .possibleParents()
                .isEmpty());
    }
}
