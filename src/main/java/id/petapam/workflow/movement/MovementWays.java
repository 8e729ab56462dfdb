package id.petapam.workflow.movement;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.model.AccessFacts;
import id.petapam.model.AccessMode;
import id.petapam.model.RuleBook;
import id.petapam.model.TravelBy;
import id.petapam.planner.movement.Way;
import id.petapam.rules.access.AccessNumbers;
import id.petapam.rules.access.Journey;
import id.petapam.rules.access.StationAccess;
import id.petapam.rules.access.TravelEstimate;
import id.petapam.workflow.HomeWay;
import id.petapam.workflow.RouteLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes ways for a movement: over the travel network where there is one, else reckoned by R-34, on the water from the
 * pier from which one is there soonest.
 */
final class MovementWays {

    /**
     * Where vessels are boarded.
     *
     * @param vessels true where vessels of the plan stand
     */
    record Pier(String name, LatLon at, boolean vessels) {}

    private final AccessNumbers numbers;
    private final List<Pier> piers;
    private final double roadMinutes;
    private final double riverFactor;
    private final double boatKmh;
    private final int change;
    private final int local;

    MovementWays(AccessNumbers numbers, List<Pier> piers) {
        RuleBook rules = numbers.rules();
        this.numbers = numbers;
        this.piers = List.copyOf(piers);
        this.roadMinutes = rules.number("R-34.roadFactor") * 60 / rules.number("R-34.roadKmh");
        this.riverFactor = rules.number("R-34.riverFactor");
        this.boatKmh = rules.number("R-34.boatKmh");
        this.change = rules.whole("R-34.changeMinutes");
        this.local = rules.whole("R-32.localMetres");
    }

    /** By R-34, in the mode in which the post is reached. */
    Way estimated(String from, LatLon start, PostPlace place) {
        AccessMode mode = place.mode();
        Way way = mode == AccessMode.AIR || mode == AccessMode.DARAT_AIR
                ? byWater(from, start, place.at(), mode)
                : byLand(start, place);
        return stated(start, place).map(minutes -> scaled(way, minutes)).orElse(way);
    }

    private Way byLand(LatLon start, PostPlace place) {
        Metres straight = start.distanceTo(place.at());
        Metres foot = place.access()
                .flatMap(StationAccess::facts)
                .flatMap(AccessFacts::polsek)
                .map(AccessFacts.Way::straight)
                .filter(m -> m.compareTo(straight) < 0)
                .orElse(new Metres(0));
        int minutes =
                TravelEstimate.straight(straight, foot, place.mode(), numbers).value();
        return new Way(start, place.at(), land(minutes), Optional.empty(), List.of(), true);
    }

    private Way byWater(String from, LatLon start, LatLon end, AccessMode mode) {
        Way best = mode == AccessMode.AIR ? boarded(from, start, start, end) : halved(start, end);
        int quickest = best.minutes((int) boatKmh);
        boolean served = piers.stream().anyMatch(p -> p.vessels() && near(p.at(), start));
        if (mode == AccessMode.AIR && served) {
            return best;
        }
        Optional<Way> byPier = piers.stream()
                .map(pier -> boarded(pier.name(), start, pier.at(), end))
                .min(Comparator.comparingInt(way -> way.minutes((int) boatKmh)));
        boolean vessels = piers.stream().anyMatch(Pier::vessels);
        // where vessels stand, people go to them; a pier without any is taken only where it is no detour
        return byPier.filter(way -> vessels || way.minutes((int) boatKmh) <= quickest + change)
                .orElse(best);
    }

    private static boolean near(LatLon a, LatLon b) {
        return a.distanceTo(b).value() <= 500;
    }

    private Way boarded(String pier, LatLon start, LatLon boards, LatLon end) {
        Metres road = start.distanceTo(boards);
        Metres river = new Metres(boards.distanceTo(end).value() * riverFactor);
        List<Way.Stretch> before =
                near(start, boards) ? List.of() : land((int) Math.round(road.kilometres() * roadMinutes) + change);
        return new Way(start, end, before, Optional.of(new Way.Boating(boards, pier, end, river, 0)), List.of(), true);
    }

    /** half by road, half by boat, where no pier is known. */
    private Way halved(LatLon start, LatLon end) {
        LatLon middle = new LatLon((start.lat() + end.lat()) / 2, (start.lon() + end.lon()) / 2);
        return boarded("", start, middle, end);
    }

