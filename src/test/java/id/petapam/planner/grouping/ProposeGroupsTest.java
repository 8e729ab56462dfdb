package id.petapam.planner.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.MakeGroups;
import id.petapam.edit.PlanSession;
import id.petapam.fixture.PlanFixture;
import id.petapam.job.Progress;
import id.petapam.model.GroupId;
import id.petapam.model.IdSource;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.planner.Situation;
import id.petapam.planner.grouping.GroupingProblem.Spread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProposeGroupsTest {

    private static PotProposal propose(GroupingProblem problem) {
        return ProposeGroups.propose(problem, Progress.NONE).pots().get(0);
    }

    /** Every way to put stations into groups: groups, breaches, patrol, in this order (or breaches first). */
    private static long[] bruteForce(PotGround ground, boolean hard, int station, List<List<Integer>> groups) {
        if (station == ground.size()) {
            long[] value = {groups.size(), 0, 0};
            for (List<Integer> group : groups) {
                int[] members = group.stream().mapToInt(Integer::intValue).toArray();
                value[1] += ground.breaches(members, members.length);
                value[2] += ground.patrol(members, members.length);
            }
            return hard ? new long[] {value[1], value[0], value[2]} : value;
        }
        long[] best = {Long.MAX_VALUE};
        for (int g = 0; g <= groups.size(); g++) {
            if (g == groups.size()) {
                groups.add(new ArrayList<>());
            }
            if (groups.get(g).size() < ground.most()) {
                groups.get(g).add(station);
                long[] value = bruteForce(ground, hard, station + 1, groups);
                best = Arrays.compare(value, best) < 0 ? value : best;
                groups.get(g).remove(Integer.valueOf(station));
            }
            if (groups.get(g).isEmpty()) {
                groups.remove(g);
                break;
            }
        }
        return best;
    }

    @Test
    void noGroupingOfASmallKecamatanIsBetter() {
        Random random = new Random(7);
        for (int round = 0; round < 30; round++) {
            Spread spread = round % 2 == 0 ? Spread.SOFT : Spread.HARD;
            GroupingProblem problem = Field.random(random, 4 + random.nextInt(4), 2, 4000)
                    .problem(2 + random.nextInt(3), true, 300)
                    .withSpread(spread);
            PotProposal found = propose(problem);
            PotGround ground = new PotGround(problem, problem.pots().get(0));
            long[] best = bruteForce(ground, spread == Spread.HARD, 0, new ArrayList<>());
            long groups = found.groups().size();
            long[] value = spread == Spread.HARD
                    ? new long[] {found.breaches(), groups, found.weighedPatrol()}
                    : new long[] {groups, found.breaches(), found.weighedPatrol()};
            assertEquals(Arrays.toString(best), Arrays.toString(value), "round " + round);
            assertTrue(found.exact());
        }
    }

    @Test
    void theSearchForLargePotsComesCloseToTheBestOfSmallOnes() {
        Random random = new Random(8);
        long searched = 0;
        long best = 0;
        for (int round = 0; round < 20; round++) {
            GroupingProblem problem = Field.random(random, 13, 3, 3000).problem(4, true, 300);
            PotGround ground = new PotGround(problem, problem.pots().get(0));
            long exact = sum(ground, ExactGroups.of(ground));
            long found = sum(ground, GroupSearch.of(ground, 4, 1, 24, () -> false));
            assertTrue(found >= exact);
            assertEquals(ground.groupsIn(exact), ground.groupsIn(found));
            assertTrue(ground.breachesIn(found) <= ground.breachesIn(exact) + 1, "round " + round);
            searched += ground.patrolIn(found);
            best += ground.patrolIn(exact);
        }
        assertTrue(searched <= best * 1.02, searched + " against " + best);
    }

    private static long sum(PotGround ground, List<int[]> groups) {
        return groups.stream().mapToLong(g -> ground.cost(g, g.length)).sum();
    }

    @Test
    void everyStationIsInOneGroupNoGroupIsTooLargeAndNoBoundIsAboveWhatWasFound() {
        Random random = new Random(21);
        for (int round = 0; round < 12; round++) {
            int most = new int[] {2, 5, 8, 13}[round % 4];
            Field field = Field.random(random, 60 + random.nextInt(60), 6, 12_000);
            PotProposal found = propose(field.problem(most, round % 3 == 0, 500));
            List<StationId> all =
                    found.groups().stream().flatMap(g -> g.stations().stream()).toList();
            assertEquals(field.stations().size(), all.size());
            assertEquals(all.size(), Set.copyOf(all).size());
            assertTrue(found.groups().stream().allMatch(g -> g.stations().size() <= most));
            assertEquals(found.groupsAtLeast(), found.groups().size());
            assertTrue(found.groupsAtLeast() <= found.groupsUnbrokenAtLeast());
            assertTrue(found.breachesAtLeast() <= found.breaches());
            assertTrue(found.weighedPatrolAtLeast() <= found.weighedPatrol());
        }
    }

    @Test
    void whereSpreadIsHardNoGroupIsTooWideOrSplitByTheRiver() {
        Random random = new Random(22);
        for (int round = 0; round < 6; round++) {
            PotProposal found = propose(
                    Field.random(random, 70, 6, 9_000).problem(8, true, 500).withSpread(Spread.HARD));
            assertEquals(0, found.breaches());
            assertTrue(found.groups().size() >= found.groupsUnbrokenAtLeast());
        }
    }

    @Test
    void twoBanksOfARiverAreNotMixedWhereThatCostsNoGroup() {
        Field field = new Field();
        for (int i = 0; i < 8; i++) {
            field.station("2001", -50, 60 * i).station("2001", 50, 60 * i);
        }
        PotProposal found = propose(field.problem(8, true, 0));
        assertEquals(2, found.groups().size());
        assertEquals(0, found.breaches());
        // seven steps of 60 m on each bank
        assertEquals(840, found.weighedPatrol());
        assertEquals(420, found.groups().get(0).patrol());
    }

    @Test
    void aVillageStaysTogetherWhereTheWayIsNoLonger() {
        Field field = new Field();
        for (int i = 0; i < 8; i++) {
            field.station(i % 2 == 0 ? "2001" : "2002", 0, 100 * i);
        }
        PotProposal apart = propose(field.problem(4, false, 1000));
        assertTrue(apart.groups().stream().allMatch(g -> g.villages() == 1));
        PotProposal near = propose(field.problem(4, false, 0));
        assertTrue(near.groups().stream().allMatch(g -> g.villages() == 2));
        assertTrue(near.groups().get(0).patrol() < apart.groups().get(0).patrol());
    }

    @Test
    void theSameSeedGivesTheSameGroups() {
        GroupingProblem problem = Field.random(new Random(4), 90, 5, 6_000).problem(8, true, 200);
        assertEquals(propose(problem), propose(problem));
    }

    @Test
    void aStoppedProposalHasEveryStationInAGroupAndSaysThatItWasStopped() {
        GroupingProblem problem = Field.random(new Random(4), 90, 5, 6_000).problem(8, true, 200);
        GroupingProposal stopped = ProposeGroups.propose(problem, Situation.stopAfter(3));
        assertFalse(stopped.finished());
        assertEquals(
                90,
                stopped.pots().get(0).groups().stream()
                        .mapToInt(g -> g.stations().size())
                        .sum());
        assertEquals(stopped.groupsAtLeast(), stopped.groups());
    }

    @Test
    void groupsThatArePinnedStayAndTheOthersAreNumberedOn() {
        PlanSession session = PlanFixture.plan()
                .rule("R-08.severity", "PERINGATAN")
                .district("16.08.01", "Martapura")
                .stations("16.08.01", VulnerabilityClass.KURANG_RAWAN, 20)
                .stations("16.08.01", VulnerabilityClass.SANGAT_RAWAN, 2)
                .session();
        IdSource ids = IdSource.of(new Random(1));
        List<StationId> first =
                session.plan().stations().keySet().stream().limit(3).toList();
        GroupId kept = new GroupId("kept");
        session.apply(new MakeGroups(List.of(new StationGroup(
                kept,
                session.plan().districts().keySet().iterator().next(),
                4,
                VulnerabilityClass.KURANG_RAWAN,
                first,
                java.util.Optional.empty()))));
        var plan = session.plan();
        GroupingProposal proposal = ProposeGroups.propose(
                GroupingProblem.of(
                        plan.rules(),
                        GroupingProblem.pots(plan, plan.stations().values(), Set.of(kept)),
                        (a, b) -> 1,
                        (a, b) -> false,
                        0),
                Progress.NONE);
        List<StationGroup> groups = proposal.asGroups(plan, Set.of(kept), ids);
        session.apply(new MakeGroups(groups));
        assertEquals(first, session.plan().groups().get(kept).stations());
        assertEquals(
                Set.of(4, 5, 6, 7),
                session.plan().groups().values().stream()
                        .map(StationGroup::number)
                        .collect(Collectors.toSet()));
        // 17 that are left, eight in a group; sangat rawan stands alone and needs none
        assertEquals(17, groups.stream().mapToInt(g -> g.stations().size()).sum());
    }
}
