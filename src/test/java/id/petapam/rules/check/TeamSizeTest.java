package id.petapam.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.Headcount;
import id.petapam.model.RuleBook;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamSizeTest {

    @Test
    void moreThanThePatternIsToldWithTheNumber() {
        RuleBook rules = PlanFixture.plan().build().rules();
        assertTrue(TeamSize.tooMany(rules, Headcount.of(2), Headcount.of(2)).isEmpty());
        assertEquals(
                List.of(Headcount.of(3)),
                TeamSize.tooMany(rules, Headcount.of(2), Headcount.of(5))
                        .orElseThrow()
                        .message()
                        .values());
    }

    @Test
    void fewerThanThePatternIsToldButAnEmptyPostIsAnotherRulesBusiness() {
        RuleBook rules = PlanFixture.plan().build().rules();
        assertEquals(
                List.of(Headcount.of(1)),
                TeamSize.tooFew(rules, Headcount.of(2), Headcount.of(1))
                        .orElseThrow()
                        .message()
                        .values());
        assertTrue(TeamSize.tooFew(rules, Headcount.of(2), Headcount.ZERO).isEmpty());
        assertTrue(TeamSize.tooFew(rules, Headcount.of(2), Headcount.of(2)).isEmpty());
    }

    @Test
    void aSiteIsMeasuredByWhatThePlannerWantsThereEvenWhereNobodyStands() {
        RuleBook rules = PlanFixture.plan().build().rules();
        assertEquals(
                List.of(Headcount.of(10), Headcount.of(10)),
                TeamSize.atSite(rules, Headcount.of(10), Headcount.ZERO)
                        .orElseThrow()
                        .message()
                        .values());
        assertTrue(TeamSize.atSite(rules, Headcount.ZERO, Headcount.of(4)).isEmpty());
        assertTrue(TeamSize.atSite(rules, Headcount.of(4), Headcount.of(4)).isEmpty());
    }
}
