package id.petapam.edit;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static id.petapam.model.VulnerabilityClass.RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.fixture.RandomEdits;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.Rank;
import id.petapam.model.SiteKind;
import id.petapam.model.Unit;
import id.petapam.model.UnitKind;
import id.petapam.rules.balance.BalanceSheet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomEditsTest {

    private static PlanSession session() {
        return PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .district("16.08.02", "Buay Madang")
                .stations("16.08.01", KURANG_RAWAN, 20)
                .stations("16.08.01", RAWAN, 5)
                .stations("16.08.02", KURANG_RAWAN, 15)
                .unit("samapta", UnitKind.POLRES, 20)
                .unit("bko", UnitKind.BKO, 15)
                .unit("kodim", UnitKind.TNI, 10)
                .persons("samapta", Rank.BRIPDA, 8)
                .persons("bko", Rank.AIPTU, 4)
                .site("gudang", SiteKind.LOGISTICS_DEPOT, 4)
                .session();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void undoingAllGivesTheStartAndRedoingAllTheEnd(long seed) {
        PlanSession session = session();
        RandomEdits edits = new RandomEdits(seed);
        List<Plan> states = new ArrayList<>(List.of(session.plan()));
        while (states.size() < 200) {
            edits.next(session.plan()).ifPresent(edit -> session.apply(edit).ifPresent(c -> states.add(c.after())));
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            session.undo();
            assertEquals(states.get(i), session.plan(), "undo to state " + i);
        }
        assertTrue(session.undo().isEmpty());
        for (int i = 1; i < states.size(); i++) {
            session.redo();
        }
        assertEquals(states.get(states.size() - 1), session.plan());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void afterFiveHundredEditsNobodyIsTwiceAndEveryUnitAddsUp(long seed) {
        PlanSession session = session();
        RandomEdits edits = new RandomEdits(seed);
        for (int i = 0; i < 500; i++) {
            edits.next(session.plan()).ifPresent(session::apply);
        }
        Plan plan = session.plan();
        BalanceSheet sheet = BalanceSheet.of(plan, Phase.VOTING);
        for (Unit unit : plan.units().values()) {
            assertTrue(sheet.units().get(unit.id()).left().value() >= 0, unit.name());
            assertEquals(
                    plan.index().left(Phase.VOTING, unit),
                    sheet.units().get(unit.id()).left());
        }
        plan.persons()
                .keySet()
                .forEach(person -> assertTrue(sheet.placesOf(person).size() <= 1, person + " stands in two places"));
        int slots =
                plan.teams().values().stream().mapToInt(t -> t.slots().size()).sum();
        assertEquals(
                slots,
                sheet.units().values().stream().mapToInt(u -> u.used().value()).sum());
        assertEquals(plan.teams().size(), plan.assignments().size());
    }
}
