package id.petapam.planner.movement;

import id.petapam.geo.LatLon;
import id.petapam.job.Progress;
import id.petapam.model.VehicleId;
import id.petapam.model.VehicleKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Why people stay behind at a pier, and how many vessels more would carry them. */
final class MoreBoats {

    /** Beyond, the answer is not another boat. */
    private static final int MOST = 200;

    private final MovementProblem problem;
    private final Timing timing;
    private final List<Carrier> vessels;

    MoreBoats(MovementProblem problem, Timing timing, List<Carrier> vessels) {
        this.problem = problem;
        this.timing = timing;
        this.vessels = vessels;
    }

    List<Unserved> of(Waves.Found found, Function<Demand, Party> party, Progress progress) {
        Map<String, List<Demand>> byPier = new LinkedHashMap<>();
        found.left().stream()
                .sorted(Comparator.comparing((Demand d) -> key(d, party)).thenComparingInt(Demand::party))
                .forEach(d -> byPier.computeIfAbsent(key(d, party), k -> new ArrayList<>())
                        .add(d));
        List<Unserved> all = new ArrayList<>();
        for (List<Demand> left : byPier.values()) {
            Carrier another = another(left.get(0));
            List<Demand> never = left.stream()
                    .filter(d -> timing.trip(
                                    another, Integer.MIN_VALUE / 2, List.of(d.of(Math.min(d.heads(), another.seats()))))
                            .isEmpty())
                    .toList();
            List<Demand> late = left.stream().filter(d -> !never.contains(d)).toList();
            if (!never.isEmpty()) {
                all.add(told(Unserved.Reason.TOO_FAR, never, party, another, 0, 0));
            }
            if (!late.isEmpty()) {
                List<Demand> atPier = atPier(late, found);
                List<Carrier> here = vessels.stream()
                        .filter(c -> timing.canServe(c, late.get(0)))
                        .toList();
                int least = atLeast(atPier, here, another);
                all.add(told(
                        here.isEmpty() ? Unserved.Reason.NO_VESSEL : Unserved.Reason.TOO_FEW,
                        late,
                        party,
                        another,
                        more(atPier, here, another, least, progress),
                        least));
            }
        }
        return all;
    }

    private static String key(Demand demand, Function<Demand, Party> party) {
        Way.Boating boat = party.apply(demand).way().boat().orElseThrow();
        return boat.boardsAt().isEmpty() ? demand.boards().toString() : boat.boardsAt();
    }

    /** One like those that are there, else the usual one. */
    private Carrier another(Demand at) {
        Optional<Carrier> like = vessels.stream()
                .filter(c -> timing.canServe(c, at))
                .min(Comparator.comparingInt((Carrier c) -> timing.approach(c, at))
                        .thenComparingInt(c -> -c.seats()));
        LatLon home = at.boards();
        return like.map(c -> new Carrier(c.id(), 0, c.kind(), c.seats(), c.speedKmh(), home, c.unit()))
                .orElseGet(() -> new Carrier(
                        new VehicleId("more"),
                        0,
                        problem.usual().kind(),
                        problem.usual().seats(),
                        problem.usual().speedKmh(),
                        home,
                        Optional.empty()));
    }

    /** All who board here, carried or not: with more vessels they are put on trips anew. */
    private static List<Demand> atPier(List<Demand> late, Waves.Found found) {
        Set<Demand> all = new LinkedHashSet<>(late);
        LatLon pier = late.get(0).boards();
        found.trips().stream()
                .flatMap(trip -> trip.aboard().stream())
                .filter(d -> d.boards().distanceTo(pier).value() < 500)
                .forEach(all::add);
        return List.copyOf(all);
    }

