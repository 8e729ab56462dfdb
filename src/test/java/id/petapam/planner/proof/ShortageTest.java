package id.petapam.planner.proof;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static id.petapam.model.VulnerabilityClass.RAWAN;
import static id.petapam.model.VulnerabilityClass.SANGAT_RAWAN;
import static id.petapam.planner.Situation.post;
import static id.petapam.planner.Situation.standing;
import static id.petapam.planner.Situation.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.job.Progress;
import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.planner.Situation;
import id.petapam.planner.assign.AssignmentProblem;
import id.petapam.planner.assign.AssignmentProposal;
import id.petapam.planner.assign.ProposeAssignment;
import id.petapam.planner.assign.Urgency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShortageTest {

    private static AssignmentProposal propose(AssignmentProblem problem) {
        return ProposeAssignment.propose(problem, Progress.NONE);
    }

    @Test
    void theProofNamesThePostsThatOnlyTooFewCanReachAndNoOthers() {
        // The island is reached by Polairud only: three posts, two pairs. The mainland has pairs to spare.
        AssignmentProblem problem = new Situation()
                .with("Polairud", 5)
                .with("Polres", 20)
                .post("island1", KURANG_RAWAN, 2, 60, -1)
                .post("island2", KURANG_RAWAN, 2, 70, -1)
                .post("island3", RAWAN, 2, 200, -1)
                .post("town", KURANG_RAWAN, 2, 5, 5)
                .problem();
        Shortage shortage = Shortage.of(propose(problem)).orElseThrow();
        assertEquals(Headcount.of(2), shortage.missing());
        assertEquals(1, shortage.missingPairs());
        Bottleneck cause = shortage.bottlenecks().get(0);
        assertEquals(Urgency.USUAL, cause.upTo());
        assertEquals(Set.of(post("island1"), post("island2"), post("island3")), cause.posts());
        assertEquals(Set.of(unit("Polairud")), cause.units());
        assertEquals(Headcount.of(6), cause.need());
        assertEquals(Headcount.of(4), cause.capacity(), "of five only two pairs");
        assertTrue(cause.holds(problem, 2));
        assertEquals(Headcount.of(1), shortage.unpaired());
    }

    @Test
    void reinforcementGoesFirstToTheUnitThatReachesWhatIsEmpty() {
        AssignmentProblem problem = new Situation()
                .with("Polres", 4)
                .with("Polairud", 2)
                .post("island1", KURANG_RAWAN, 2, -1, 60)
                .post("island2", KURANG_RAWAN, 2, -1, 70)
                .post("town", KURANG_RAWAN, 2, 5, 5)
                .problem();
        List<WhereToReinforce.Place> places = WhereToReinforce.rank(problem, Headcount.of(2), Progress.NONE);
        assertEquals(unit("Polairud"), places.get(0).unit());
        assertEquals(Headcount.ZERO, places.get(0).missing());
        assertEquals(Headcount.of(2), places.get(1).missing());
    }

    @Test
    void whereRawanIsShortItIsProvenByRawanAlone() {
        AssignmentProblem problem = new Situation()
                .with("U", 2)
                .post("kr", KURANG_RAWAN, 2, 1)
                .post("r1", RAWAN, 2, 1)
                .post("r2", RAWAN, 2, 1)
                .problem();
        Shortage shortage = Shortage.of(propose(problem)).orElseThrow();
        assertEquals(2, shortage.bottlenecks().size());
        Bottleneck high = shortage.bottlenecks().get(0);
        assertEquals(Set.of(post("r1"), post("r2")), high.posts());
        assertEquals(Headcount.of(2), high.missing());
        Bottleneck all = shortage.bottlenecks().get(1);
        assertEquals(Headcount.of(4), all.missing());
        assertEquals(shortage.missing(), all.missing());
    }

    @Test
    void pinnedOfficersAreToldSinceTheyCouldBeReleased() {
        AssignmentProblem problem = new Situation()
                .with("U", 4)
                .post("a", KURANG_RAWAN, 2, 1)
                .post("b", KURANG_RAWAN, 2, 1)
                .problem()
                .withPinned(standing("a", "U", 4));
        Shortage shortage = Shortage.of(propose(problem)).orElseThrow();
        assertEquals(Headcount.of(4), shortage.bottlenecks().get(0).pinned());
        assertEquals(Headcount.of(2), shortage.missing());
    }

    @Test
    void everyShortageThatIsThrownOnTheTableHoldsWhenItIsCountedAgain() {
        Random random = new Random(31);
        int found = 0;
        for (int round = 0; round < 60; round++) {
            AssignmentProblem problem = Situation.random(random, 5, 30, 4, 2).problem();
            AssignmentProposal proposal = propose(problem);
            Optional<Shortage> shortage = Shortage.of(proposal);
            assertEquals(proposal.totals().allMissing().value() > 0, shortage.isPresent());
            if (shortage.isPresent()) {
                found++;
                List<Bottleneck> causes = shortage.get().bottlenecks();
                causes.forEach(cause -> assertTrue(cause.holds(problem, proposal.headsPerSeat())));
                assertEquals(
                        shortage.get().missing(), causes.get(causes.size() - 1).missing());
                assertEquals(
                        shortage.get().missing().value(),
                        shortage.get().places().stream()
                                .mapToInt(p -> p.missing().value())
                                .sum());
            }
        }
        assertTrue(found > 20, "the table was too well supplied to test anything");
    }

    @Test
    void aTamperedBottleneckDoesNotHold() {
        AssignmentProblem problem = new Situation()
                .with("U", 2)
                .with("V", 2)
                .post("a", KURANG_RAWAN, 2, 1, -1)
                .post("b", KURANG_RAWAN, 2, 1, -1)
                .problem();
        Bottleneck sound =
                Shortage.of(propose(problem)).orElseThrow().bottlenecks().get(0);
        assertTrue(sound.holds(problem, 2));
        assertFalse(new Bottleneck(
                        Urgency.USUAL, sound.posts(), Headcount.of(6), sound.units(), sound.capacity(), Headcount.ZERO)
                .holds(problem, 2));
        assertFalse(new Bottleneck(Urgency.USUAL, sound.posts(), sound.need(), Set.of(), Headcount.ZERO, Headcount.ZERO)
                .holds(problem, 2));
    }

    @Test
    void aStoppedProposalProvesNothing() {
        AssignmentProblem problem = Situation.random(new Random(1), 4, 20, 3, 2).problem();
        AssignmentProposal stopped = ProposeAssignment.propose(problem, Situation.stopAfter(3));
        assertThrows(IllegalArgumentException.class, () -> Shortage.of(stopped));
    }

    /**
     * OKI 2024 as one body: 47 SR + 583 R + 1,607 KR at 2:1, 2:2, 2:8 are 47 + 292 + 201 = 540 pairs = 1,080 officers;
     * 838 are 419 pairs; 121 pairs = 242 officers are missing, all of them at KR, since 47 + 292 = 339 pairs go first and
     * leave 80 for the 201 groups of KR.
     */
    @Test
    void okiIsShortOf121PairsAllAtKurangRawan() {
        Situation oki = new Situation().with("Polres OKI", 838);
        DistrictCode district = new DistrictCode("16.02.01");
        for (int i = 0; i < 47; i++) {
            oki.post(district, "sr" + i, SANGAT_RAWAN, 2, 30);
        }
        for (int i = 0; i < 292; i++) {
            oki.post(district, "r" + i, RAWAN, 2, 30);
        }
        for (int i = 0; i < 201; i++) {
            oki.post(district, "kr" + i, KURANG_RAWAN, 2, 30);
        }
        Shortage shortage = Shortage.of(propose(oki.problem())).orElseThrow();
        assertEquals(Headcount.of(242), shortage.missing());
        assertEquals(121, shortage.missingPairs());
        assertEquals(1, shortage.places().size());
        Shortage.Place place = shortage.places().get(0);
        assertEquals(Optional.of(KURANG_RAWAN), place.stationClass());
        assertEquals(121, place.posts());
        Bottleneck cause = shortage.bottlenecks().get(0);
        assertEquals(Headcount.of(1080), cause.need());
        assertEquals(Headcount.of(838), cause.capacity());
    }
}
