package id.petapam.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.PollingStation;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import id.petapam.model.StatedFact;
import id.petapam.model.VulnerabilityClass;
import org.junit.jupiter.api.Test;

class SpecialPlaceTest {

    private final RuleBook rules = PlanFixture.plan().build().rules();

    @Test
    void aSpecialStationSaysWhatKindOfPlaceItIs() {
        PollingStation special = PlanFixture.station("16.08.01.2001", 901, VulnerabilityClass.KHUSUS);
        assertEquals(
                Severity.PERINGATAN,
                SpecialPlace.check(rules, special).orElseThrow().severity());
        assertTrue(SpecialPlace.check(
                        rules, special.withStated(special.stated().with(StatedFact.SPECIAL_PLACE_TYPE, "LAPAS")))
                .isEmpty());
        assertTrue(SpecialPlace.check(rules, PlanFixture.station("16.08.01.2001", 1, VulnerabilityClass.SANGAT_RAWAN))
                .isEmpty());
    }
}
