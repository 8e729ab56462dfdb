package id.petapam.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.Coverage;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.model.VulnerabilityClass;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.TestPlace;
import id.petapam.workflow.DragLoad;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StationsViewModelTest {

    private static final StationId FIRST = new StationId("16.08.01.2001-001");

    private final TestPlace at = new TestPlace()
            .with(PlanFixture.plan()
                    .district("16.08.01", "Martapura")
                    .stations("16.08.01", VulnerabilityClass.RAWAN, 3)
                    .stations("16.08.01", null, 2)
                    .unit("Polsek A", UnitKind.POLSEK, 10));
    private final StationsViewModel model = new StationsViewModel(at.place);

    @Test
    void allTypedWordsMustFit() {
        model.filter("martapura 002");
        assertEquals(1, model.rows().size());
        model.filter("belum ditetapkan");
        assertEquals(2, model.rows().size());
        model.filter("perkiraan rawan");
        assertEquals(3, model.rows().size());
    }

    @Test
    void aDropChangesOnlyItsOwnLine() {
        StationRow untouched = model.rows().get(1);
        at.place.drops().dropOn(new DragLoad.OfUnit(new UnitId("Polsek A"), Optional.empty()), Places.of(FIRST));
        assertEquals(Coverage.FULL, model.rows().get(0).coverage());
        assertSame(untouched, model.rows().get(1));
    }

    @Test
    void pickedLinesAreTheSelectionOfTheWindow() {
        model.pick(List.of(model.rows().get(0), model.rows().get(2)));
        assertEquals(2, at.selection.places().stations().size());
        assertTrue(at.selection.places().stations().contains(FIRST));
    }
}
