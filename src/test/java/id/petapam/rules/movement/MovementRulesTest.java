package id.petapam.rules.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.exchange.RuleBookReader;
import id.petapam.model.AccessMode;
import id.petapam.model.Certainty;
import id.petapam.model.Minutes;
import id.petapam.model.Moment;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import id.petapam.model.Vehicle;
import id.petapam.model.VehicleId;
import id.petapam.model.VehicleKind;
import id.petapam.rules.access.Journey;
import id.petapam.rules.check.Finding;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** on the numbers of the shipped rule book. */
class MovementRulesTest {

    private static final RuleBook RULES =
            new RuleBookReader().read(Path.of("data/rulebook.json")).defaults();

    private static Journey way(AccessMode mode, int minutes) {
        return new Journey(mode, Certainty.TERBUKTI, Optional.of(new Minutes(minutes)), false);
    }

    private static Vehicle vessel(VehicleKind kind, int count) {
        VehicleDefaults usual = VehicleDefaults.of(kind, RULES);
        return new Vehicle(
                new VehicleId("v"),
                kind,
                "",
                count,
                usual.seats(),
                usual.speedKmh(),
                Optional.empty(),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"DARAT,119,-1", "DARAT,120,-2", "DARAT,240,-3", "DARAT_AIR,30,-2", "AIR,10,-3"})
    void theDayOfLeavingIsThatOfTheWay(AccessMode mode, int minutes, int day) {
        Moment departs = LeavesInTime.departure(RULES, way(mode, minutes), 0, OptionalInt.empty());
        assertEquals(Moment.of(day, LocalTime.of(7, 0)), departs);
    }

    @Test
    void aUnitThatComesAfterItsDayOfLeavingIsTold() {
        assertTrue(LeavesInTime.check(RULES, way(AccessMode.AIR, 300), -3).isEmpty());
        assertEquals(
                "rule.R-30",
                LeavesInTime.check(RULES, way(AccessMode.AIR, 300), -1)
                        .orElseThrow()
                        .message()
                        .key());
    }

    @Test
    void landHasAQuarterAndWaterHalfAsBuffer() {
        // 120 minutes on land: 150 with the buffer, so 04.00
        assertTrue(ArrivesInTime.check(RULES, Moment.of(0, LocalTime.of(4, 0)), way(AccessMode.DARAT, 120))
                .isEmpty());
        Finding late = ArrivesInTime.check(RULES, Moment.of(0, LocalTime.of(4, 5)), way(AccessMode.DARAT, 120))
                .orElseThrow();
        assertEquals(Severity.KRITIS, late.severity());
        // 60 minutes by boat: 90 with the buffer, and not before 05.00
        assertTrue(ArrivesInTime.check(RULES, Moment.of(0, LocalTime.of(5, 0)), way(AccessMode.AIR, 60))
                .isEmpty());
        assertTrue(ArrivesInTime.check(RULES, Moment.of(0, LocalTime.of(5, 5)), way(AccessMode.AIR, 60))
                .isPresent());
    }

    @ParameterizedTest
    @CsvSource({"05:00,780,false", "05:00,781,true", "17:00,60,false", "17:01,60,true", "04:59,10,true"})
    void waterByNightIsAWarning(LocalTime departs, int minutes, boolean told) {
        Optional<Finding> finding = NightOnWater.check(RULES, Moment.of(-3, departs), way(AccessMode.AIR, minutes));
        assertEquals(told, finding.isPresent());
        finding.ifPresent(one -> assertEquals(Severity.PERINGATAN, one.severity()));
    }

    @Test
    void landByNightIsNone() {
        assertTrue(NightOnWater.check(RULES, Moment.of(-1, LocalTime.of(22, 0)), way(AccessMode.DARAT, 300))
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"SPEEDBOAT,15", "KETEK,6", "JUKUNG,30"})
    void morePeopleThanSeatsAreCritical(VehicleKind kind, int seats) {
        assertTrue(VesselSeats.check(RULES, vessel(kind, 1), seats).isEmpty());
        Finding over = VesselSeats.check(RULES, vessel(kind, 1), seats + 1).orElseThrow();
        assertEquals(Severity.KRITIS, over.severity());
    }

    @Test
    void manyTeamsOnTheSameBoatsNeedTheTripsThatThereIsTimeFor() {
        assertTrue(VesselSeats.checkAll(RULES, vessel(VehicleKind.SPEEDBOAT, 2), 90, 3)
                .isEmpty());
        assertTrue(VesselSeats.checkAll(RULES, vessel(VehicleKind.SPEEDBOAT, 2), 91, 3)
                .isPresent());
    }

    @Test
    void aRuleThatIsOffFindsNothing() {
        RuleBook off = RULES.with(Map.of("R-32.on", "false"));
        assertTrue(VesselSeats.check(off, vessel(VehicleKind.KETEK, 1), 40).isEmpty());
        assertTrue(NightOnWater.check(off, Moment.of(-1, LocalTime.of(20, 0)), way(AccessMode.AIR, 60))
                .isEmpty());
    }
}
