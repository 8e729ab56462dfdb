package id.petapam.workflow.propose;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static id.petapam.model.VulnerabilityClass.RAWAN;
import static id.petapam.model.VulnerabilityClass.SANGAT_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.AssignUnit;
import id.petapam.edit.MakeGroups;
import id.petapam.edit.PlanSession;
import id.petapam.fixture.PlanFixture;
import id.petapam.fixture.Studies;
import id.petapam.job.Progress;
import id.petapam.model.Coverage;
import id.petapam.model.DistrictCode;
import id.petapam.model.GroupId;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Problem;
import id.petapam.model.SiteKind;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.rules.coverage.Staffing;
import id.petapam.text.Language;
import id.petapam.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Small plans of which the whole answer is known. */
class ProposePlanTest {

    private static final StationId SINGLE = new StationId("16.08.01.2001-021");

    private final IdSource ids = IdSource.of(new Random(11));
    private final ProposePlan planner = new ProposePlan(Studies.study(), IdSource.of(new Random(5)));

    /** 17 KR are three groups, 3 R two, 1 SR stands alone; with the KPU that is 16 officers. */
    private static PlanFixture stations() {
        return PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .stations("16.08.01", KURANG_RAWAN, 17)
                .stations("16.08.01", RAWAN, 3)
                .stations("16.08.01", SANGAT_RAWAN, 1)
                .site("KPU", SiteKind.ELECTION_OFFICE, 4);
    }

    private static PlanFixture plan(int polsek, int polres) {
        return stations()
                .unit("Polsek", UnitKind.POLSEK, polsek)
                .unit("Polres", UnitKind.POLRES, polres)
                .unit("Koramil", UnitKind.TNI, 30);
    }

    private PlanProposal propose(Plan plan) {
        return propose(plan, ProposeOptions.USUAL);
    }

    private PlanProposal propose(Plan plan, ProposeOptions options) {
        return planner.propose(plan, Phase.VOTING, options, Progress.NONE);
    }

    private static void assertUnitsHave(Plan plan) {
        for (Unit unit : plan.units().values()) {
            assertFalse(plan.index().left(Phase.VOTING, unit).isNegative(), unit.name());
        }
    }

    @Test
    void whereThereIsEnoughEveryPostIsServedAndThatIsProven() {
        PlanSession session = plan(6, 11).session();
        PlanProposal found = propose(session.plan());
        assertEquals(5, found.grouping().groups());
        assertEquals(5, found.grouping().atLeast());
        assertEquals(Headcount.of(16), found.cover().assigned());
        assertEquals(Headcount.of(1), found.cover().left(), "of 17 one is left, and no soldier was sent");
        assertEquals(Headcount.ZERO, found.cover().missing());
        assertEquals(List.of(), found.gaps());
        assertTrue(found.proof().proven());
        assertEquals(found.proof().cost(), found.proof().lowerBound());
        assertEquals(0, found.proof().gap());
        assertEquals("planner.shortage.none", found.shortage().get(0).key());

        session.apply(found.edit().orElseThrow());
        Staffing staffing = Staffing.of(session.plan(), Phase.VOTING);
        assertTrue(staffing.posts().values().stream().allMatch(at -> at.coverage() == Coverage.FULL));
        assertUnitsHave(session.plan());
    }

    @Test
    void oneUndoBringsBackThePlanAsItWas() {
        PlanSession session = plan(6, 11).session();
        Plan before = session.plan();
        long lines = session.history().lastSeq();
        session.apply(propose(before).edit().orElseThrow());
        assertEquals(lines + 1, session.history().lastSeq(), "one step");
        Plan after = session.plan();
        session.undo();
        assertEquals(before, session.plan());
        session.redo();
        assertEquals(after, session.plan());
    }

    @Test
    void theSameSeedGivesTheSamePlanWhateverTheIds() {
        Plan plan = plan(4, 6).build();
        ProposePlan other = new ProposePlan(Studies.study(), IdSource.of(new Random(99)));
        PlanProposal one = propose(plan);
        PlanProposal two = other.propose(plan, Phase.VOTING, ProposeOptions.USUAL, Progress.NONE);
        assertEquals(
                one.teams().stream().map(ProposePlanTest::told).toList(),
                two.teams().stream().map(ProposePlanTest::told).toList());
        assertEquals(one.gaps(), two.gaps());
    }

