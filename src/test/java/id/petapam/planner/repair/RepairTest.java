package id.petapam.planner.repair;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static id.petapam.model.VulnerabilityClass.SANGAT_RAWAN;
import static id.petapam.planner.Situation.post;
import static id.petapam.planner.Situation.standing;
import static id.petapam.planner.Situation.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.job.Progress;
import id.petapam.model.Headcount;
import id.petapam.model.UnitId;
import id.petapam.planner.Situation;
import id.petapam.planner.assign.AssignmentProblem;
import id.petapam.planner.assign.AssignmentProposal;
import id.petapam.planner.assign.PostNeed;
import id.petapam.planner.assign.ProposalProof;
import id.petapam.planner.assign.ProposeAssignment;
import id.petapam.planner.assign.UnitSupply;
import id.petapam.planner.assign.Urgency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RepairTest {

    private static RepairProposal repair(AssignmentProblem problem) {
        return Repair.of(problem, Progress.NONE);
    }

    @Test
    void aFarReserveIsSentBeforeAnybodyIsMoved() {
        // V was pulled out. U stands at A, 5 from B, and W is 200 away with a pair at home: only W is sent.
        AssignmentProblem problem = new Situation()
                .with("U", 2)
                .with("W", 2)
                .post("A", KURANG_RAWAN, 2, 5, 210)
                .post("B", KURANG_RAWAN, 2, 5, 200)
                .problem()
                .withEarlier(standing("A", "U", 2, "B", "V", 2));
        RepairProposal found = repair(problem);
        assertEquals(Headcount.of(2), found.moved());
        assertTrue(
                found.moves().contains(new Move(unit("W"), Optional.empty(), Optional.of(post("B")), Headcount.of(2))));
        assertTrue(found.proposal().team(post("A")).proposed().containsKey(unit("U")));
        assertEquals(Headcount.of(2), found.released(), "V's pair is no longer there");
    }

    @Test
    void whereOnlyAChainHelpsTheChainIsTold() {
        // The new island post is reached by U alone, and U's post A by W as well.
        AssignmentProblem problem = new Situation()
                .with("U", 2)
                .with("W", 2)
                .post("A", KURANG_RAWAN, 2, 10, 50)
                .post("island", KURANG_RAWAN, 2, 60, -1)
                .problem()
                .withEarlier(standing("A", "U", 2));
        RepairProposal found = repair(problem);
        assertEquals(
                List.of(
                        new Move(unit("U"), Optional.of(post("A")), Optional.of(post("island")), Headcount.of(2)),
                        new Move(unit("W"), Optional.empty(), Optional.of(post("A")), Headcount.of(2))),
                found.moves());
        assertTrue(found.proposal().proof().isProven());
    }

    @Test
    void aStationRaisedToSangatRawanTakesTheNearestPairOfKurangRawanAndNothingElseMoves() {
        AssignmentProblem problem = new Situation()
                .with("U", 4)
                .post("A", KURANG_RAWAN, 2, 30)
                .post("B", KURANG_RAWAN, 2, 90)
                .post("C", SANGAT_RAWAN, 2, 40)
                .problem()
                .withEarlier(standing("A", "U", 2, "B", "U", 2));
        RepairProposal found = repair(problem);
        assertEquals(
                List.of(new Move(unit("U"), Optional.of(post("B")), Optional.of(post("C")), Headcount.of(2))),
                found.moves());
        assertEquals(Headcount.of(2), found.proposal().totals().missing().get(Urgency.USUAL));
    }

    @Test
    void aCompleteTeamOfTwoUnitsIsNotTakenApart() {
        AssignmentProblem problem = new Situation()
                .with("U", 3)
                .with("V", 3)
                .post("A", KURANG_RAWAN, 2, 30, 30)
                .post("B", KURANG_RAWAN, 2, 30, 30)
                .problem()
                .withEarlier(standing("A", "U", 1, "A", "V", 1));
        RepairProposal found = repair(problem);
        assertEquals(Headcount.of(2), found.moved());
        assertEquals(
                Map.of(unit("U"), Headcount.of(1), unit("V"), Headcount.of(1)),
                found.proposal().team(post("A")).pinned());
    }

    @Test
    void nothingChangedMeansNobodyMoves() {
        AssignmentProblem problem = Situation.random(new Random(6), 6, 40, 5, 2).problem();
        AssignmentProposal first = ProposeAssignment.propose(problem, Progress.NONE);
        assertEquals(List.of(), repair(problem.withEarlier(first.proposed())).moves());
    }

    private static long[] best(AssignmentProblem problem, int p, int[] unitOf, int[] pairs) {
        if (p == unitOf.length) {
            long[] value = new long[4];
            for (int i = 0; i < unitOf.length; i++) {
                PostNeed need = problem.posts().get(i);
                if (unitOf[i] < 0) {
                    value[need.urgency().ordinal()]++;
                } else {
                    UnitId unit = problem.units().get(unitOf[i]).unit();
                    value[3] += problem.earlier()
                                    .getOrDefault(need.post(), Map.of())
                                    .containsKey(unit)
                            ? 0
                            : 1;
                }
            }
            return value;
        }
        unitOf[p] = -1;
        long[] best = best(problem, p + 1, unitOf, pairs);
        for (int u = 0; u < pairs.length; u++) {
            UnitId unit = problem.units().get(u).unit();
            PostNeed need = problem.posts().get(p);
            if (pairs[u] > 0
                    && !problem.fit().of(unit, need.post()).isForbidden()
                    && problem.travel().from(unit, need.post()).isPresent()) {
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
    void noRepairThatCoversAsMuchMovesFewer() {
        Random random = new Random(12);
        for (int round = 0; round < 120; round++) {
            AssignmentProblem problem = Situation.random(random, 3, 6, 3, 2).problem();
            AssignmentProposal first = ProposeAssignment.propose(problem, Progress.NONE);
            List<UnitSupply> units = new ArrayList<>(problem.units());
            int hit = random.nextInt(3);
            units.set(hit, new UnitSupply(units.get(hit).unit(), Headcount.of(random.nextInt(5))));
            AssignmentProblem changed = problem.withUnits(units).withEarlier(first.proposed());
            int[] pairs = units.stream().mapToInt(u -> u.heads().value() / 2).toArray();
            long[] best = best(changed, 0, new int[6], pairs);
            RepairProposal found = repair(changed);
            Map<Urgency, Headcount> missing = found.proposal().totals().missing();
            long[] value = {
                missing.get(Urgency.HIGHEST).value() / 2,
                missing.get(Urgency.HIGH).value() / 2,
                missing.get(Urgency.USUAL).value() / 2,
                found.moved().value() / 2
            };
            assertEquals(Arrays.toString(best), Arrays.toString(value), "round " + round);
            assertTrue(ProposalProof.isWithinHeads(found.proposal()));
            assertTrue(found.proposal().proof().isProven());
        }
    }
}
