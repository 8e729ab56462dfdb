package id.petapam.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.PersonId;
import id.petapam.model.Plan;
import id.petapam.model.Rank;
import id.petapam.model.Slot;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeniorInTeamTest {

    private final Plan plan = PlanFixture.plan()
            .unit("sat", UnitKind.POLRES, 4)
            .persons("sat", Rank.BRIPTU, 2)
            .persons("sat", Rank.BRIGPOL, 1)
            .build();

    private Slot person(int n) {
        return Slot.named(plan.persons().get(new PersonId("sat-p" + n)));
    }

    @Test
    void twoJuniorsAloneAreToldAndOneAboveBriptuIsEnough() {
        assertEquals(
                1,
                SeniorInTeam.check(plan, List.of(person(1), person(2))).stream().count());
        assertEquals(
                0,
                SeniorInTeam.check(plan, List.of(person(1), person(3))).stream().count());
    }

    @Test
    void anOpenSlotMayStillBecomeASenior() {
        assertEquals(
                0,
                SeniorInTeam.check(plan, List.of(person(1), Slot.open(new UnitId("sat")))).stream()
                        .count());
    }
}
