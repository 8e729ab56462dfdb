package id.petapam.planner.assign;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static id.petapam.model.VulnerabilityClass.RAWAN;
import static id.petapam.model.VulnerabilityClass.SANGAT_RAWAN;
import static id.petapam.planner.Situation.post;
import static id.petapam.planner.Situation.standing;
import static id.petapam.planner.Situation.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.job.Progress;
import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.Phrase;
import id.petapam.model.Post;
import id.petapam.model.UnitId;
import id.petapam.planner.Situation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProposeAssignmentTest {

    private static AssignmentProposal propose(AssignmentProblem problem) {
        return ProposeAssignment.propose(problem, Progress.NONE);
    }

    @Test
    void aNearPostLeavesItsUnitToOneThatNobodyElseReachesInTime() {
        // Nearest first would give Polsek to A (5), and B would wait 90 minutes for the Polres: 95. Best is 20 + 10.
        AssignmentProblem problem = new Situation()
                .with("Polsek", 2)
                .with("Polres", 2)
                .post("A", KURANG_RAWAN, 2, 5, 20)
                .post("B", KURANG_RAWAN, 2, 10, 90)
                .problem();
        AssignmentProposal proposal = propose(problem);
        assertEquals(
                Map.of(unit("Polres"), Headcount.of(2)),
                proposal.team(post("A")).proposed());
        assertEquals(
                Map.of(unit("Polsek"), Headcount.of(2)),
                proposal.team(post("B")).proposed());
        assertEquals(60, proposal.totals().travelMinutes());
        assertTrue(proposal.proof().isProven());
        // A costs 20; B its 10 and what a pair of Polsek is worth, as far as A can do without it
        assertEquals(20, proposal.price(post("A")).orElseThrow().travel());
        assertEquals(
                10 + proposal.price(unit("Polsek")).travel(),
                proposal.price(post("B")).orElseThrow().travel());
        assertTrue(proposal.price(unit("Polsek")).travel() >= 15);
    }

    @Test
    void whereNotAllCanBeServedTheMostUrgentGoFirstHoweverFar() {
        AssignmentProblem problem = new Situation()
                .with("Polsek", 3)
                .post("KR", KURANG_RAWAN, 2, 1)
                .post("R", RAWAN, 2, 1)
                .post("SR", SANGAT_RAWAN, 2, 600)
                .problem();
        AssignmentProposal proposal = propose(problem);
        assertEquals(Headcount.ZERO, proposal.team(post("SR")).missing());
        assertEquals(
                Map.of(
                        Urgency.HIGHEST, Headcount.ZERO,
                        Urgency.HIGH, Headcount.of(2),
                        Urgency.USUAL, Headcount.of(2)),
                proposal.totals().missing());
        assertEquals(Headcount.of(1), proposal.left(unit("Polsek")), "half a pair is sent nowhere");
    }

    @Test
    void twoMiddlingWaysArePreferredToAShortAndAVeryLongOne() {
        // 30 + 250 = 280 is less than 150 + 140 = 290, but 250 is 130 beyond two hours
        AssignmentProblem problem = new Situation()
                .with("U", 2)
                .with("V", 2)
                .post("A", KURANG_RAWAN, 2, 30, 150)
                .post("B", KURANG_RAWAN, 2, 140, 250)
                .problem();
        assertEquals(150, propose(problem).totals().longest().value());
    }

    @Test
    void aForbiddenUnitIsNotSentAndABreachOnlyWhereNobodyElseIsLeft() {
        AssignmentProblem problem = new Situation()
                .with("BKO", 4)
                .with("Polsek", 2)
                .post("A", KURANG_RAWAN, 2, 10, 50)
                .post("B", KURANG_RAWAN, 2, 10, 50)
                .fit("BKO", "A", Fit.forbidden(Phrase.of("rule.R-06.class")))
                .fit("BKO", "B", Fit.breach(Phrase.of("rule.R-06.class")))
                .problem();
        AssignmentProposal proposal = propose(problem);
        assertEquals(Headcount.of(2), proposal.team(post("A")).proposed().get(unit("Polsek")));
        assertEquals(Headcount.of(2), proposal.team(post("B")).proposed().get(unit("BKO")));
        assertEquals(Headcount.of(2), proposal.totals().breaches());
        AssignmentProposal onlyOne = propose(problem.withPosts(problem.posts().subList(1, 2)));
        assertEquals(Headcount.of(2), onlyOne.team(post("B")).proposed().get(unit("Polsek")));
    }

    @Test
    void whatIsPinnedStaysAndUsesTheHeadsOfItsUnit() {
        AssignmentProblem problem = new Situation()
                .with("U", 4)
                .with("V", 4)
                .post("A", KURANG_RAWAN, 2, 100, 1)
                .post("B", KURANG_RAWAN, 2, 1, 90)
                .post("C", KURANG_RAWAN, 4, 1, 100)
                .problem()
                .withPinned(standing("A", "U", 2, "C", "V", 2));
        AssignmentProposal proposal = propose(problem);
        assertFalse(proposal.orders().getOrDefault(unit("V"), Map.of()).containsKey(post("A")));
        assertEquals(Headcount.ZERO, proposal.team(post("A")).missing());
        assertEquals(2, proposal.headsPerSeat());
        assertEquals(1, proposal.orders().get(unit("U")).size(), "U has one pair left beside the pinned one");
        assertTrue(ProposalProof.isWithinHeads(proposal));
        assertTrue(proposal.team(post("C")).isMixed());
    }

    @Test
    void anOddNeedIsFilledHeadByHead() {
        AssignmentProblem problem = new Situation()
                .with("U", 3)
                .with("V", 2)
                .post("A", KURANG_RAWAN, 3, 10, 20)
                .post("B", KURANG_RAWAN, 2, 10, 20)
                .problem();
        AssignmentProposal proposal = propose(problem);
        assertEquals(1, proposal.headsPerSeat());
        assertEquals(Headcount.ZERO, proposal.totals().allMissing());
        assertEquals(0, proposal.totals().mixedTeams());
    }

    @Test
    void ofTwoEquallyGoodTheEarlierPlanIsKept() {
        AssignmentProblem problem = new Situation()
                .with("U", 2)
                .with("V", 2)
                .post("A", KURANG_RAWAN, 2, 10, 10)
                .post("B", KURANG_RAWAN, 2, 10, 10)
                .problem()
                .withEarlier(standing("A", "V", 2, "B", "U", 2));
        AssignmentProposal proposal = propose(problem);
        assertEquals(Headcount.ZERO, proposal.totals().moved());
        assertTrue(proposal.team(post("A")).proposed().containsKey(unit("V")));
    }

    @Test
    void aShortageIsSharedByTheKecamatanWherePostsTakeTurns() {
        DistrictCode near = new DistrictCode("16.08.01");
        DistrictCode far = new DistrictCode("16.08.02");
        Situation drawn = new Situation().with("Polres", 20);
        for (int i = 0; i < 10; i++) {
            drawn.post(near, "near" + i, KURANG_RAWAN, 2, 10).post(far, "far" + i, KURANG_RAWAN, 2, 100);
        }
        AssignmentProblem problem = drawn.problem();
        assertEquals(10, served(propose(problem), near), "least travel leaves the far kecamatan to nobody");
        AssignmentProposal even = propose(problem.withPosts(EvenTurns.of(problem.posts())));
        assertEquals(5, served(even, near));
        assertEquals(5, served(even, far));
        assertTrue(even.proof().isProven());
    }

    private static long served(AssignmentProposal proposal, DistrictCode district) {
        return proposal.teams().stream()
                .filter(t -> t.need().district().equals(Optional.of(district)))
                .filter(t -> t.missing().value() == 0)
                .count();
    }

    /** Levels in their order, in seats: SR/K missing, R missing, KR missing, turns, breaches, weighed travel, moved. */
    private static long[] value(AssignmentProblem problem, int[] unitOf) {
        long[] value = new long[7];
        for (int p = 0; p < unitOf.length; p++) {
            PostNeed need = problem.posts().get(p);
            if (unitOf[p] < 0) {
                value[need.urgency().ordinal()]++;
                value[3] += PostNeed.TURNS - 1 - need.turn();
            } else {
                UnitId unit = problem.units().get(unitOf[p]).unit();
                value[4] += problem.fit().of(unit, need.post()).level() == Fit.Level.BREACH ? 1 : 0;
                value[5] += problem.fairness()
                        .weigh(problem.travel().from(unit, need.post()).orElseThrow());
                value[6] +=
                        problem.earlier().getOrDefault(need.post(), Map.of()).containsKey(unit) ? 0 : 1;
            }
        }
        return value;
    }

    private static long[] best(AssignmentProblem problem, int p, int[] unitOf, int[] pairs) {
        if (p == unitOf.length) {
            return value(problem, unitOf);
        }
        unitOf[p] = -1;
        long[] best = best(problem, p + 1, unitOf, pairs);
        for (int u = 0; u < pairs.length; u++) {
            UnitSupply unit = problem.units().get(u);
            PostNeed need = problem.posts().get(p);
            if (pairs[u] > 0
                    && !problem.fit().of(unit.unit(), need.post()).isForbidden()
                    && problem.travel().from(unit.unit(), need.post()).isPresent()) {
                pairs[u]--;
                unitOf[p] = u;
                long[] value = best(problem, p + 1, unitOf, pairs);
                best = Arrays.compare(value, best) < 0 ? value : best;
                pairs[u]++;
            }
        }
        return best;
    }

    @Test
    void noAssignmentOfASmallProblemIsBetterInTheOrderOfTheAims() {
        Random random = new Random(3);
        for (int round = 0; round < 150; round++) {
            AssignmentProblem thrown = Situation.random(random, 3, 5, 2, 2).problem();
            Map<Post, Map<UnitId, Headcount>> earlier = new HashMap<>();
            thrown.posts()
                    .forEach(need -> earlier.put(need.post(), Map.of(unit("u" + random.nextInt(3)), Headcount.of(2))));
            List<PostNeed> turned = thrown.posts().stream()
                    .map(need -> need.withTurn(random.nextInt(PostNeed.TURNS)))
                    .toList();
            AssignmentProblem problem = thrown.withEarlier(earlier).withPosts(turned);
            int[] pairs = problem.units().stream()
                    .mapToInt(u -> u.heads().value() / 2)
                    .toArray();
            long[] best = best(problem, 0, new int[5], pairs);
            AssignmentProposal proposal = propose(problem);
            Totals totals = proposal.totals();
            long[] found = {
                totals.missing().get(Urgency.HIGHEST).value() / 2,
                totals.missing().get(Urgency.HIGH).value() / 2,
                totals.missing().get(Urgency.USUAL).value() / 2,
                proposal.teams().stream()
                        .filter(t -> t.missing().value() > 0)
                        .mapToLong(t -> PostNeed.TURNS - 1 - t.need().turn())
                        .sum(),
                totals.breaches().value() / 2,
                totals.weighedMinutes() / 2,
                totals.moved().value() / 2
            };
            assertEquals(Arrays.toString(best), Arrays.toString(found), "round " + round);
        }
    }

    @Test
    void whateverIsThrownOnTheTableNoUnitGivesMoreThanItHasAndTheProofHolds() {
        Random random = new Random(9);
        for (int round = 0; round < 40; round++) {
            AssignmentProblem problem =
                    Situation.random(random, 8, 60, 8, 1, 2, 2, 3, 10).problem();
            AssignmentProposal proposal = propose(problem);
            assertTrue(ProposalProof.isWithinHeads(proposal));
            assertTrue(proposal.proof().isProven());
            for (PostTeam team : proposal.teams()) {
                team.proposed()
                        .keySet()
                        .forEach(
                                u -> assertTrue(proposal.canServe(u, team.need().post())));
            }
            assertEquals(proposal.proposed(), propose(problem).proposed());
        }
    }

    @Test
    void aTamperedProposalIsRefused() {
        AssignmentProblem problem = Situation.random(new Random(1), 6, 40, 5, 2).problem();
        AssignmentProposal proposal = propose(problem);
        int[] unitOf = proposal.filled().sourceOf();
        long[] price = proposal.filled().sourcePrice();
        assertTrue(ProposalProof.check(proposal, unitOf, price).isProven());
        for (int seat = 0; seat < unitOf.length; seat++) {
            int[] other = unitOf.clone();
            other[seat] = (unitOf[seat] + 1) % 7;
            assertFalse(ProposalProof.check(proposal, other, price).isProven(), "seat " + seat);
        }
    }

    @Test
    void aStoppedProposalKeepsAllRulesAndSaysSo() {
        AssignmentProblem problem = Situation.random(new Random(1), 6, 40, 5, 2).problem();
        AssignmentProposal proposal = ProposeAssignment.propose(problem, Situation.stopAfter(10));
        assertFalse(proposal.isFinished());
        assertTrue(ProposalProof.isWithinHeads(proposal));
        assertFalse(proposal.orders().isEmpty());
    }

    @Test
    void unitsAreCutBySameShareAndTheSumIsExactlyWhatIsAvailable() {
        List<UnitSupply> units = List.of(
                new UnitSupply(unit("a"), Headcount.of(100)),
                new UnitSupply(unit("b"), Headcount.of(50)),
                new UnitSupply(unit("c"), Headcount.of(7)));
        List<UnitSupply> cut = UnitSupply.within(units, Headcount.of(104));
        // two thirds of 157 are 104,67: 66,2 and 33,1 and 4,6; the one that is left goes to the third
        assertEquals(
                List.of(66, 33, 5), cut.stream().map(u -> u.heads().value()).toList());
        assertEquals(units, UnitSupply.within(units, Headcount.of(200)));
    }
}
