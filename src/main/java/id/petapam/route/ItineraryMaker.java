package id.petapam.route;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.region.detail.RoadTraits.Season;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the steps of a way into legs, crossings and bridges. */
final class ItineraryMaker {

    private static final TravelMode[] MODES = TravelMode.values();

    private final TravelTree tree;
    private final Graph graph;
    private final Trace.Way way;
    private final Snap place;
    private final WaterNames waters;
    private final List<Leg> legs = new ArrayList<>();
    private final List<WaterCrossing> crossings = new ArrayList<>();
    private final List<BridgeUse> bridges = new ArrayList<>();

    ItineraryMaker(TravelTree tree, Trace.Way way, Snap place) {
        this.tree = tree;
        this.graph = tree.network.graph();
        this.way = way;
        this.place = place;
        this.waters = tree.network.waterNames();
    }

    Itinerary make() {
        List<Trace.Move> moves = way.moves();
        int changes = 0;
        int begin = 0;
        for (int i = 0; i < moves.size(); i++) {
            changes += moves.get(i).change() ? 1 : 0;
            boolean ends =
                    i + 1 == moves.size() || moves.get(i + 1).change() || mode(moves.get(i + 1)) != mode(moves.get(i));
            if (ends) {
                leg(
                        moves.subList(begin, i + 1),
                        i + 1 < moves.size() && moves.get(i + 1).change());
                begin = i + 1;
            }
        }
        bridges();
        return new Itinerary(
                tree.origin,
                place.place(),
                way.minutes().total(),
                legs,
                changes,
                crossings,
                bridges,
                new Metres(way.begin().walkMetres()),
                new Metres(way.end().walkMetres()),
                moves.stream().anyMatch(this::isTidal),
                moves.stream().anyMatch(this::isSeasonal));
    }

    private TravelMode mode(Trace.Move move) {
        return graph.isFerry(move.edge()) ? TravelMode.FERRY : MODES[move.mode()];
    }

    private boolean isTidal(Trace.Move move) {
        return graph.isWater(move.edge())
                && graph.detail.waterways().traits(graph.row(move.edge())).tidal();
    }

    private boolean isSeasonal(Trace.Move move) {
        return graph.isRoad(move.edge())
                && graph.detail.roads().traits(graph.line[move.edge()]).season() == Season.DRY_ONLY;
    }

    private void leg(List<Trace.Move> moves, boolean changeAfter) {
        TravelMode mode = mode(moves.get(0));
        List<String> via = new ArrayList<>();
        Optional<Vessel> vessel = Optional.empty();
        int longest = -1;
        for (Trace.Move move : moves) {
            graph.name(move.edge()).filter(n -> !n.equals(last(via))).ifPresent(via::add);
            if (graph.isWater(move.edge()) && length(move) > longest) {
                longest = length(move);
            }
            if (mode == TravelMode.BOAT
                    && (vessel.isEmpty() || graph.isWater(move.edge()) && length(move) == longest)) {
                vessel = Optional.of(vessel(move.edge()));
            }
        }
        List<LatLon> line = line(moves);
        if (line.size() < 2) {
            return;
        }
        legs.add(new Leg(mode, metres(moves), millis(moves) / 60_000.0, via, vessel, line));
        if (mode == TravelMode.FERRY) {
            ferries(moves);
        } else if (mode == TravelMode.BOAT) {
            boat(moves, changeAfter);
        }
    }

    private Vessel vessel(int edge) {
        return graph.types.get(graph.forward[edge]) instanceof WayType.Boarding boarding
                ? boarding.water().vessel()
                : ((WayType.Water) graph.types.get(graph.forward[edge])).vessel();
    }

    private static String last(List<String> names) {
        return names.isEmpty() ? null : names.get(names.size() - 1);
    }

    private static int length(Trace.Move move) {
        return Math.abs(move.toCm() - move.fromCm());
    }

    private static long millis(List<Trace.Move> moves) {
        return moves.stream().mapToLong(Trace.Move::millis).sum();
    }

    private Metres metres(List<Trace.Move> moves) {
        return new Metres(moves.stream().mapToDouble(m -> length(m) / 100.0).sum());
    }

