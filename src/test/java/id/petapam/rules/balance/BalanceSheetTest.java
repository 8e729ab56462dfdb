package id.petapam.rules.balance;

import static id.petapam.model.VulnerabilityClass.SANGAT_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.edit.AssignPersons;
import id.petapam.edit.AssignUnit;
import id.petapam.edit.PlanSession;
import id.petapam.fixture.PlanFixture;
import id.petapam.model.ForceKind;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.PersonId;
import id.petapam.model.Phase;
import id.petapam.model.Post;
import id.petapam.model.Rank;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BalanceSheetTest {

    private final IdSource ids = IdSource.of(new Random(1));
    private final PlanSession session = PlanFixture.plan()
            .district("16.08.01", "Martapura")
            .stations("16.08.01", SANGAT_RAWAN, 2)
            .unit("samapta", UnitKind.POLRES, 6)
            .unit("kodim", UnitKind.TNI, 3)
            .persons("samapta", Rank.AIPDA, 1)
            .session();

    @Test
    void whatIsLeftIsTheHeadcountLessNamedAndOpenSlots() {
        Post first = new Post.OfStation(new StationId("16.08.01.2001-001"));
        Post second = new Post.OfStation(new StationId("16.08.01.2001-002"));
        session.apply(new AssignUnit(new UnitId("samapta"), Phase.VOTING, Map.of(first, Headcount.of(2)), ids));
        session.apply(new AssignUnit(new UnitId("kodim"), Phase.VOTING, Map.of(first, Headcount.of(1)), ids));
        session.apply(new AssignPersons(List.of(new PersonId("samapta-p1")), Phase.VOTING, second, ids));
        BalanceSheet sheet = BalanceSheet.of(session.plan(), Phase.VOTING);
        UnitBalance samapta = sheet.units().get(new UnitId("samapta"));
        assertEquals(Headcount.of(3), samapta.used());
        assertEquals(Headcount.of(1), samapta.named());
        assertEquals(Headcount.of(3), samapta.left());
        assertEquals(Headcount.of(3), sheet.left(ForceKind.POLRI));
        assertEquals(Headcount.of(2), sheet.left(ForceKind.TNI));
        assertEquals(second, sheet.placesOf(new PersonId("samapta-p1")).get(0).post());
        assertEquals(1, sheet.placedPersons());
    }
}
