package id.petapam.workflow.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.AssignUnit;
import id.petapam.edit.ClassifyStations;
import id.petapam.edit.Edit;
import id.petapam.edit.MakeGroups;
import id.petapam.edit.PlanSession;
import id.petapam.fixture.PlanFixture;
import id.petapam.fixture.RandomEdits;
import id.petapam.model.ClassDecision;
import id.petapam.model.DistrictCode;
import id.petapam.model.EntityKind;
import id.petapam.model.GroupId;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Problem;
import id.petapam.model.Rank;
import id.petapam.model.Severity;
import id.petapam.model.SiteKind;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.check.PlanFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckPlanTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final GroupId GROUP = new GroupId("g");

    private final IdSource ids = IdSource.of(new Random(3));
    private final CheckPlan check = Checks.withoutRegion();
    private final PlanSession session = PlanFixture.plan()
            .district("16.08.01", "Martapura")
            .stations("16.08.01", VulnerabilityClass.KURANG_RAWAN, 10)
            .stations("16.08.01", VulnerabilityClass.SANGAT_RAWAN, 1)
            .stations("16.08.01", VulnerabilityClass.KHUSUS, 1)
            .stations("16.08.01", null, 1)
            .site("KPU", SiteKind.ELECTION_OFFICE, 4)
            .unit("Polsek", UnitKind.POLSEK, 20)
            .persons("Polsek", Rank.BRIPDA, 2)
            .session();

    private static StationId station(int number) {
        return new StationId(String.format("16.08.01.2001-%03d", number));
    }

    private static StationGroup group(int first, int last) {
        return new StationGroup(
                GROUP,
                new DistrictCode("16.08.01"),
                1,
                VulnerabilityClass.KURANG_RAWAN,
                IntStream.rangeClosed(first, last)
                        .mapToObj(CheckPlanTest::station)
                        .toList(),
                Optional.empty());
    }

    private Edit send(Post post, int heads) {
        return new AssignUnit(new UnitId("Polsek"), Phase.VOTING, Map.of(post, Headcount.of(heads)), ids);
    }

    private static List<String> details(PlanCheck check) {
        return check.open().stream()
                .map(f -> f.detail().substring(5) + " " + f.subject().id().value())
                .toList();
    }

    @Test
    void aPlanIsToldEverythingThatIsWrongGravestFirst() {
        session.apply(new MakeGroups(List.of(group(1, 9))));
        session.apply(send(new Post.OfStation(station(11)), 1));
        assertEquals(
                List.of(
                        "R-05 16.08.01.2001-011",
                        "R-06.size g",
                        "R-11.group g",
                        "R-11.ungrouped 16.08.01.2001-010",
                        "R-11 16.08.01.2001-012",
                        "R-11.ungrouped 16.08.01.2001-013",
                        "R-13.no-padal 16.08.01",
                        "R-12.under 16.08.01.2001-011",
                        "R-12.site-under KPU",
                        "R-16.empty Polsek-p1",
                        "R-16.empty Polsek-p2",
                        "R-19 16.08.01.2001-012",
                        "R-20.undecided 16.08.01.2001-013"),
                details(check.check(session.plan(), Phase.VOTING)));
    }

    @Test
    void inAnotherPhaseEmptyStationsAreNoFinding() {
        PlanCheck other = check.check(session.plan(), new PhaseId("KAMPANYE"));
        assertTrue(other.open().stream()
                .noneMatch(f -> f.rule().equals("R-11")
                        || f.rule().equals("R-12") && f.subject().kind() != EntityKind.SITE));
    }

    @Test
    void afterAnEditOnlyWhatItTouchedIsLookedAtAgainAndTheAnswerIsTheSame() {
        session.apply(new MakeGroups(List.of(group(1, 9))));
        PlanCheck before = check.check(session.plan(), Phase.VOTING);
        session.apply(send(new Post.OfGroup(GROUP), 2));
        PlanCheck after = check.check(session.plan(), Phase.VOTING, before);
        assertEquals(1, after.computed());
        assertEquals(check.check(session.plan(), Phase.VOTING).open(), after.open());
        assertTrue(after.open().stream().noneMatch(f -> f.detail().equals("rule.R-11.group")));
    }

    @Test
    void anyStreamOfEditsUndosIncludedGivesTheSameAsAFreshLook() {
        for (int seed = 0; seed < 6; seed++) {
            PlanSession random = PlanFixture.plan()
                    .district("16.08.01", "Martapura")
                    .stations("16.08.01", VulnerabilityClass.KURANG_RAWAN, 12)
                    .stations("16.08.01", VulnerabilityClass.RAWAN, 4)
                    .stations("16.08.01", null, 2)
                    .site("KPU", SiteKind.ELECTION_OFFICE, 4)
                    .unit("Polsek", UnitKind.POLSEK, 20)
                    .persons("Polsek", Rank.BRIPDA, 6)
                    .session();
            RandomEdits edits = new RandomEdits(seed);
            Random dice = new Random(seed);
            PlanCheck kept = check.check(random.plan(), Phase.VOTING);
            for (int i = 0; i < 60; i++) {
                if (dice.nextInt(4) == 0) {
                    random.undo();
                } else {
                    edits.next(random.plan()).ifPresent(edit -> applied(random, edit));
                }
                kept = check.check(random.plan(), Phase.VOTING, kept);
                assertEquals(check.check(random.plan(), Phase.VOTING).open(), kept.open(), "seed " + seed);
            }
        }
    }

    /** A refused edit leaves the plan as it was. */
    private static void applied(PlanSession random, Edit edit) {
        try {
            random.apply(edit);
        } catch (Problem refused) {
            assertTrue(refused.phrase().key().startsWith("edit."), refused.getMessage());
        }
    }

    @Test
    void anAcceptedFindingIsSilentUntilItsFactsChange() {
        session.apply(send(new Post.OfStation(station(11)), 1));
        PlanFinding lonely = of(check.check(session.plan(), Phase.VOTING), "rule.R-05");
        session.apply(new AcceptFinding(() -> DAY).accept(List.of(lonely), "dijemput pukul 12"));
        PlanCheck accepted = check.check(session.plan(), Phase.VOTING);
        assertTrue(accepted.open().stream().noneMatch(f -> f.rule().equals("R-05")));
        assertEquals(
                "dijemput pukul 12", accepted.acceptanceOf(lonely).orElseThrow().reason());
        assertEquals(0, accepted.open().stream().filter(lonely::equals).count());
        session.apply(new ClassifyStations(
                List.of(station(11)), new ClassDecision(VulnerabilityClass.RAWAN, "Intelkam", DAY)));
        PlanFinding again = of(check.check(session.plan(), Phase.VOTING), "rule.R-05");
        assertEquals(Severity.PERINGATAN, again.severity(), "told again: it is another finding now");
    }

    @Test
    void takingTheAcceptanceBackTellsTheFindingAgain() {
        PlanCheck before = check.check(session.plan(), Phase.VOTING);
        AcceptFinding accepting = new AcceptFinding(() -> DAY);
        session.apply(accepting.accept(before.open(), "uji"));
        PlanCheck silent = check.check(session.plan(), Phase.VOTING);
        assertEquals(List.of(), silent.open());
        assertEquals(before.open().size(), silent.accepted().size());
        session.apply(accepting.withdraw(List.copyOf(silent.accepted().values())));
        assertEquals(before.open(), check.check(session.plan(), Phase.VOTING).open());
    }

    @Test
    void deletedPersonalDataAreNoEmptyServiceNumber() {
        Plan without = session.plan().withoutPersonal();
        PlanCheck before = check.check(session.plan(), Phase.VOTING);
        assertTrue(check.check(without, Phase.VOTING, before).open().stream()
                .noneMatch(f -> f.rule().equals("R-16")));
    }

    static PlanFinding of(PlanCheck check, String detail) {
        return check.open().stream()
                .filter(f -> f.detail().equals(detail))
                .findFirst()
                .orElseThrow();
    }
}
