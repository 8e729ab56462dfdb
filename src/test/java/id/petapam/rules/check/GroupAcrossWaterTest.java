package id.petapam.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.geo.Metres;
import id.petapam.model.Phrase;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import id.petapam.model.StationId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.check.GroupAcrossWater.Crossing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupAcrossWaterTest {

    private final RuleBook rules = PlanFixture.plan()
            .rule("R-08.severity", "PERINGATAN")
            .rule("flag.RIVER_CROSSING.bankMetres", "1000")
            .build()
            .rules();

    @Test
    void aRiverBetweenKnownPointsIsAWarningWithItsName() {
        Finding cut = GroupAcrossWater.check(
                        rules, List.of(crossing(1, 2, "Komering", false), crossing(1, 3, "Komering", false)))
                .orElseThrow();
        assertEquals(Severity.PERINGATAN, cut.severity());
        assertEquals(
                List.of(Phrase.of("rule.R-08.river", "Komering"), 2),
                cut.message().values());
    }

    @Test
    void betweenEstimatedPointsItIsInformationOnly() {
        assertEquals(
                Severity.INFO,
                GroupAcrossWater.check(rules, List.of(crossing(1, 2, "Musi", true)))
                        .orElseThrow()
                        .severity());
        assertTrue(GroupAcrossWater.check(rules, List.of()).isEmpty());
    }

    @Test
    void aStationNearerToTheLineThanTheLineIsExactMayStandOnEitherBank() {
        Crossing near =
                new Crossing(new StationId("s1"), new StationId("s2"), Optional.empty(), false, new Metres(999));
        assertEquals(
                Severity.INFO,
                GroupAcrossWater.check(rules, List.of(near)).orElseThrow().severity());
    }

    @Test
    void whereRiversAreMissingTheAnswerIsUnknownNeverNo() {
        assertEquals(
                List.of("Ogan", 12),
                GroupAcrossWater.unknown(rules, List.of("Ogan"), 12)
                        .orElseThrow()
                        .message()
                        .values());
        assertTrue(GroupAcrossWater.unknown(rules, List.of(), 12).isEmpty());
        assertTrue(GroupAcrossWater.unknown(rules, List.of("Ogan"), 0).isEmpty());
    }

    @Test
    void twoStationsAtOneVillagePointSayNothing() {
        assertFalse(GroupAcrossWater.isTellable(
                PlanFixture.station("16.08.01.2001", 1, VulnerabilityClass.RAWAN),
                PlanFixture.station("16.08.01.2001", 2, VulnerabilityClass.RAWAN)));
        assertTrue(GroupAcrossWater.isTellable(
                PlanFixture.station("16.08.01.2001", 1, VulnerabilityClass.RAWAN),
                PlanFixture.station("16.08.01.2002", 2, VulnerabilityClass.RAWAN)));
    }

    private static Crossing crossing(int from, int to, String river, boolean estimated) {
        return new Crossing(
                new StationId("s" + from), new StationId("s" + to), Optional.of(river), estimated, new Metres(1000));
    }
}
