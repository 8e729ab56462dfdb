package id.petapam.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.Minutes;
import id.petapam.model.Phase;
import id.petapam.model.PhaseKind;
import id.petapam.model.Phrase;
import id.petapam.model.Post;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import id.petapam.model.SiteId;
import id.petapam.model.TimeWindow;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** */
class RestBetweenTest {

    private final RuleBook rules =
            PlanFixture.plan().rule("R-39.severity", "PERINGATAN").build().rules();

    @Test
    void fiveHoursBetweenTwoDutiesAreTooFewAndBothAreNamed() {
        Duty voting = at("tps", 0, 6, 0, 23);
        Duty ppk = at("ppk", 1, 4, 1, 16);
        Finding found = RestBetween.check(rules, List.of(ppk, voting)).orElseThrow();
        assertEquals(Severity.PERINGATAN, found.severity());
        assertEquals(
                List.of(new Minutes(300), voting.told(), ppk.told(), new Minutes(480)),
                found.message().values());
    }

    @Test
    void eightHoursAreEnough() {
        assertTrue(RestBetween.check(rules, List.of(at("tps", 0, 6, 0, 20), at("ppk", 1, 4, 1, 16)))
                .isEmpty());
    }

    @Test
    void whoGoesOnAtHisPostIsNotAskedToRest() {
        assertTrue(RestBetween.check(rules, List.of(at("tps", 0, 6, 0, 20), at("tps", 0, 20, 1, 12)))
                .isEmpty());
    }

    @Test
    void aDutyOfManyDaysIsDoneInShiftsAndNotJudged() {
        Duty store = new Duty(
                new Post.OfSite(new SiteId("ppk")),
                PhaseKind.JAGA_GUDANG_PPK,
                new TimeWindow(-8, LocalTime.MIDNIGHT, -1, Phase.DAY_END),
                Phrase.of("name.site", "ppk"));
        assertTrue(
                RestBetween.check(rules, List.of(store, at("tps", 0, 0, 0, 23))).isEmpty());
    }

    private static Duty at(String site, int fromDay, int from, int toDay, int to) {
        return new Duty(
                new Post.OfSite(new SiteId(site)),
                PhaseKind.PEMUNGUTAN_PENGHITUNGAN,
                new TimeWindow(fromDay, LocalTime.of(from, 0), toDay, LocalTime.of(to, 0)),
                Phrase.of("name.site", site));
    }
}