    /** A time that a person stated for the way from the Polres. */
    private static Optional<Integer> stated(LatLon start, PostPlace place) {
        return place.access()
                .filter(a -> a.facts()
                        .flatMap(AccessFacts::polres)
                        .filter(way -> way.from().equals(start))
                        .isPresent())
                .map(StationAccess::journey)
                .filter(Journey::stated)
                .flatMap(Journey::minutes)
                .map(minutes -> minutes.value());
    }

    private Way scaled(Way way, int minutes) {
        int all = way.minutes((int) boatKmh);
        if (all == 0) {
            return way;
        }
        double factor = minutes / (double) all;
        return new Way(
                way.start(),
                way.ends(),
                way.before().stream()
                        .map(s -> new Way.Stretch(s.wet(), (int) Math.round(s.minutes() * factor)))
                        .toList(),
                way.boat()
                        .map(b -> new Way.Boating(b.boards(), b.boardsAt(), b.lands(), b.length(), (int)
                                Math.round(b.minutes((int) boatKmh) * factor))),
                way.after(),
                false);
    }

    private static List<Way.Stretch> land(int minutes) {
        return minutes == 0 ? List.of() : List.of(new Way.Stretch(false, minutes));
    }

    /** Of a way over the network; crossings up to a length are made by local boats. */
    Way of(HomeWay way) {
        List<HomeWay.Piece> pieces = way.pieces();
        int first = -1;
        int last = -1;
        for (int i = 0; i < pieces.size(); i++) {
            if (needsVessel(pieces.get(i))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        double known = pieces.stream().mapToDouble(HomeWay.Piece::minutes).sum();
        int rest = (int) Math.round(Math.max(0, way.minutes() - known));
        if (first < 0) {
            return new Way(way.from(), way.to(), stretches(pieces, rest), Optional.empty(), List.of(), false);
        }
        List<HomeWay.Piece> sailed = pieces.subList(first, last + 1);
        HomeWay.Piece boards = sailed.get(0);
        Way.Boating boat = new Way.Boating(
                boards.from(),
                boards.landing().or(() -> named(boards.from())).orElse(""),
                sailed.get(sailed.size() - 1).to(),
                new Metres(sailed.stream().mapToDouble(p -> p.length().value()).sum()),
                (int) Math.round(
                        sailed.stream().mapToDouble(HomeWay.Piece::minutes).sum()));
        // changes and walks count where one gets to the vessel, else where one comes from it
        return new Way(
                way.from(),
                way.to(),
                stretches(pieces.subList(0, first), first > 0 ? rest : 0),
                Optional.of(boat),
                stretches(pieces.subList(last + 1, pieces.size()), first > 0 ? 0 : rest),
                false);
    }

    /** A way that is only reckoned, as straight lines from end to end. */
    static RouteLine straight(Way way) {
        List<RouteLine.Piece> pieces = new ArrayList<>();
        LatLon at = way.start();
        if (way.boat().isPresent()) {
            Way.Boating boat = way.boat().get();
            if (!at.equals(boat.boards())) {
                pieces.add(new RouteLine.Piece(TravelBy.CAR, List.of(at, boat.boards())));
            }
            pieces.add(new RouteLine.Piece(TravelBy.BOAT, List.of(boat.boards(), boat.lands())));
            at = boat.lands();
        }
        if (!at.equals(way.ends())) {
            pieces.add(new RouteLine.Piece(TravelBy.CAR, List.of(at, way.ends())));
        }
        return new RouteLine(way.start(), way.ends(), pieces, List.of(), List.of());
    }

    boolean needsVessel(HomeWay.Piece piece) {
        return piece.by() == TravelBy.BOAT && piece.length().value() > local;
    }

    private Optional<String> named(LatLon at) {
        return piers.stream()
                .filter(pier -> pier.at().distanceTo(at).value() <= 1000)
                .min(Comparator.comparing(pier -> pier.at().distanceTo(at)))
                .map(Pier::name);
    }

    private static List<Way.Stretch> stretches(List<HomeWay.Piece> pieces, int rest) {
        List<Way.Stretch> parts = new ArrayList<>();
        double dry = rest;
        for (HomeWay.Piece piece : pieces) {
            if (piece.by().isOnWater()) {
                if (dry > 0) {
                    parts.add(new Way.Stretch(false, (int) Math.round(dry)));
                    dry = 0;
                }
                parts.add(new Way.Stretch(true, (int) Math.round(piece.minutes())));
            } else {
                dry += piece.minutes();
            }
        }
        if (dry >= 0.5) {
            parts.add(new Way.Stretch(false, (int) Math.round(dry)));
        }
        return parts;
    }
}
