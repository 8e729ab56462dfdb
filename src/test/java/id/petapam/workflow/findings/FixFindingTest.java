package id.petapam.workflow.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.AssignPersons;
import id.petapam.edit.AssignUnit;
import id.petapam.edit.MakeGroups;
import id.petapam.edit.PlanSession;
import id.petapam.edit.TakeStations;
import id.petapam.fixture.PlanFixture;
import id.petapam.model.Assignment;
import id.petapam.model.AssignmentId;
import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.DistrictCode;
import id.petapam.model.GroupId;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.PersonId;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.Rank;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.Slot;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.model.Team;
import id.petapam.model.TeamId;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.model.VillageCode;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.check.PlanFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FixFindingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final DistrictCode MARTAPURA = new DistrictCode("16.08.01");

    private final IdSource ids = IdSource.of(new Random(5));
    private final CheckPlan check = Checks.withoutRegion();
    private final FixFinding fixing = new FixFinding(ids, () -> DAY, "usulan");
    private final PlanFixture fixture = PlanFixture.plan()
            .district("16.08.01", "Martapura")
            .unit("Polsek", UnitKind.POLSEK, 6)
            .unit("BKO", UnitKind.BKO, 40);

    private static StationId station(int number) {
        return new StationId(String.format("16.08.01.2001-%03d", number));
    }

    private static MakeGroups group(VulnerabilityClass value, int first, int last) {
        return new MakeGroups(List.of(new StationGroup(
                new GroupId("g"),
                MARTAPURA,
                1,
                value,
                IntStream.rangeClosed(first, last)
                        .mapToObj(FixFindingTest::station)
                        .toList(),
                Optional.empty())));
    }

    private List<PlanFinding> found(Plan plan, String detail) {
        return check.check(plan, Phase.VOTING).open().stream()
                .filter(f -> f.detail().equals(detail))
                .toList();
    }

    private PlanCheck at(Plan plan) {
        return check.check(plan, Phase.VOTING);
    }

    /** Mends all findings of a detail by the first fix and expects none of them to be left. */
    private Plan mended(Plan plan, String detail) {
        List<PlanFinding> findings = found(plan, detail);
        assertTrue(!findings.isEmpty(), "no " + detail);
        Fix fix = fixing.fixes(at(plan), findings).get(0);
        Plan after = plan.with(fix.edit().changes(plan));
        assertEquals(List.of(), found(after, detail));
        return after;
    }

    private static Plan plus(Plan plan, id.petapam.edit.Edit edit) {
        return plan.with(edit.changes(plan));
    }

    @Test
    void aGroupThatOutgrewItsPatternIsCutAndItsTeamStaysWithTheFirstPart() {
        Plan plan = fixture.stations("16.08.01", VulnerabilityClass.KURANG_RAWAN, 11)
                .build();
        plan = plus(plan, group(VulnerabilityClass.KURANG_RAWAN, 1, 11));
        plan = plus(
                plan,
                new AssignUnit(
                        new UnitId("BKO"),
                        Phase.VOTING,
                        Map.of(new Post.OfGroup(new GroupId("g")), Headcount.of(2)),
                        ids));
        Plan after = mended(plan, "rule.R-06.size");
        assertEquals(2, after.groups().size());
        assertTrue(after.groups().values().stream().allMatch(g -> g.stations().size() <= 8));
        assertEquals(
                1,
                after.index().assignmentAt(Phase.VOTING, new Post.OfGroup(new GroupId("g"))).stream()
                        .count());
        assertEquals(
                11,
                after.groups().values().stream()
                        .mapToInt(g -> g.stations().size())
                        .sum());
    }

    @Test
    void aGroupOfMixedClassesIsCutByClass() {
        Plan plan = fixture.stations("16.08.01", VulnerabilityClass.KURANG_RAWAN, 3)
                .stations("16.08.01", VulnerabilityClass.RAWAN, 2)
                .build();
        Plan after = mended(plus(plan, group(VulnerabilityClass.KURANG_RAWAN, 1, 5)), "rule.R-06.class");
        assertEquals(2, after.groups().size());
    }

    @Test
    void aGroupOfSeveralVillagesIsCutByVillage() {
        Plan plan = fixture.stations("16.08.01", VulnerabilityClass.KURANG_RAWAN, 2)
                .village("16.08.01.2002", "Perjaya")
                .stationsOf("16.08.01.2002", VulnerabilityClass.KURANG_RAWAN, 2)
                .build();
        plan = plus(
                plan,
                new MakeGroups(List.of(new StationGroup(
                        new GroupId("g"),
                        MARTAPURA,
                        1,
                        VulnerabilityClass.KURANG_RAWAN,
                        List.copyOf(plan.stations().keySet()),
                        Optional.empty()))));
        mended(plan, "rule.R-06.villages");
    }

    @Test
    void stationsOfAMobilePatternGetGroupsThenTheGroupGetsPeople() {
        Plan plan =
                fixture.stations("16.08.01", VulnerabilityClass.KURANG_RAWAN, 9).build();
        Plan grouped = mended(plan, "rule.R-11.ungrouped");
        assertEquals(2, grouped.groups().size());
        Plan filled = mended(grouped, "rule.R-11.group");
        assertEquals(
                Headcount.of(4),
                filled.index().used(Phase.VOTING, new UnitId("BKO")),
                "from the unit with the most left");
    }

    @Test
    void whereAUnitIsTooSmallItFillsWholePostsAndSaysThatOthersStayEmpty() {
        Plan plan = PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .stations("16.08.01", VulnerabilityClass.SANGAT_RAWAN, 4)
                .unit("Polsek", UnitKind.POLSEK, 5)
                .build();
        Fix fix = fixing.fixes(at(plan), found(plan, "rule.R-11")).get(0);
        assertEquals("finding.fix.fill.part", fix.effect().key());
        Plan after = plus(plan, fix.edit());
        assertEquals(2, found(after, "rule.R-11").size());
        assertEquals(List.of(), found(after, "rule.R-05"), "nobody is left standing alone");
    }

    @Test
    void aPostThatIsShortIsFilledByTheUnitThatStandsThereAndOneWithTooManyIsRelieved() {
        Plan plan =
                fixture.stations("16.08.01", VulnerabilityClass.SANGAT_RAWAN, 2).build();
        plan = plus(
                plan,
                new AssignUnit(
                        new UnitId("Polsek"),
                        Phase.VOTING,
                        Map.of(new Post.OfStation(station(1)), Headcount.of(1)),
                        ids));
        plan = plus(
                plan,
                new AssignUnit(
                        new UnitId("BKO"), Phase.VOTING, Map.of(new Post.OfStation(station(2)), Headcount.of(5)), ids));
        Plan filled = mended(plan, "rule.R-12.under");
        assertEquals(Headcount.of(2), filled.index().used(Phase.VOTING, new UnitId("Polsek")));
        assertEquals(List.of(), found(filled, "rule.R-05"));
        Plan relieved = mended(filled, "rule.R-12.over");
        assertEquals(Headcount.of(2), relieved.index().used(Phase.VOTING, new UnitId("BKO")));
    }

    @Test
    void aTeamOfJuniorsGetsASeniorOfTheirUnitWhoStandsNowhere() {
        Plan plan = fixture.stations("16.08.01", VulnerabilityClass.SANGAT_RAWAN, 1)
                .persons("Polsek", Rank.BRIPDA, 2)
                .persons("Polsek", Rank.AIPDA, 1)
                .build();
        plan = plus(
                plan,
                new AssignPersons(
                        List.of(new PersonId("Polsek-p1"), new PersonId("Polsek-p2")),
                        Phase.VOTING,
                        new Post.OfStation(station(1)),
                        ids));
        Plan after = mended(plan, "rule.R-14");
        assertEquals(
                1,
                after.index()
                        .assignmentsOf(Phase.VOTING, new PersonId("Polsek-p3"))
                        .size());
        assertEquals(Headcount.of(2), after.index().used(Phase.VOTING, new UnitId("Polsek")));
    }

    @Test
    void aPersonInTwoPlacesIsTakenOffOneOfThemAsThePlannerChooses() {
        Plan plan = fixture.stations("16.08.01", VulnerabilityClass.SANGAT_RAWAN, 1)
                .site("KPU", SiteKind.ELECTION_OFFICE, 0)
                .persons("Polsek", Rank.AIPDA, 1)
                .build();
        PersonId person = new PersonId("Polsek-p1");
        plan = plus(plan, new AssignPersons(List.of(person), Phase.VOTING, new Post.OfStation(station(1)), ids));
        Team twin = new Team(new TeamId("t2"), List.of(Slot.named(plan.persons().get(person))));
        plan = plan.with(ChangeSet.of(List.of(
                Change.added(twin),
                Change.added(new Assignment(
                        new AssignmentId("a2"),
                        Phase.VOTING,
                        twin.id(),
                        new Post.OfSite(new SiteId("KPU")),
                        Optional.empty())))));
        assertEquals(2, fixing.fixes(at(plan), found(plan, "rule.R-10")).size());
        Plan after = mended(plan, "rule.R-10");
        assertEquals(1, after.index().assignmentsOf(Phase.VOTING, person).size());
    }

    @Test
    void aNumberThatIsTakenTwiceBecomesTheFirstFreeOneOrTheStationGoes() {
        Plan plan =
                fixture.stations("16.08.01", VulnerabilityClass.SANGAT_RAWAN, 3).build();
        PollingStation third = plan.stations().get(station(3));
        plan = plus(
                plan,
                new TakeStations(List.of(), List.of(), List.of(third.withPlace(third.village(), third.district(), 2))));
        List<PlanFinding> twice = found(plan, "rule.R-17.duplicate");
        assertEquals(2, twice.size());
        List<Fix> fixes = fixing.fixes(at(plan), List.of(twice.get(1)));
        Plan renumbered = plus(plan, fixes.get(0).edit());
        assertEquals(List.of(), found(renumbered, "rule.R-17.duplicate"));
        assertEquals(3, renumbered.stations().get(station(3)).number());
        assertEquals(2, plus(plan, fixes.get(1).edit()).stations().size());
    }

    @Test
    void aStationWithoutAPointStandsAtItsVillage() {
        Plan plan =
                fixture.stations("16.08.01", VulnerabilityClass.SANGAT_RAWAN, 1).build();
        PollingStation lost = plan.stations().get(station(1)).withPoint(Optional.empty());
        Plan after = mended(plus(plan, new TakeStations(List.of(), List.of(), List.of(lost))), "rule.R-17.no-point");
        assertTrue(after.stations().get(station(1)).isEstimated());
        assertEquals(
                after.villages().get(new VillageCode("16.08.01.2001")).point(),
                after.stations().get(station(1)).point().map(p -> p.at()));
    }

    @Test
    void theKindOfASpecialPlaceAndAnUndecidedClassAreOneClickForMany() {
        Plan plan = fixture.stations("16.08.01", VulnerabilityClass.KHUSUS, 2)
                .stations("16.08.01", null, 3)
                .build();
        Plan stated = mended(plan, "rule.R-19");
        Plan decided = mended(stated, "rule.R-20.undecided");
        assertEquals(
                "usulan",
                decided.stations().get(station(4)).decision().orElseThrow().basis());
    }

    @Test
    void whereARuleFoundDifferentThingsEachHasItsOwnFix() {
        Plan plan =
                fixture.stations("16.08.01", VulnerabilityClass.SANGAT_RAWAN, 2).build();
        for (int station = 1; station <= 2; station++) {
            plan = plus(
                    plan,
                    new AssignUnit(
                            new UnitId("BKO"),
                            Phase.VOTING,
                            Map.of(new Post.OfStation(station(station)), Headcount.of(station == 1 ? 1 : 3)),
                            ids));
        }
        List<PlanFinding> both =
                at(plan).open().stream().filter(f -> f.rule().equals("R-12")).toList();
        assertEquals(
                List.of("finding.fix.fill", "finding.fix.release"),
                fixing.fixes(at(plan), both).stream().map(f -> f.title().key()).toList());
    }

    @Test
    void whatOnlyThePlannerKnowsIsAChoice() {
        Plan plan = fixture.stations("16.08.01", VulnerabilityClass.KHUSUS, 1).build();
        assertTrue(fixing.fixes(at(plan), found(plan, "rule.R-19")).stream().allMatch(Fix::isChoice));
    }

    @Test
    void aFixIsTakenBackLikeAnyEdit() {
        PlanSession session = fixture.stations("16.08.01", null, 3).session();
        Plan before = session.plan();
        session.apply(fixing.fixes(at(before), found(before, "rule.R-20.undecided"))
                .get(0)
                .edit());
        session.undo();
        assertEquals(before, session.plan());
    }

    @Test
    void whatCannotBeMendedOffersNothing() {
        Plan plan = PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .stations("16.08.01", VulnerabilityClass.SANGAT_RAWAN, 1)
                .build();
        assertEquals(List.of(), fixing.fixes(at(plan), found(plan, "rule.R-11")), "no unit has anybody");
        assertEquals(List.of(), fixing.fixes(at(plan), List.of()));
    }
}
