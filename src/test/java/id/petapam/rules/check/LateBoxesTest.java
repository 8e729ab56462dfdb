package id.petapam.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.PhaseKind;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** */
class LateBoxesTest {

    private final RuleBook rules =
            PlanFixture.plan().rule("R-33.severity", "PERINGATAN").build().rules();

    private Optional<Finding> until(PhaseKind kind, int day) {
        return LateBoxes.check(rules, new Phase(new PhaseId("p"), kind, -3, day));
    }

    @Test
    void boxesThatReachTheStationsOnElectionDayAreLate() {
        assertEquals(
                Severity.PERINGATAN,
                until(PhaseKind.DISTRIBUSI_TPS, 0).orElseThrow().severity());
    }

    @Test
    void theDayBeforeIsInTimeAndOtherPhasesAreFree() {
        assertTrue(until(PhaseKind.DISTRIBUSI_TPS, -1).isEmpty());
        assertTrue(until(PhaseKind.PEMUNGUTAN_PENGHITUNGAN, 0).isEmpty());
    }
}