    private static String told(PlanProposal.Team team) {
        return team.name() + " " + team.sent() + " " + team.longest();
    }

    @Test
    void groupsAndTeamsThatStandAreNotTouched() {
        PlanSession session = plan(6, 11).session();
        StationGroup own = group("own", 1, 1, 5);
        session.apply(new MakeGroups(List.of(own)));
        session.apply(new AssignUnit(
                new UnitId("Polres"),
                Phase.VOTING,
                Map.of(new Post.OfGroup(own.id()), Headcount.of(2), new Post.OfStation(SINGLE), Headcount.of(2)),
                ids));
        Plan before = session.plan();
        PlanProposal found = propose(before, ProposeOptions.USUAL.withRegroup(true));
        assertEquals(Headcount.of(4), found.cover().standing());
        session.apply(found.edit().orElseThrow());
        Plan after = session.plan();
        assertSame(before.groups().get(own.id()), after.groups().get(own.id()));
        before.assignments().forEach((id, one) -> {
            assertEquals(one, after.assignments().get(id));
            assertEquals(before.teams().get(one.team()), after.teams().get(one.team()));
        });
        assertUnitsHave(after);
        assertEquals(
                after.groups().size(),
                after.groups().values().stream()
                        .map(StationGroup::number)
                        .distinct()
                        .count(),
                "no number twice");
    }

    private static StationGroup group(String id, int number, int from, int to) {
        return new StationGroup(
                new GroupId(id),
                new DistrictCode("16.08.01"),
                number,
                KURANG_RAWAN,
                IntStream.rangeClosed(from, to)
                        .mapToObj(n -> new StationId(String.format("16.08.01.2001-%03d", n)))
                        .toList(),
                Optional.empty());
    }

    @Test
    void emptyGroupsAreMadeAnewOnlyWhereThatIsAskedFor() {
        PlanSession session = plan(6, 11).session();
        session.apply(new MakeGroups(List.of(group("a", 1, 1, 3), group("b", 2, 4, 6), group("c", 3, 7, 17))));
        assertEquals(3, propose(session.plan()).grouping().kept());
        PlanProposal anew = propose(session.plan(), ProposeOptions.USUAL.withRegroup(true));
        assertEquals(0, anew.grouping().kept());
        session.apply(anew.edit().orElseThrow());
        assertEquals(5, session.plan().groups().size());
        assertFalse(session.plan().groups().containsKey(new GroupId("a")));
    }

    @Test
    void aShortageLeavesTheLeastVulnerableEmptyAndSaysWhy() {
        // 8 officers: four at the KPU, two at the one SR, two at one of two groups of R
        PlanProposal found = propose(plan(2, 6).build());
        assertEquals(Headcount.of(8), found.cover().missing());
        assertEquals(Headcount.ZERO, found.missing(Optional.empty()));
        assertEquals(Headcount.ZERO, found.missing(Optional.of(SANGAT_RAWAN)));
        assertEquals(Headcount.of(2), found.missing(Optional.of(RAWAN)));
        assertEquals(Headcount.of(6), found.missing(Optional.of(KURANG_RAWAN)));
        assertEquals(RAWAN, found.gaps().get(0).stationClass().orElseThrow(), "the gravest first");
        assertEquals(
                Phrase.of("planner.shortage", Headcount.of(8), 4),
                found.shortage().get(0));
        assertTrue(found.proof().proven());
        for (Language language : Language.values()) {
            Words words = new Words(language);
            List.of(found.shortage(), found.figures(), found.notes(), found.remedies())
                    .forEach(part -> part.forEach(sentence -> {
                        String said = words.say(sentence);
                        assertFalse(said.contains("[") || said.contains("{") || said.contains("null"), said);
                    }));
        }
    }