    /**
     * No fewer vessels more carry all who board here. Those who go at least so far need so many trips, each of one
     * direction and with no more people than seats; and no vessel makes more such trips than if all of them went just so
     * far, boarded from the first hour of all and had time to the last. The farthest that asks most counts.
     */
    private int atLeast(List<Demand> atPier, List<Carrier> here, Carrier another) {
        int seats = another.seats();
        int speed = another.speedKmh();
        for (Carrier carrier : here) {
            seats = Math.max(seats, carrier.seats());
            speed = Math.max(speed, carrier.speedKmh());
        }
        Carrier best = new Carrier(another.id(), 0, another.kind(), seats, speed, another.home(), another.unit());
        int least = 0;
        for (Demand nearest : atPier) {
            List<Demand> beyond = atPier.stream()
                    .filter(d -> d.minutes(best) >= nearest.minutes(best))
                    .toList();
            int trips = tripsOfOne(best, nearest, beyond);
            if (trips > 0) {
                least = Math.max(least, (tripsFor(beyond, seats) + trips - 1) / trips);
            }
        }
        return Math.max(0, least - here.size());
    }

    private static int tripsFor(List<Demand> demands, int seats) {
        Map<String, Integer> heads = new LinkedHashMap<>();
        int together = 0;
        for (Demand demand : demands) {
            heads.merge(demand.direction(), demand.heads(), Integer::sum);
            together = gcd(together, demand.heads());
        }
        // pairs stay together: seven of them in fifteen seats
        int room = Math.max(1, seats / together * together);
        return heads.values().stream().mapToInt(all -> (all + room - 1) / room).sum();
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private int tripsOfOne(Carrier best, Demand nearest, List<Demand> demands) {
        Demand at = new Demand(
                nearest.party(),
                1,
                nearest.direction(),
                best.home(),
                nearest.lands(),
                nearest.length(),
                nearest.least(),
                true,
                demands.stream().mapToInt(Demand::earliest).min().orElseThrow(),
                demands.stream().mapToInt(Demand::latest).max().orElseThrow());
        int trips = 0;
        Optional<Trip> trip = timing.trip(best, Integer.MIN_VALUE / 2, List.of(at));
        while (trip.isPresent()) {
            trips++;
            trip = timing.trip(best, trip.get().free(), List.of(at));
        }
        return trips;
    }

    /** How many more do, found by trying; 0 where so many as are tried do not. */
    private int more(List<Demand> atPier, List<Carrier> here, Carrier another, int least, Progress progress) {
        int low = Math.max(1, least) - 1;
        int high = low + 1;
        while (!allCarried(atPier, here, another, high, progress)) {
            if (high >= MOST || progress.isCancelled()) {
                return 0;
            }
            low = high;
            high = Math.min(MOST, high * 2);
        }
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (allCarried(atPier, here, another, middle, progress)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private boolean allCarried(List<Demand> atPier, List<Carrier> here, Carrier another, int added, Progress progress) {
        List<Carrier> all = new ArrayList<>(here);
        for (int number = 1; number <= added; number++) {
            all.add(numbered(another, number));
        }
        Waves waves = new Waves(timing, all);
        return waves.of(waves.cut(atPier), progress).left().isEmpty();
    }

    private static Carrier numbered(Carrier c, int number) {
        return new Carrier(c.id(), -number, c.kind(), c.seats(), c.speedKmh(), c.home(), c.unit());
    }

    private int lastBoarding(Demand demand, Carrier carrier) {
        MovementNumbers n = timing.numbers();
        int minutes = (int) Math.ceil(demand.minutes(carrier) * n.water());
        int last = demand.latest() - minutes;
        return Math.floorDiv(n.fitsIntoADay(minutes) ? Way.lastByDaylight(last, minutes, n) : last, 5) * 5;
    }

    private Unserved told(
            Unserved.Reason reason,
            List<Demand> left,
            Function<Demand, Party> party,
            Carrier another,
            int more,
            int atLeast) {
        int last = left.stream().mapToInt(d -> lastBoarding(d, another)).max().orElseThrow();
        VehicleKind kind = another.kind();
        return new Unserved(
                reason,
                party.apply(left.get(0)).way().boat().orElseThrow().boardsAt(),
                left.stream().map(party).distinct().toList(),
                left.stream().mapToInt(Demand::heads).sum(),
                last,
                more,
                atLeast,
                Optional.of(kind));
    }
}
