package id.petapam.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.model.PlacedPoint;
import id.petapam.model.PointQuality;
import id.petapam.model.PollingStation;
import id.petapam.model.RuleBook;
import id.petapam.model.VulnerabilityClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupSpreadTest {

    private static final LatLon HERE = new LatLon(-4.2, 104.5);

    private final RuleBook rules = PlanFixture.plan().build().rules();

    @Test
    void upToFiveStationsMayBeOneKilometreApartUpToTenTwoMoreThree() {
        assertTrue(check(2, 990).isEmpty());
        assertEquals(new Metres(1000), limit(5, 1100));
        assertTrue(check(6, 1900).isEmpty());
        assertEquals(new Metres(2000), limit(10, 2100));
        assertTrue(check(11, 2900).isEmpty());
        assertEquals(new Metres(3000), limit(11, 3100));
    }

    @Test
    void pointsThatStandForTheSameVillageSayNothingAboutDistance() {
        assertTrue(GroupSpread.check(
                        rules,
                        List.of(
                                at("16.08.01.2001", 1, 0, PointQuality.ESTIMATED),
                                at("16.08.01.2001", 2, 5000, PointQuality.ESTIMATED)))
                .isEmpty());
    }

    @Test
    void twoVillagesAreMeasuredByTheirPointsAndItIsSaidThatTheseAreEstimates() {
        Finding finding = GroupSpread.check(
                        rules,
                        List.of(
                                at("16.08.01.2001", 1, 0, PointQuality.ESTIMATED),
                                at("16.08.01.2002", 1, 5000, PointQuality.ESTIMATED)))
                .orElseThrow();
        assertEquals("rule.R-07.estimated", finding.message().key());
        assertEquals(new Metres(5000), finding.message().values().get(0));
    }

    @Test
    void stationsWithoutAPointAreLeftOut() {
        PollingStation lost = at("16.08.01.2001", 2, 0, PointQuality.STATED).withPoint(Optional.empty());
        assertTrue(GroupSpread.check(rules, List.of(at("16.08.01.2001", 1, 0, PointQuality.STATED), lost))
                .isEmpty());
    }

    private Metres limit(int stations, double widest) {
        return (Metres) check(stations, widest).orElseThrow().message().values().get(1);
    }

    /** So many stations on a line, of which the outermost are so far apart. */
    private Optional<Finding> check(int stations, double widest) {
        List<PollingStation> all = new ArrayList<>();
        for (int i = 0; i < stations; i++) {
            all.add(at("16.08.01.2001", i + 1, widest * i / (stations - 1), PointQuality.STATED));
        }
        return GroupSpread.check(rules, all);
    }

    private static PollingStation at(String village, int number, double east, PointQuality quality) {
        return PlanFixture.station(village, number, VulnerabilityClass.KURANG_RAWAN)
                .withPoint(Optional.of(new PlacedPoint(HERE.offset(east, 0), quality)));
    }
}