    @Test
    void noMoreAreSentThanTheStrengthGives() {
        // 17 in the units, but a half of 16 may go
        PlanProposal found =
                propose(plan(6, 11).strength("Polres", 16, 0, "1/2").build());
        assertEquals(Headcount.of(8), found.cover().assigned());
        assertEquals(Headcount.of(8), found.cover().missing());
        assertFalse(found.remedies().isEmpty());
    }

    @Test
    void oneWhoStandsAloneIsJoinedByOneAndNoPairIsTornApart() {
        PlanSession session = plan(7, 10).session();
        session.apply(new AssignUnit(
                new UnitId("Polres"), Phase.VOTING, Map.of(new Post.OfStation(SINGLE), Headcount.of(1)), ids));
        PlanProposal found = propose(session.plan());
        assertEquals(Headcount.ZERO, found.cover().missing());
        assertTrue(found.cover().mixedTeams() <= 1);
        session.apply(found.edit().orElseThrow());
        Staffing staffing = Staffing.of(session.plan(), Phase.VOTING);
        assertTrue(staffing.posts().values().stream().allMatch(at -> at.coverage() == Coverage.FULL));
        assertUnitsHave(session.plan());
    }

    @Test
    void withoutUnitsThereAreGroupsAndASentenceThatSaysWhatToDo() {
        PlanSession session = stations().session();
        PlanProposal found = propose(session.plan());
        assertFalse(found.hasUnits());
        assertEquals("propose.no-units", found.shortage().get(0).key());
        session.apply(found.edit().orElseThrow());
        assertEquals(5, session.plan().groups().size());
        assertTrue(session.plan().assignments().isEmpty());
    }

    @Test
    void aPlanThatKnowsOnlyTypedStrengthIsProposedForUnitsMadeOfItAndOneUndoTakesThemBack() {
        PlanSession session = stations()
                .strength("Polres", 15, 0, "2/3")
                .strength("BKO Polda", 5, 1, "1/1")
                .session();
        Plan before = session.plan();
        PlanProposal found = propose(before);
        assertEquals(Headcount.of(14), found.cover().assigned(), "10 of the Polres and 4 of the BKO");
        assertEquals(Headcount.of(2), found.cover().missing());
        assertTrue(found.notes().stream().anyMatch(note -> note.key().equals("propose.stand-ins")));
        assertTrue(found.proof().proven());

        session.apply(found.edit().orElseThrow());
        assertEquals(2, session.plan().units().size());
        assertEquals(before.strength(), session.plan().strength(), "the typed numbers still count");
        assertUnitsHave(session.plan());
        session.undo();
        assertEquals(before, session.plan());
    }

    @Test
    void withoutStationsNothingIsProposed() {
        Plan plan = PlanFixture.plan().unit("Polres", UnitKind.POLRES, 4).build();
        Problem problem = assertThrows(Problem.class, () -> propose(plan));
        assertEquals("propose.no-stations", problem.phrase().key());
    }

    @Test
    void whatIsStoppedAtOnceStillKeepsAllRulesAndSaysThatItWasStopped() {
        PlanSession session = plan(6, 11).session();
        Progress stopped = new Progress() {
            @Override
            public void at(double share) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        PlanProposal found = planner.propose(session.plan(), Phase.VOTING, ProposeOptions.USUAL, stopped);
        assertTrue(found.notes().contains(Phrase.of("propose.stopped")));
        found.edit().ifPresent(session::apply);
        assertUnitsHave(session.plan());
        assertEquals(5, session.plan().groups().size());
    }

    @Test
    void timeThatIsOverStopsItAsThePlannerWould() {
        long[] now = {0};
        ProposePlan hasty = new ProposePlan(Studies.study(), ids, () -> now[0] += 2_000_000_000L);
        PlanProposal found = hasty.propose(
                plan(6, 11).build(), Phase.VOTING, ProposeOptions.USUAL.within(Optional.of(1)), Progress.NONE);
        assertTrue(found.notes().contains(Phrase.of("propose.stopped")));
    }

    @Test
    void nothingIsLeftToProposeOnceAProposalWasTakenOver() {
        PlanSession session = plan(6, 11).session();
        session.apply(propose(session.plan()).edit().orElseThrow());
        assertEquals(Optional.empty(), propose(session.plan()).edit());
    }
}
