package id.petapam.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.OperationType;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VoterCountTest {

    private final RuleBook rules = PlanFixture.plan().build().rules();

    @Test
    void threeHundredAtAPemiluSixHundredAtAPilkada() {
        assertTrue(
                VoterCount.check(rules, OperationType.PEMILU, Optional.of(300)).isEmpty());
        assertEquals(
                Severity.PERINGATAN,
                VoterCount.check(rules, OperationType.PEMILU, Optional.of(301))
                        .orElseThrow()
                        .severity());
        assertTrue(
                VoterCount.check(rules, OperationType.PILKADA, Optional.of(600)).isEmpty());
        assertTrue(
                VoterCount.check(rules, OperationType.PILKADA, Optional.of(601)).isPresent());
    }

    @Test
    void anUnknownNumberIsNoFinding() {
        assertTrue(
                VoterCount.check(rules, OperationType.PEMILU, Optional.empty()).isEmpty());
    }
}
