package id.petapam.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.Rank;
import id.petapam.model.RuleBook;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceNumberTest {

    private final RuleBook rules = PlanFixture.plan().build().rules();

    @Test
    void anOfficerHasEightDigitsACivilServantEighteen() {
        assertTrue(ServiceNumber.check(rules, Rank.AIPDA, "12345678", 0).isEmpty());
        assertTrue(ServiceNumber.check(rules, Rank.PNS, "123456789012345678", 0).isEmpty());
        assertEquals(List.of("rule.R-16.length"), keys(Rank.AIPDA, "1234567", 0));
        assertEquals(List.of("rule.R-16.length"), keys(Rank.PNS, "12345678", 0));
        assertEquals(List.of("rule.R-16.letters"), keys(Rank.AIPDA, "1234567a", 0));
        assertEquals(List.of("rule.R-16.empty"), keys(Rank.AIPDA, "", 0));
    }

    @Test
    void aNumberThatTwoHaveIsToldWithoutTheNumber() {
        Finding shared = ServiceNumber.check(rules, Rank.AIPDA, "12345678", 1).get(0);
        assertEquals("rule.R-16.shared", shared.message().key());
        assertFalse(shared.toString().contains("12345678"));
    }

    @Test
    void soldiersHaveNumbersOfTheirOwn() {
        assertTrue(ServiceNumber.check(rules, Rank.SERDA, "", 0).isEmpty());
    }

    private List<String> keys(Rank rank, String number, int sharing) {
        return ServiceNumber.check(rules, rank, number, sharing).stream()
                .map(finding -> finding.message().key())
                .toList();
    }
}
