package id.petapam.rules.need;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.PlanSession;
import id.petapam.edit.StateFacts;
import id.petapam.fixture.PlanFixture;
import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.StatedFact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** */
class BoxEscortTest {

    private static final DistrictCode DISTRICT = new DistrictCode("16.08.01");

    private static PlanFixture plan() {
        return PlanFixture.plan().district("16.08.01", "Martapura").stations("16.08.01", KURANG_RAWAN, 40);
    }

    @Test
    void aKecamatanOnLandGetsSixOfficersForEachTruckFourDaysBefore() {
        BoxEscort escort = BoxEscort.of(plan().build(), DISTRICT);
        assertEquals(200, escort.boxes());
        assertEquals(1, escort.vehicles());
        assertEquals(Headcount.of(6), escort.escorts());
        assertEquals(-4, escort.day());
    }

    @Test
    void oneWhoseStationsAreReachedByWaterGoesByBoatAndFirst() {
        PlanSession session = plan().session();
        session.apply(new StateFacts(
                List.copyOf(session.plan().stations().keySet()), Map.of(StatedFact.ACCESS_MODE, Optional.of("AIR"))));
        BoxEscort escort = BoxEscort.of(session.plan(), DISTRICT);
        assertTrue(escort.byWater());
        assertEquals(4, escort.vehicles());
        assertEquals(Headcount.of(8), escort.escorts());
        assertEquals(-7, escort.day());
    }

    @Test
    void whatThePlannerSaysOfTheKecamatanCounts() {
        BoxEscort escort = BoxEscort.of(plan().rule("R-33.by.16.08.01", "WATER").build(), DISTRICT);
        assertTrue(escort.byWater());
    }
}
