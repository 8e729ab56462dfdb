package id.petapam.workflow.propose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.AssignUnit;
import id.petapam.edit.PlanSession;
import id.petapam.fixture.PlanFixture;
import id.petapam.fixture.Studies;
import id.petapam.job.Progress;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.PersonId;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.Rank;
import id.petapam.model.SiteKind;
import id.petapam.model.StationGroup;
import id.petapam.model.Team;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.need.PatternLookup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds after any proposal holds after those for plans that are drawn by lot. */
class ProposalPropertiesTest {

    private static Plan drawn(long seed) {
        Random random = new Random(seed);
        PlanFixture fixture = PlanFixture.plan();
        for (int d = 1; d <= 2; d++) {
            String code = "16.08.0" + d;
            fixture.district(code, "Kecamatan " + d)
                    .stations(code, VulnerabilityClass.KURANG_RAWAN, random.nextInt(20))
                    .stations(code, VulnerabilityClass.RAWAN, 1 + random.nextInt(5))
                    .stations(code, VulnerabilityClass.SANGAT_RAWAN, random.nextInt(3));
        }
        fixture.site("KPU", SiteKind.ELECTION_OFFICE, random.nextInt(5))
                .unit("Polsek", UnitKind.POLSEK, 2 + random.nextInt(9))
                .unit("Polres", UnitKind.POLRES, 2 + random.nextInt(15))
                .persons("Polsek", Rank.BRIPKA, random.nextInt(3))
                .persons("Polres", Rank.BRIPTU, random.nextInt(3));
        PlanSession session = fixture.session();
        IdSource ids = IdSource.of(new Random(seed + 1));
        List<PollingStation> stations = List.copyOf(session.plan().stations().values());
        for (int i = 0; i < 2; i++) {
            Post post = session.plan()
                    .index()
                    .postOf(stations.get(random.nextInt(stations.size())).id());
            UnitId unit = new UnitId(random.nextBoolean() ? "Polsek" : "Polres");
            boolean free =
                    session.plan().index().assignmentAt(Phase.VOTING, post).isEmpty();
            if (free
                    && session.plan()
                                    .index()
                                    .left(Phase.VOTING, session.plan().units().get(unit))
                                    .value()
                            >= 2) {
                session.apply(
                        new AssignUnit(unit, Phase.VOTING, Map.of(post, Headcount.of(1 + random.nextInt(2))), ids));
            }
        }
        return session.plan();
    }

    private static Plan proposed(Plan plan, long ids) {
        PlanProposal found = new ProposePlan(Studies.study(), IdSource.of(new Random(ids)))
                .propose(plan, Phase.VOTING, ProposeOptions.USUAL, Progress.NONE);
        return found.edit().map(edit -> plan.with(edit.changes(plan))).orElse(plan);
    }

    /** Heads by post and unit in words that do not depend on ids: a group is its stations. */
    private static Map<String, Map<String, Long>> inWords(Plan plan) {
        Map<String, Map<String, Long>> words = new HashMap<>();
        plan.assignments().values().forEach(assignment -> {
            String post = assignment.post() instanceof Post.OfGroup group
                    ? plan.groups().get(group.id()).stations().toString()
                    : assignment.post().toString();
            words.put(
                    post,
                    plan.teams().get(assignment.team()).slots().stream()
                            .collect(Collectors.groupingBy(slot -> slot.unit().value(), Collectors.counting())));
        });
        return words;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whoStandsStaysNobodyIsTwiceNoUnitGivesMoreThanItHasAndTheSameSeedGivesTheSame(long seed) {
        Plan before = drawn(seed);
        Plan after = proposed(before, 7);

        before.assignments().forEach((id, assignment) -> {
            assertEquals(assignment, after.assignments().get(id), "a team that stands");
            List<?> slots = before.teams().get(assignment.team()).slots();
            assertTrue(after.teams().get(assignment.team()).slots().containsAll(slots), "who stands in it");
        });
        Set<PersonId> seen = new HashSet<>();
        for (Team team : after.teams().values()) {
            team.slots().forEach(slot -> slot.person()
                    .ifPresent(person -> assertTrue(seen.add(person), person + " is in two teams")));
        }
        for (Unit unit : after.units().values()) {
            assertFalse(after.index().left(Phase.VOTING, unit).isNegative(), unit.name());
        }
        Set<Object> grouped = new HashSet<>();
        for (StationGroup group : after.groups().values()) {
            PatternLookup patterns = PatternLookup.of(after);
            PollingStation first = after.stations().get(group.stations().get(0));
            assertTrue(group.stations().size() <= patterns.of(first).stations(), "R-06");
            group.stations().forEach(id -> {
                assertTrue(grouped.add(id), id + " is in two groups");
                assertEquals(first.countedClass(), after.stations().get(id).countedClass());
                assertEquals(first.district(), after.stations().get(id).district());
            });
        }
        assertEquals(inWords(after), inWords(proposed(before, 99)), "the same seed, other ids");
    }
}
