package id.petapam.rules.check;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static id.petapam.model.VulnerabilityClass.RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.PollingStation;
import id.petapam.model.RuleBook;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneClassOneDistrictTest {

    private final RuleBook rules = PlanFixture.plan().build().rules();
    private final PollingStation low = PlanFixture.station("16.08.01.2001", 1, KURANG_RAWAN);
    private final PollingStation alsoLow = PlanFixture.station("16.08.01.2002", 1, KURANG_RAWAN);
    private final PollingStation medium = PlanFixture.station("16.08.01.2001", 2, RAWAN);
    private final PollingStation elsewhere = PlanFixture.station("16.08.02.2001", 1, KURANG_RAWAN);

    @Test
    void stationsOfOneClassInOneKecamatanAreAGroupEvenFromTwoVillages() {
        assertTrue(OneClassOneDistrict.check(rules, List.of(low, alsoLow), 8).isEmpty());
    }

    @Test
    void aGroupNeverMixesClassesCrossesKecamatanOrOutgrowsItsPattern() {
        assertEquals("rule.R-06.class", said(List.of(low, medium), 8));
        assertEquals("rule.R-06.district", said(List.of(low, elsewhere), 8));
        assertEquals("rule.R-06.size", said(List.of(low, alsoLow), 1));
    }

    private String said(List<PollingStation> stations, int most) {
        return OneClassOneDistrict.check(rules, stations, most)
                .orElseThrow()
                .message()
                .key();
    }
}
