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
import id.petapam.model.PhaseKind;
import id.petapam.model.Phrase;
import id.petapam.model.Post;
import id.petapam.model.Rank;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import id.petapam.model.SiteId;
import id.petapam.model.StationId;
import id.petapam.model.TimeWindow;
import id.petapam.model.UnitKind;
import java.time.LocalTime;
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

    @Test
    void twoPlacesClashWhereTheirTimesOverlapAndBothAreNamed() {
        RuleBook rules = PlanFixture.plan().build().rules();
        Duty morning = at("a", PhaseKind.PEMUNGUTAN_PENGHITUNGAN, hours(6, 12));
        Duty noon = at("b", PhaseKind.PEMUNGUTAN_PENGHITUNGAN, hours(11, 14));
        Duty evening = at("c", PhaseKind.PEMUNGUTAN_PENGHITUNGAN, hours(14, 20));
        Finding found =
                PersonElsewhere.check(rules, List.of(morning, noon, evening)).orElseThrow();
        assertEquals(List.of(morning.told(), noon.told()), found.message().values());
        assertTrue(PersonElsewhere.check(rules, List.of(noon, evening)).isEmpty());
        assertTrue(PersonElsewhere.check(rules, List.of(noon)).isEmpty());
    }

    @Test
    void phasesThatRunTogetherClashToo() {
        RuleBook rules = PlanFixture.plan().build().rules();
        Duty store = at("ppk", PhaseKind.JAGA_GUDANG_PPK, days(-8, -1));
        Duty boxes = at("tps", PhaseKind.DISTRIBUSI_TPS, days(-3, -1));
        Duty voting = at("tps", PhaseKind.PEMUNGUTAN_PENGHITUNGAN, days(0, 0));
        assertEquals(
                Severity.KRITIS,
                PersonElsewhere.check(rules, List.of(store, boxes))
                        .orElseThrow()
                        .severity());
        assertTrue(PersonElsewhere.check(rules, List.of(store, voting)).isEmpty());
    }

    @Test
    void aPairThatGoesOnAtItsPostWithTheBoxesIsInOnePlace() {
        RuleBook rules = PlanFixture.plan().build().rules();
        Duty voting = at("tps", PhaseKind.PEMUNGUTAN_PENGHITUNGAN, days(0, 0));
        Duty boxes = at("tps", PhaseKind.PENGAWALAN_KOTAK_SUARA, days(0, 1));
        assertTrue(PersonElsewhere.check(rules, List.of(voting, boxes)).isEmpty());
    }

    private static Duty at(String site, PhaseKind phase, TimeWindow window) {
        return new Duty(new Post.OfSite(new SiteId(site)), phase, window, Phrase.of("name.site", site));
    }

    private static TimeWindow hours(int from, int to) {
        return new TimeWindow(0, LocalTime.of(from, 0), 0, LocalTime.of(to, 0));
    }

    private static TimeWindow days(int from, int to) {
        return new TimeWindow(from, LocalTime.MIDNIGHT, to, Phase.DAY_END);
    }
}
