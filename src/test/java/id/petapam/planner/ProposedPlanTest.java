package id.petapam.planner;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static id.petapam.model.VulnerabilityClass.RAWAN;
import static id.petapam.model.VulnerabilityClass.SANGAT_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.AssignUnit;
import id.petapam.edit.MakeGroups;
import id.petapam.edit.PlanSession;
import id.petapam.fixture.PlanFixture;
import id.petapam.job.Progress;
import id.petapam.model.Coverage;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Minutes;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.SiteKind;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.planner.assign.AssignmentProblem;
import id.petapam.planner.assign.AssignmentProposal;
import id.petapam.planner.assign.Fairness;
import id.petapam.planner.assign.Fit;
import id.petapam.planner.assign.PlanPosts;
import id.petapam.planner.assign.ProposeAssignment;
import id.petapam.planner.assign.Urgency;
import id.petapam.planner.grouping.GroupingProblem;
import id.petapam.planner.grouping.ProposeGroups;
import id.petapam.planner.proof.Shortage;
import id.petapam.planner.repair.Repair;
import id.petapam.planner.why.Naming;
import id.petapam.planner.why.WhyHere;
import id.petapam.planner.why.WhyShort;
import id.petapam.rules.balance.BalanceSheet;
import id.petapam.rules.coverage.Staffing;
import id.petapam.text.Language;
import id.petapam.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A plan from stations without a group to teams at every post, through the edits that make it real. */
class ProposedPlanTest {

    private final IdSource ids = IdSource.of(new Random(1));
    private final PlanSession session = PlanFixture.plan()
            .rule("R-08.severity", "PERINGATAN")
            .district("16.08.01", "Martapura")
            .stations("16.08.01", KURANG_RAWAN, 17)
            .stations("16.08.01", RAWAN, 3)
            .stations("16.08.01", SANGAT_RAWAN, 1)
            .site("KPU", SiteKind.ELECTION_OFFICE, 4)
            .unit("Polsek", UnitKind.POLSEK, 6)
            .unit("Polres", UnitKind.POLRES, 11)
            .unit("Koramil", UnitKind.TNI, 30)
            .session();

    private Plan plan() {
        return session.plan();
    }

    private void group() {
        var found = ProposeGroups.propose(
                GroupingProblem.of(
                        plan().rules(),
                        GroupingProblem.pots(plan(), plan().stations().values(), Set.of()),
                        (a, b) -> 10,
                        (a, b) -> false,
                        0),
                Progress.NONE);
        session.apply(new MakeGroups(found.asGroups(plan(), Set.of(), ids)));
    }

    private AssignmentProblem problem(Set<Post> pinned) {
        return new AssignmentProblem(
                PlanPosts.supplies(plan()),
                PlanPosts.needs(plan(), Phase.VOTING, Urgency.HIGHEST),
                (unit, post) -> Optional.of(new Minutes(unit.value().equals("Polsek") ? 10 : 40)),
                Fit.Rule.ALL_FINE,
                Fairness.USUAL,
                PlanPosts.standing(plan(), Phase.VOTING, pinned),
                Map.of());
    }

    private void send(AssignmentProposal proposal) {
        proposal.orders().forEach((unit, heads) -> session.apply(new AssignUnit(unit, Phase.VOTING, heads, ids)));
    }

    @Test
    void whatIsProposedBecomesAPlanWhoseFiguresAgree() {
        group();
        // 17 KR are three groups, 3 R two, 1 SR stands alone: six pairs, and four at the KPU: 16 of 17 officers
        AssignmentProposal proposal = ProposeAssignment.propose(problem(Set.of()), Progress.NONE);
        assertEquals(Headcount.of(16), proposal.totals().required());
        assertEquals(Optional.empty(), Shortage.of(proposal));
        send(proposal);
        Staffing staffing = Staffing.of(plan(), Phase.VOTING);
        assertTrue(staffing.posts().values().stream().allMatch(at -> at.coverage() == Coverage.FULL));
        BalanceSheet balance = BalanceSheet.of(plan(), Phase.VOTING);
        balance.units()
                .values()
                .forEach(unit ->
                        assertTrue(!unit.unit().headcount().minus(unit.used()).isNegative()));
        assertEquals(Headcount.of(6), balance.units().get(new UnitId("Polsek")).used(), "the near ones all go");
    }

    @Test
    void aPlannersOwnTeamIsKeptWhereItIsPinned() {
        group();
        Post own = plan().index().postOf(new StationId("16.08.01.2001-021"));
        session.apply(new AssignUnit(new UnitId("Polres"), Phase.VOTING, Map.of(own, Headcount.of(2)), ids));
        send(ProposeAssignment.propose(problem(Set.of(own)), Progress.NONE));
        assertEquals(Headcount.of(2), Staffing.of(plan(), Phase.VOTING).at(own).police());
        assertEquals(
                Set.of(new UnitId("Polres")),
                PlanPosts.standing(plan(), Phase.VOTING, Set.of(own)).get(own).keySet());
    }

    @Test
    void everyReasonReadsAsASentenceInBothLanguages() {
        group();
        AssignmentProblem tight =
                problem(Set.of()).withUnits(PlanPosts.supplies(plan()).subList(0, 1));
        AssignmentProposal proposal = ProposeAssignment.propose(tight, Progress.NONE);
        WhyHere why = new WhyHere(proposal, Naming.of(plan()));
        for (Language language : Language.values()) {
            Words words = new Words(language);
            for (var team : proposal.teams()) {
                why.whyHere(team.need().post()).forEach(reason -> assertWords(words.say(reason)));
                assertWords(words.say(Naming.of(plan()).post(team.need().post())));
            }
            Shortage shortage = Shortage.of(proposal).orElseThrow();
            shortage.places().forEach(place -> assertWords(words.say(WhyShort.place(plan(), place))));
            shortage.bottlenecks().forEach(cause -> {
                WhyShort.proof(cause).forEach(sentence -> assertWords(words.say(sentence)));
                assertWords(words.say(WhyShort.about(cause.upTo())));
            });
            Repair.of(problem(Set.of()).withEarlier(proposal.proposed()), Progress.NONE)
                    .moves()
                    .forEach(move -> assertWords(words.say(why.say(move))));
        }
    }

    private static void assertWords(String sentence) {
        for (String bad : List.of("[", "{", "Headcount", "null", "?")) {
            assertTrue(!sentence.contains(bad), sentence);
        }
    }
}
