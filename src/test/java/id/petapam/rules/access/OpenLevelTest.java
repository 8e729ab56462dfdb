package id.petapam.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.model.AccessFacts;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessLevel;
import id.petapam.model.OperationType;
import id.petapam.model.StatedFact;
import id.petapam.model.StatedFacts;
import id.petapam.workflow.Sumsel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenLevelTest {

    private static final LatLon AT = new LatLon(-2.7, 102.9);
    private static final AccessNumbers NUMBERS = new AccessNumbers(Sumsel.rules());

    private static AccessFacts facts(List<String> missingRivers) {
        LatLon post = AT.offset(3000, 0);
        AccessFacts.Way way = new AccessFacts.Way("Polsek Rupit", post, false, new Metres(3000), List.of(), List.of());
        return new AccessFacts(
                AT,
                false,
                Optional.of(way),
                Optional.of(way),
                Optional.empty(),
                missingRivers,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                true,
                List.of(),
                AccessFacts.Nearest.UNKNOWN);
    }

    private static StationAccess access(Optional<AccessFacts> facts, Map<StatedFact, String> stated) {
        var station = PlanFixture.station("16.13.04.2001", 1, null).withStated(new StatedFacts(stated));
        return StationAccess.of(new AccessCase(station, facts, List.of(), List.of(), NUMBERS), OperationType.PEMILU);
    }

    @Test
    void aRiverThatTheLinesLackMakesTheLevelUnknownWhereItWouldMakeItHard() {
        Map<StatedFact, String> far = Map.of(StatedFact.TRAVEL_MINUTES, "150", StatedFact.SIGNAL, StatedFact.NO);
        StationAccess access = access(Optional.of(facts(List.of("Rawas"))), far);
        assertEquals(AccessLevel.BIASA, access.level());
        assertTrue(access.flag(AccessFlagKind.RIVER_CROSSING).orElseThrow().isUnknown());
        assertTrue(OpenLevel.isUnknown(access));
        assertFalse(OpenLevel.isUnknown(access(Optional.of(facts(List.of())), far)), "nothing is missing here");
    }

    @Test
    void whereItWouldChangeNothingTheLevelIsKnown() {
        StationAccess near = access(Optional.of(facts(List.of("Rawas"))), Map.of(StatedFact.TRAVEL_MINUTES, "10"));
        assertFalse(OpenLevel.isOpen(near));
    }

    @Test
    void aStationWithoutAPlaceIsNeverCalledEasy() {
        assertTrue(OpenLevel.isUnknown(access(Optional.empty(), Map.of())));
    }

    @Test
    void whatIsVeryHardAlreadyCannotBecomeHarder() {
        StationAccess access = access(
                Optional.of(facts(List.of("Rawas"))),
                Map.of(
                        StatedFact.ACCESS_MODE,
                        "AIR",
                        StatedFact.TRAVEL_MINUTES,
                        "600",
                        StatedFact.SIGNAL,
                        StatedFact.NO));
        assertEquals(AccessLevel.SANGAT_SULIT, access.level());
        assertFalse(OpenLevel.isOpen(access));
    }
}
