package id.petapam.rules.check;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static id.petapam.model.VulnerabilityClass.RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.DistrictCode;
import id.petapam.model.GroupId;
import id.petapam.model.PollingStation;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import id.petapam.model.StationGroup;
import java.util.List;
import java.util.Optional;
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

    @Test
    void severalVillagesAreInformationOnly() {
        assertEquals(
                Severity.INFO,
                OneClassOneDistrict.villages(rules, List.of(low, alsoLow))
                        .orElseThrow()
                        .severity());
        assertTrue(OneClassOneDistrict.villages(rules, List.of(low, medium)).isEmpty());
    }

    @Test
    void aGroupIsMeasuredByItsOwnClassToo() {
        StationGroup group = new StationGroup(
                new GroupId("g"), new DistrictCode("16.08.01"), 1, RAWAN, List.of(low.id()), Optional.empty());
        assertEquals(
                "rule.R-06.class",
                OneClassOneDistrict.check(rules, group, List.of(low), 8)
                        .orElseThrow()
                        .message()
                        .key());
    }

    private String said(List<PollingStation> stations, int most) {
        return OneClassOneDistrict.check(rules, stations, most)
                .orElseThrow()
                .message()
                .key();
    }
}
