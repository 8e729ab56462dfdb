package id.petapam.planner.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.model.Moment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Who leaves when: seats, waves, daylight, and what is said where vessels are missing. */
class PlanMovementTest {

    private static List<Party> pairs(int count, double km, int day) {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parties.add(Fleet.byWater(i, 2, km, "A", day));
        }
        return parties;
    }

    @Test
    void fortyPeopleTakeThreeTripsOfABoatWithFifteenSeats() {
        MovementPlan plan = Fleet.plan(pairs(20, 15, 3), Fleet.boats(1, 15));
        assertEquals(40, plan.heads());
        assertEquals(3, plan.boatTrips());
        Map<Integer, Integer> aboard = new TreeMap<>();
        plan.orders().forEach(o -> aboard.merge(o.boat().orElseThrow().wave(), o.heads(), Integer::sum));
        assertEquals(Map.of(1, 14, 2, 14, 3, 12), aboard, "pairs stay together: seven of them in fifteen seats");
    }

    @Test
    void theBoatComesBackBeforeItLeavesAgain() {
        // 30 km are an hour: out, 15 minutes, back, 15 minutes
        MovementPlan plan = Fleet.plan(pairs(14, 30, 3), Fleet.boats(1, 15));
        List<Integer> departs = plan.orders().stream()
                .map(o -> o.boat().orElseThrow().departs())
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of(-3 * 1440 + 7 * 60, -3 * 1440 + 9 * 60 + 30), departs);
    }

    @Test
    void nobodyIsOnTheWaterAtNightEvenWithTheBuffer() {
        MovementPlan plan = Fleet.plan(pairs(60, 90, 3), Fleet.boats(1, 15));
        for (Order order : plan.orders()) {
            Ride ride = order.boat().orElseThrow();
            int departs = Math.floorMod(ride.departs(), 1440);
            int buffered = departs + (ride.arrives() - ride.departs()) * 3 / 2;
            assertTrue(departs >= 5 * 60 && buffered <= 18 * 60, () -> "on the water at " + departs);
        }
        assertTrue(plan.boatTrips() > 2, "later waves leave on a later day");
    }

    @Test
    void aTripOnLandOfTwoHoursLeavesInTimeForHalfPastSix() {
        Order order = Fleet.plan(List.of(Fleet.byLand(1, 2, 120, 2)), List.of())
                .orders()
                .get(0);
        assertEquals(new Moment(-2 * 1440 + 7 * 60), new Moment(order.leaves()));
        assertEquals(-2 * 1440 + 9 * 60, order.arrives());
        // 06.30 less 120 minutes and a quarter
        assertEquals(4 * 60, order.lastLeave());
        assertTrue(order.slack() > 0);
    }

    @Test
    void peopleWithoutABoatAreToldWithHowManyWouldDo() {
        Unserved none = Fleet.plan(pairs(20, 30, 3), List.of()).unserved().get(0);
        assertEquals(Unserved.Reason.NO_VESSEL, none.reason());
        assertEquals(40, none.heads());
        assertEquals(1, none.more());
        assertEquals(1, none.moreAtLeast());
    }

    @Test
    void tooFewBoatsAreToldWithTheirNumber() {
        // one trip a day each: 180 km are six hours, nine with the buffer; from H-1 on there is one
        MovementPlan plan = Fleet.plan(pairs(28, 180, 1), Fleet.boats(1, 15));
        Unserved few = plan.unserved().get(0);
        assertEquals(Unserved.Reason.TOO_FEW, few.reason());
        assertEquals(56 - 14, few.heads());
        assertEquals(3, few.more());
        assertEquals(3, few.moreAtLeast(), "four trips of fourteen, one a boat");
        assertEquals(new Moment(-1440 + 9 * 60), new Moment(few.last()), "six hours and half again, by daylight");
    }

    @Test
    void aPlaceThatNoBoatReachesByDaylightIsSaid() {
        MovementPlan plan = Fleet.plan(pairs(1, 300, 3), Fleet.boats(1, 15));
        assertEquals(Unserved.Reason.TOO_FAR, plan.unserved().get(0).reason());
    }

    @Test
    void aTruckTakesThoseOfOneDirectionTogether() {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            parties.add(Fleet.byLand(i, 2, 60, 1));
        }
        Carrier truck = new Carrier(
                new id.petapam.model.VehicleId("truck"),
                1,
                id.petapam.model.VehicleKind.TRUCK,
                20,
                30,
                Fleet.PIER,
                java.util.Optional.empty());
        MovementPlan plan = Fleet.plan(parties, List.of(truck));
        assertEquals(
                1,
                plan.orders().stream()
                        .map(o -> o.road().orElseThrow().departs())
                        .distinct()
                        .count());
    }

    @Test
    void theSameProblemGivesTheSamePlan() {
        List<Party> parties = pairs(40, 45, 3);
        assertEquals(Fleet.plan(parties, Fleet.boats(3, 15)), Fleet.plan(parties, Fleet.boats(3, 15)));
    }

    @Test
    void aTeamLargerThanABoatGoesInParts() {
        MovementPlan plan = Fleet.plan(List.of(Fleet.byWater(1, 20, 10, "A", 3)), Fleet.boats(1, 6));
        assertEquals(4, plan.orders().size());
        assertEquals(20, plan.heads());
    }

    @Test
    void noVehicleIsInTwoPlacesAndNoSeatIsTakenTwice() {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            List<Party> parties = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(25); i++) {
                parties.add(Fleet.byWater(
                        i,
                        1 + random.nextInt(6),
                        5 + random.nextInt(120),
                        "D" + random.nextInt(3),
                        1 + random.nextInt(3)));
            }
            MovementPlan plan = Fleet.plan(parties, Fleet.boats(1 + random.nextInt(3), 4 + random.nextInt(12)));
            int all = parties.stream().mapToInt(Party::heads).sum();
            assertEquals(all, plan.heads() + plan.unservedHeads(), "everybody leaves or is told");
            Map<String, Integer> seats = new HashMap<>();
            Map<String, TreeMap<Integer, Integer>> trips = new HashMap<>();
            for (Order order : plan.orders()) {
                Ride ride = order.boat().orElseThrow();
                String boat = ride.carrier().id() + "/" + ride.carrier().number();
                int taken = seats.merge(boat + "/" + ride.wave(), order.heads(), Integer::sum);
                assertTrue(taken <= ride.carrier().seats());
                trips.computeIfAbsent(boat, b -> new TreeMap<>()).merge(ride.departs(), ride.arrives(), Math::max);
                assertTrue(order.slack() >= 0);
                assertTrue(order.leaves() >= order.party().earliest());
            }
            trips.values().forEach(times -> {
                int back = Integer.MIN_VALUE;
                for (Map.Entry<Integer, Integer> trip : times.entrySet()) {
                    assertTrue(trip.getKey() > back, "it left before it was back");
                    back = trip.getValue();
                }
            });
        }
    }
}
