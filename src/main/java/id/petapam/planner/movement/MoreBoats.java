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
     * No fewer vessels more carry all who board here: none makes more trips than if all landings were as near as the
     * nearest and everybody might board at the first hour of all and arrive at the last, and no trip carries more than
     * the largest seats.
     */
    private int atLeast(List<Demand> atPier, List<Carrier> here, Carrier another) {
        int seats = another.seats();
        int speed = another.speedKmh();
        for (Carrier carrier : here) {
            seats = Math.max(seats, carrier.seats());
            speed = Math.max(speed, carrier.speedKmh());
        }
        Carrier best = new Carrier(another.id(), 0, another.kind(), seats, speed, another.home(), another.unit());
        Demand quick = atPier.stream()
                .min(Comparator.comparingInt((Demand d) -> d.minutes(best)).thenComparingInt(Demand::party))
                .orElseThrow();
        int earliest = atPier.stream().mapToInt(Demand::earliest).min().orElseThrow();
        int latest = atPier.stream().mapToInt(Demand::latest).max().orElseThrow();
        Demand at = new Demand(
                quick.party(),
                1,
                quick.direction(),
                another.home(),
                quick.lands(),
                quick.length(),
                quick.least(),
                true,
                earliest,
                latest);
        int trips = 0;
        int free = Integer.MIN_VALUE / 2;
        for (Optional<Trip> trip = timing.trip(best, free, List.of(at)); trip.isPresent(); ) {
            trips++;
            free = trip.get().free();
            trip = timing.trip(best, free, List.of(at));
        }
        int heads = atPier.stream().mapToInt(Demand::heads).sum();
        int needed = (heads + seats - 1) / seats;
        return trips == 0 ? 0 : Math.max(0, (needed + trips - 1) / trips - here.size());
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

    private Unserved told(
            Unserved.Reason reason,
            List<Demand> left,
            Function<Demand, Party> party,
            Carrier another,
            int more,
            int atLeast) {
        int last = left.stream()
                .mapToInt(d -> Math.floorDiv(
                                d.latest()
                                        - (int) Math.ceil(d.minutes(another)
                                                * timing.numbers().water()),
                                5)
                        * 5)
                .max()
                .orElseThrow();
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
