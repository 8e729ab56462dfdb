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
}
