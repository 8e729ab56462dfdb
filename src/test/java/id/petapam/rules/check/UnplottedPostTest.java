package id.petapam.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import org.junit.jupiter.api.Test;

class UnplottedPostTest {

    private final RuleBook rules = PlanFixture.plan().build().rules();

    @Test
    void aStationWithoutPoliceIsCriticalAndAMobileOneHasNoGroupEither() {
        Finding mobile = UnplottedPost.station(rules, new GuardPattern(2, 8, 2), Headcount.ZERO)
                .orElseThrow();
        assertEquals(Severity.KRITIS, mobile.severity());
        assertEquals("rule.R-11.ungrouped", mobile.message().key());
        assertEquals(
                "rule.R-11",
                UnplottedPost.station(rules, new GuardPattern(2, 1, 2), Headcount.ZERO)
                        .orElseThrow()
                        .message()
                        .key());
        assertTrue(UnplottedPost.station(rules, new GuardPattern(2, 1, 2), Headcount.of(1))
                .isEmpty());
    }

    @Test
    void aGroupIsOneFindingThatSaysHowManyStationsAreMeant() {
        Finding group =
                UnplottedPost.group(rules, 7, Headcount.of(2), Headcount.ZERO).orElseThrow();
        assertEquals(7, group.message().values().get(0));
    }

    @Test
    void aPatternThatAsksForNobodyIsContentWithNobody() {
        assertTrue(UnplottedPost.station(rules, new GuardPattern(0, 1, 2), Headcount.ZERO)
                .isEmpty());
        assertTrue(UnplottedPost.group(rules, 3, Headcount.ZERO, Headcount.ZERO).isEmpty());
    }
}
