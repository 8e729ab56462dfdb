package id.petapam.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.fixture.PlanFixture;
import id.petapam.geo.Metres;
import id.petapam.model.PollingStation;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.check.StationPlace.Outside;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StationPlaceTest {

    private final RuleBook rules = PlanFixture.plan().build().rules();
    private final PollingStation station = PlanFixture.station("16.08.01.2001", 3, VulnerabilityClass.KURANG_RAWAN);

    @Test
    void twoStationsWithOneNumberInAVillageAreCritical() {
        Finding twice = StationPlace.check(rules, station, 1, Optional.empty()).get(0);
        assertEquals(Severity.KRITIS, twice.severity());
        assertEquals(List.of("003", 1), twice.message().values());
    }

    @Test
    void aStationWithoutAPointWaitsInTheTray() {
        assertEquals(List.of("rule.R-17.no-point"), keys(station.withPoint(Optional.empty()), Optional.empty()));
    }

    @Test
    void onlyAPointFartherOutsideThanIndicativeBordersAreWrongIsASlip() {
        assertEquals(List.of(), keys(station, outside(4_900, true)));
        assertEquals(List.of("rule.R-17.outside-indicative"), keys(station, outside(5_100, true)));
        assertEquals(List.of("rule.R-17.outside"), keys(station, outside(100, false)));
        assertEquals(List.of(), keys(station, outside(0, false)));
        assertEquals(List.of(), keys(station, Optional.empty()));
    }

    private static Optional<Outside> outside(double metres, boolean indicative) {
        return Optional.of(new Outside(new Metres(metres), indicative));
    }

    private List<String> keys(PollingStation one, Optional<Outside> outside) {
        return StationPlace.check(rules, one, 0, outside).stream()
                .map(finding -> finding.message().key())
                .toList();
    }
}
