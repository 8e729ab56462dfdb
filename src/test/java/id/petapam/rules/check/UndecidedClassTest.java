package id.petapam.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import id.petapam.model.VulnerabilityClass;
import org.junit.jupiter.api.Test;

class UndecidedClassTest {

    @Test
    void aClassThatNobodyDecidedIsAFinding() {
        RuleBook rules =
                PlanFixture.plan().rule("R-20.undecided", "PERINGATAN").build().rules();
        assertEquals(
                Severity.PERINGATAN,
                UndecidedClass.check(rules, PlanFixture.station("16.08.01.2001", 1, null))
                        .orElseThrow()
                        .severity());
        assertTrue(UndecidedClass.check(rules, PlanFixture.station("16.08.01.2001", 1, VulnerabilityClass.KURANG_RAWAN))
                .isEmpty());
    }
}
