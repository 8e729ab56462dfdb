package id.petapam.rules.need;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.Headcount;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

    @Test
    void twoThirdsOfTheReadyAreTakenExactlyAndRoundedDown() {
        var plan = PlanFixture.plan().strength("Polres", 304, 4, "2/3").build();
        assertEquals(Headcount.of(200), Availability.of(plan).police());
        var uneven = PlanFixture.plan().strength("Polres", 305, 4, "2/3").build();
        assertEquals(Headcount.of(200), Availability.of(uneven).police());
    }

    @Test
    void attachedForcesComeWholeAndTheReserveIsRoundedUp() {
        var plan = PlanFixture.plan()
                .strength("Polres", 490, 0, "2/3")
                .strength("BKO", 119, 0, "1/1")
                .reserve("10")
                .build();
        Availability available = Availability.of(plan);
        assertEquals(Headcount.of(326 + 119), available.beforeReserve());
        assertEquals(Headcount.of(45), available.reserve());
        assertEquals(Headcount.of(400), available.police());
    }
}
