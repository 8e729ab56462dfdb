package id.petapam.planner.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where few go with few boats, nobody can carry more than the plan does: all ways of doing it are tried here. */
class ExactWavesTest {

    @Test
    void smallMovementsCarryAsManyAsAnyCould() {
        Random random = new Random(3);
        int lacking = 0;
        for (int round = 0; round < 120; round++) {
            List<Party> parties = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(4); i++) {
                parties.add(
                        Fleet.byWater(i, 1 + random.nextInt(4), 90 + random.nextInt(150), "D" + random.nextInt(2), 1));
            }
            List<Carrier> boats = new ArrayList<>();
            boats.add(Fleet.boat("a", 1, 4));
            if (random.nextBoolean()) {
                boats.add(Fleet.boat("b", 1, 6));
            }
            int best = carried(parties, new boolean[parties.size()], boats, new int[] {-100_000, -100_000});
            MovementPlan plan = Fleet.plan(parties, boats);
            assertEquals(best, plan.heads(), "round " + round);
            lacking += plan.unservedHeads() > 0 ? 1 : 0;
        }
        org.junit.jupiter.api.Assertions.assertTrue(lacking > 20, "rounds in which boats are short: " + lacking);
    }

    /** Most heads that can be carried: every next trip of every boat with every set of people. */
    private static int carried(List<Party> parties, boolean[] gone, List<Carrier> boats, int[] free) {
        int best = 0;
        int sets = 1 << parties.size();
        for (int b = 0; b < boats.size(); b++) {
            for (int set = 1; set < sets; set++) {
                Optional<int[]> trip = trip(parties, gone, boats.get(b), free[b], set);
                if (trip.isPresent()) {
                    boolean[] after = gone.clone();
                    for (int i = 0; i < parties.size(); i++) {
                        after[i] |= (set >> i & 1) == 1;
                    }
                    int[] freed = free.clone();
                    freed[b] = trip.get()[1];
                    best = Math.max(best, trip.get()[0] + carried(parties, after, boats, freed));
                }
            }
        }
        return best;
    }

    /** Heads, and when the boat is free again; reckoned by hand: 30 km/h, half again as buffer, 05.00 to 18.00. */
    private static Optional<int[]> trip(List<Party> parties, boolean[] gone, Carrier boat, int free, int set) {
        int heads = 0;
        String direction = null;
        double far = 0;
        List<Double> lengths = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            if ((set >> i & 1) == 1) {
                Party party = parties.get(i);
                if (gone[i] || direction != null && !direction.equals(party.direction())) {
                    return Optional.empty();
                }
                direction = party.direction();
                heads += party.heads();
                lengths.add(party.way().boat().orElseThrow().length().kilometres());
                far = Math.max(far, lengths.get(lengths.size() - 1));
            }
        }
        if (heads > boat.seats()) {
            return Optional.empty();
        }
        lengths.sort(null);
        // all landings lie on one line: the way to the farthest passes the others
        int at = 0;
        double last = 0;
        for (double km : lengths) {
            double apart = km - last;
            int hop = last > 0 && apart / 1.6 > 0.5 ? (int) Math.ceil(apart * 2 - 1e-6) : 0;
            at = last == 0 ? (int) Math.ceil(km * 2) : Math.max((int) Math.ceil(km * 2), at + hop);
            last = km;
        }
        int out = at;
        int direct = (int) Math.ceil(far * 2);
        int buffered = (int) Math.ceil(out * 1.5 - 1e-9);
        if (out > direct * 1.25 + 1 || buffered > 13 * 60) {
            return Optional.empty();
        }
        int begin = Math.max(free, -1440 + 7 * 60);
        int day = Math.floorDiv(begin, 1440) * 1440;
        int departs = Math.max(begin, day + 5 * 60);
        if (departs + buffered + 4 > day + 18 * 60) {
            departs = day + 1440 + 5 * 60;
        }
        departs = Math.floorDiv(departs + 4, 5) * 5;
        if (departs + buffered > 6 * 60 + 30) {
            return Optional.empty();
        }
        int turned = departs + out + 15;
        int night = Math.floorDiv(turned, 1440) * 1440;
        int leaves = Math.max(turned, night + 5 * 60);
        if (leaves + direct > night + 18 * 60) {
            leaves = night + 1440 + 5 * 60;
        }
        return Optional.of(new int[] {heads, leaves + direct + 15});
    }
}
