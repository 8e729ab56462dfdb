package id.petapam.ui.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.Headcount;
import id.petapam.model.Rank;
import id.petapam.model.StationId;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.model.VulnerabilityClass;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.TestPlace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RosterViewModelTest {

    private final TestPlace at = new TestPlace()
            .with(PlanFixture.plan()
                    .district("16.08.01", "Martapura")
                    .stations("16.08.01", VulnerabilityClass.RAWAN, 3)
                    .unit("Polsek A", UnitKind.POLSEK, 10)
                    .unit("Kodim", UnitKind.TNI, 5)
                    .persons("Polsek A", Rank.BRIPDA, 2)
                    .persons("Polsek A", Rank.AIPTU, 1));
    private final RosterViewModel model = new RosterViewModel(at.place);

    private RosterNode polsek() {
        return model.rootsProperty().get().get(0);
    }

    @Test
    void peopleStandByRankHighestFirst() {
        List<String> ranks = polsek().below().stream()
                .map(node -> ((RosterRow.OfPerson) node.row()).rank())
                .toList();
        assertEquals(List.of("Aiptu", "Bripda", "Bripda"), ranks);
    }

    @Test
    void aUnitSaysWhatIsLeftOfIt() {
        model.pick(List.of(polsek().row()));
        at.selection.choose(Places.of(new StationId("16.08.01.2001-001")));
        assertTrue(model.canAssign());
        model.assignToSelection();
        RosterRow.OfUnit row = (RosterRow.OfUnit) polsek().row();
        assertEquals("sisa 8 dari 10", row.balance());
        assertEquals(0.2, row.share(), 1e-9);
        assertEquals("terplot 2 dari 10", model.totalProperty().get());
    }

    @Test
    void aPersonSaysWhereHeStandsAndCanBeReleased() {
        RosterRow person = polsek().below().get(0).row();
        model.pick(List.of(person));
        at.selection.choose(Places.of(new StationId("16.08.01.2001-002")));
        model.assignToSelection();
        assertEquals(
                "TPS 002 Desa Martapura",
                ((RosterRow.OfPerson) polsek().below().get(0).row()).place());
        model.release();
        assertEquals("", ((RosterRow.OfPerson) polsek().below().get(0).row()).place());
    }

    @Test
    void theFilterKeepsUnitsThatHaveAFittingPerson() {
        model.filterProperty().set("contoh 003");
        assertEquals(1, model.rootsProperty().get().size());
        assertEquals(1, polsek().below().size());
        model.filterProperty().set("tni");
        assertEquals("Kodim", ((RosterRow.OfUnit) polsek().row()).name());
    }

    @Test
    void aParentCountsTheUnitsBelowIt() {
        model.put(new Unit(
                new UnitId("Sub"),
                "Sub",
                UnitKind.POLSEK,
                Headcount.of(4),
                Optional.of(new UnitId("Polsek A")),
                Optional.empty()));
        assertEquals("sisa 14 dari 14", ((RosterRow.OfUnit) polsek().row()).balance());
    }

    @Test
    void aUnitThatIsAssignedIsNotRemoved() {
        model.pick(List.of(polsek().row()));
        at.selection.choose(Places.of(new StationId("16.08.01.2001-001")));
        model.assignToSelection();
        model.remove(new UnitId("Polsek A"));
        assertEquals("edit.unit-is-assigned", at.problems.get(0).key());
        model.remove(new UnitId("Kodim"));
        assertFalse(at.desk.state().plan().units().containsKey(new UnitId("Kodim")));
    }
}
