package id.petapam.planner.movement;

import id.petapam.geo.LatLon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How long trips take and when they can be made. */
final class Timing {

    /** Two ends that are no further apart are one place, metres. */
    private static final double SAME_PLACE = 500;

    private static final Comparator<Demand> NEAREST_FIRST = Comparator.comparingInt(Demand::least)
            .thenComparing(demand -> demand.length().value())
            .thenComparingInt(Demand::party);

    private final MovementNumbers n;

    Timing(MovementNumbers numbers) {
        this.n = numbers;
    }

    MovementNumbers numbers() {
        return n;
    }

    /** Minutes that an empty vehicle takes from its home to where people board; land vehicles only serve their home. */
    int approach(Carrier carrier, Demand demand) {
        return between(carrier, carrier.home(), demand.boards());
    }

    boolean canServe(Carrier carrier, Demand demand) {
        if (carrier.isVessel() != demand.wet()) {
            return false;
        }
        int approach = approach(carrier, demand);
        return demand.wet() ? approach <= n.approach() : approach == 0;
    }

    private int between(Carrier carrier, LatLon from, LatLon to) {
        double metres = from.distanceTo(to).value();
        return metres <= SAME_PLACE ? 0 : (int) Math.ceil(metres / 1000 * n.riverFactor() * 60 / carrier.speedKmh());
    }

    /**
     * The earliest trip of a vehicle that carries all of these.
     *
     * @param free minute from which the vehicle is free at its home
     * @return empty where they have no room, do not lie on one way, or somebody would be late
     */
    Optional<Trip> trip(Carrier carrier, int free, List<Demand> together) {
        int heads = 0;
        int begin = Integer.MIN_VALUE;
        for (Demand demand : together) {
            heads += demand.heads();
            begin = Math.max(begin, demand.earliest());
            if (!canServe(carrier, demand)
                    || !demand.direction().equals(together.get(0).direction())
                    || between(carrier, demand.boards(), together.get(0).boards()) > 0) {
                return Optional.empty();
            }
        }
        if (heads > carrier.seats()) {
            return Optional.empty();
        }
        List<Demand> stops = together.stream().sorted(NEAREST_FIRST).toList();
        List<Integer> out = stops(carrier, stops);
        int last = out.get(out.size() - 1);
        int direct = stops.get(stops.size() - 1).minutes(carrier);
        if (last > direct * n.share() + 1) {
            return Optional.empty();
        }
        boolean wet = stops.get(0).wet();
        int approach = approach(carrier, stops.get(0));
        int away = approach + buffered(last, wet);
        if (wet && !n.fitsIntoADay(away)) {
            return Optional.empty();
        }
        int leaves = Math.max(free, begin - approach);
        int departs = roundUp((wet ? n.byDaylight(leaves, away + 4) : leaves) + approach);
        List<Integer> arrives = new ArrayList<>();
        List<Integer> latest = new ArrayList<>();
        for (int i = 0; i < stops.size(); i++) {
            arrives.add(departs + out.get(i));
            latest.add(departs + buffered(out.get(i), wet));
            if (latest.get(i) > stops.get(i).latest()) {
                return Optional.empty();
            }
        }
        int back = direct + approach;
        int turned = departs + last + n.turn();
        int home = wet && n.fitsIntoADay(back) ? n.byDaylight(turned, back) + back : turned + back;
        return Optional.of(new Trip(carrier, departs, stops, arrives, latest, home + n.turn()));
    }

    private int buffered(int minutes, boolean wet) {
        return (int) Math.ceil(minutes * (wet ? n.water() : n.land()) - 1e-9);
    }

    /** Minutes from boarding to each stop. */
    private List<Integer> stops(Carrier carrier, List<Demand> stops) {
        List<Integer> out = new ArrayList<>();
        int at = 0;
        Demand before = null;
        for (Demand stop : stops) {
            int direct = stop.minutes(carrier);
            at = before == null ? direct : Math.max(direct, at + between(carrier, before.lands(), stop.lands()));
            out.add(at);
            before = stop;
        }
        return out;
    }

    /** People leave at full five minutes. */
    static int roundUp(int minute) {
        return Math.floorDiv(minute + 4, 5) * 5;
    }
}
