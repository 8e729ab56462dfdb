package id.petapam.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import id.petapam.model.VulnerabilityClass;
import org.junit.jupiter.api.Test;

class PairedGuardTest {

    private final RuleBook rules = PlanFixture.plan().build().rules();
    private final GuardPattern pairs = new GuardPattern(2, 8, 2);

    @Test
    void aSingleOfficerIsAWarningAndCriticalWhereItIsDangerous() {
        assertEquals(Severity.PERINGATAN, severity(VulnerabilityClass.KURANG_RAWAN, pairs, 1));
        assertEquals(Severity.KRITIS, severity(VulnerabilityClass.SANGAT_RAWAN, pairs, 1));
        assertEquals(Severity.KRITIS, severity(VulnerabilityClass.KHUSUS, pairs, 1));
    }

    @Test
    void aPatternThatAsksForOneMakesItInformationOnly() {
        assertEquals(Severity.INFO, severity(VulnerabilityClass.RAWAN, new GuardPattern(1, 1, 2), 1));
    }

    @Test
    void aPairIsFineAndAnEmptyPostIsAnotherRulesBusiness() {
        assertTrue(PairedGuard.check(rules, VulnerabilityClass.RAWAN, pairs, Headcount.of(2))
                .isEmpty());
        assertTrue(PairedGuard.check(rules, VulnerabilityClass.RAWAN, pairs, Headcount.ZERO)
                .isEmpty());
    }

    private Severity severity(VulnerabilityClass value, GuardPattern pattern, int police) {
        return PairedGuard.check(rules, value, pattern, Headcount.of(police))
                .orElseThrow()
                .severity();
    }
}
