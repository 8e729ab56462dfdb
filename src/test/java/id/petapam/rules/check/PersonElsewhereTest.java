package id.petapam.rules.check;

import static id.petapam.model.VulnerabilityClass.SANGAT_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.AssignPersons;
import id.petapam.edit.PlanSession;
import id.petapam.fixture.PlanFixture;
import id.petapam.model.IdSource;
import id.petapam.model.PersonId;
import id.petapam.model.Phase;
import id.petapam.model.Post;
import id.petapam.model.Rank;
import id.petapam.model.Severity;
import id.petapam.model.StationId;
import id.petapam.model.UnitKind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PersonElsewhereTest {

    @Test
    void aPersonWhoStandsSomewhereIsToldBeforeHeIsSentElsewhere() {
        PlanSession session = PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .stations("16.08.01", SANGAT_RAWAN, 2)
                .unit("sat", UnitKind.POLRES, 4)
                .persons("sat", Rank.AIPDA, 1)
                .session();
        PersonId person = new PersonId("sat-p1");
        Post first = new Post.OfStation(new StationId("16.08.01.2001-001"));
        Post second = new Post.OfStation(new StationId("16.08.01.2001-002"));
        assertTrue(PersonElsewhere.check(session.plan(), Phase.VOTING, person, second)
                .isEmpty());
        session.apply(new AssignPersons(List.of(person), Phase.VOTING, first, IdSource.of(new Random(1))));
        assertEquals(
                Severity.KRITIS,
                PersonElsewhere.check(session.plan(), Phase.VOTING, person, second)
                        .orElseThrow()
                        .severity());
        assertTrue(PersonElsewhere.check(session.plan(), Phase.VOTING, person, first)
                .isEmpty());
    }
}
