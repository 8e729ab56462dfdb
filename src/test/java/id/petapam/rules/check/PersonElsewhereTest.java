package id.petapam.rules.check;

import static id.petapam.model.VulnerabilityClass.SANGAT_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.AssignPersons;
import id.petapam.edit.PlanSession;
import id.petapam.fixture.PlanFixture;
import id.petapam.model.Assignment;
import id.petapam.model.AssignmentId;
import id.petapam.model.IdSource;
import id.petapam.model.PersonId;
import id.petapam.model.Phase;
import id.petapam.model.Post;
import id.petapam.model.Rank;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import id.petapam.model.SiteId;
import id.petapam.model.StationId;
import id.petapam.model.TeamId;
import id.petapam.model.TimeWindow;
import id.petapam.model.UnitKind;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
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

    @Test
    void twoPlacesClashInOnePhaseUnlessTheirTimesSayOtherwise() {
        RuleBook rules = PlanFixture.plan().build().rules();
        Assignment morning = at("a", Optional.of(hours(6, 12)));
        Assignment noon = at("b", Optional.of(hours(11, 14)));
        Assignment evening = at("c", Optional.of(hours(14, 20)));
        Assignment always = at("d", Optional.empty());
        assertEquals(
                List.of("a", "b"),
                PersonElsewhere.check(rules, List.of(morning, noon, evening))
                        .orElseThrow()
                        .facts());
        assertTrue(PersonElsewhere.check(rules, List.of(noon, evening)).isEmpty());
        assertEquals(
                2,
                PersonElsewhere.check(rules, List.of(evening, always))
                        .orElseThrow()
                        .message()
                        .values()
                        .get(0));
        assertTrue(PersonElsewhere.check(rules, List.of(always)).isEmpty());
    }

    private static Assignment at(String site, Optional<TimeWindow> window) {
        return new Assignment(
                new AssignmentId("at-" + site),
                Phase.VOTING,
                new TeamId("team-" + site),
                new Post.OfSite(new SiteId(site)),
                window);
    }

    private static TimeWindow hours(int from, int to) {
        return new TimeWindow(0, LocalTime.of(from, 0), 0, LocalTime.of(to, 0));
    }
}