    private List<LatLon> line(List<Trace.Move> moves) {
        List<LatLon> line = new ArrayList<>();
        for (Trace.Move move : moves) {
            for (LatLon at : EdgeLine.points(graph, move.edge(), move.fromCm(), move.toCm())) {
                if (line.isEmpty() || !isSame(line.get(line.size() - 1), at)) {
                    line.add(at);
                }
            }
        }
        return line;
    }

    private static boolean isSame(LatLon a, LatLon b) {
        return a.lat() == b.lat() && a.lon() == b.lon();
    }

    /** Each ferry line is a crossing of its own. */
    private void ferries(List<Trace.Move> moves) {
        int begin = 0;
        for (int i = 0; i < moves.size(); i++) {
            boolean ends = i + 1 == moves.size()
                    || graph.line[moves.get(i + 1).edge()]
                            != graph.line[moves.get(i).edge()];
            if (ends) {
                List<Trace.Move> part = moves.subList(begin, i + 1);
                List<LatLon> line = line(part);
                begin = i + 1;
                if (line.size() > 1) {
                    LatLon middle = middle(line);
                    crossings.add(new WaterCrossing(
                            new WayKey(WayKey.Kind.FERRY, graph.id(part.get(0).edge())),
                            TravelMode.FERRY,
                            waters.across(line).or(() -> waters.at(middle)),
                            waters.landing(line.get(0)),
                            waters.landing(line.get(line.size() - 1)),
                            middle,
                            metres(part),
                            millis(part) / 60_000.0));
                }
            }
        }
    }

    /** The whole journey by boat is one crossing; its key is the waterway of which the longest part is used. */
    private void boat(List<Trace.Move> moves, boolean changeAfter) {
        Trace.Move main = null;
        for (Trace.Move move : moves) {
            if (graph.isWater(move.edge()) && (main == null || length(move) > length(main))) {
                main = move;
            }
        }
        Trace.Move first = moves.get(0);
        Trace.Move last = moves.get(moves.size() - 1);
        int row = main != null
                ? graph.row(main.edge())
                : graph.landing(first.edge()).waterLine();
        long changes = (first.change() ? 1 : 0) + (changeAfter ? 1 : 0);
        List<LatLon> line = line(moves);
        crossings.add(new WaterCrossing(
                new WayKey(WayKey.Kind.WATERWAY, graph.detail.waterways().id(row)),
                TravelMode.BOAT,
                graph.detail.waterways().name(row),
                landing(first),
                landing(last),
                middle(line),
                metres(moves),
                (millis(moves) + changes * tree.paces.changeMillis) / 60_000.0));
    }

    private Optional<String> landing(Trace.Move move) {
        return graph.isBoarding(move.edge())
                ? graph.landing(move.edge())
                        .name()
                        .or(() -> waters.landing(graph.landing(move.edge()).at()))
                : Optional.empty();
    }

    static LatLon middle(List<LatLon> line) {
        double whole = 0;
        for (int i = 1; i < line.size(); i++) {
            whole += line.get(i - 1).distanceTo(line.get(i)).value();
        }
        double rest = whole / 2;
        for (int i = 1; i < line.size(); i++) {
            LatLon a = line.get(i - 1);
            LatLon b = line.get(i);
            double length = a.distanceTo(b).value();
            if (rest <= length && length > 0) {
                double share = rest / length;
                return new LatLon(a.lat() + share * (b.lat() - a.lat()), a.lon() + share * (b.lon() - a.lon()));
            }
            rest -= length;
        }
        return line.get(line.size() - 1);
    }

    private void bridges() {
        Bridges all = tree.network.bridges();
        List<Trace.Move> moves = way.moves();
        int i = 0;
        while (i < moves.size()) {
            int bridge = all.of(moves.get(i).edge());
            int begin = i++;
            if (bridge >= 0) {
                while (i < moves.size() && all.of(moves.get(i).edge()) == bridge) {
                    i++;
                }
                List<Trace.Move> part = moves.subList(begin, i);
                List<LatLon> line = line(part);
                if (line.size() > 1) {
                    bridges.add(new BridgeUse(
                            all.key(bridge),
                            part.stream()
                                    .flatMap(m -> graph.name(m.edge()).stream())
                                    .findFirst(),
                            waters.across(line).or(() -> waters.at(middle(line))),
                            middle(line),
                            metres(part)));
                }
            }
        }
    }
}
