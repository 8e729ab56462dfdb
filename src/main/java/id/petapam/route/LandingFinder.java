package id.petapam.route;

import id.petapam.geo.LatLon;
import id.petapam.region.detail.LineTable;
import id.petapam.region.detail.RoadClass;
import id.petapam.region.detail.RoadTraits.Structure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Finds where boats are boarded: landings that are drawn, ends of ferries, places where a road comes to the water. */
final class LandingFinder {

    /** Half of the widest river. */
    private static final double HALF_MAX = 1000;

    /** A ferry's end so near a drawn landing is that landing. */
    private static final double SAME_METRES = 200;

    private final Graph graph;
    private final WaterWidths widths;
    private final TravelNumbers numbers;
    private final EdgeBoxes land;
    private final EdgeBoxes boats;

    /** A landing and what it links; metres are walked. */
    record Found(Graph.Landing landing, NearPoint land, NearPoint water, double metres) {}

    LandingFinder(Graph graph, WaterWidths widths, TravelNumbers numbers) {
        this.graph = graph;
        this.widths = widths;
        this.numbers = numbers;
        land = new EdgeBoxes(graph, e -> isSolid(graph, e));
        boats = new EdgeBoxes(graph, e -> isBoatWay(graph, e));
    }

    /** A road one can step onto from beside: no bridge, no tunnel, no motorway. */
    static boolean isSolid(Graph graph, int edge) {
        if (!graph.isRoad(edge)) {
            return false;
        }
        var road = graph.detail.roads().traits(graph.line[edge]);
        return road.structure() != Structure.BRIDGE
                && road.structure() != Structure.TUNNEL
                && road.roadClass() != RoadClass.MOTORWAY;
    }

    static boolean isBoatWay(Graph graph, int edge) {
        return graph.isWater(edge) && graph.types.get(graph.forward[edge]) instanceof WayType.Water;
    }

    List<Found> find(List<OwnLanding> own) {
        List<Found> all = new ArrayList<>();
        drawn(own).values().forEach(one -> link(one).ifPresent(all::add));
        List<Found> drawn = List.copyOf(all);
        for (LatLon end : ferryEnds()) {
            if (drawn.stream().noneMatch(d -> isSame(d.landing().at(), end))) {
                link(new Drawn(implied(end), Optional.empty(), end)).ifPresent(all::add);
            }
        }
        for (RoadMeetsWater.Meeting meeting : new RoadMeetsWater(graph, widths, numbers, boats).find()) {
            NearPoint at = meeting.land();
            all.add(found(
                    new Drawn(
                            implied(Graph.at(at.lat7(), at.lon7())), Optional.empty(), Graph.at(at.lat7(), at.lon7())),
                    at,
                    meeting.water()));
        }
        return all;
    }

    /** Near, and on the same bank. */
    private boolean isSame(LatLon landing, LatLon end) {
        return landing.distanceTo(end).value() < SAME_METRES
                && !Crossing.any(
                        graph,
                        boats,
                        landing.lat() * LineTable.UNIT,
                        landing.lon() * LineTable.UNIT,
                        end.lat() * LineTable.UNIT,
                        end.lon() * LineTable.UNIT);
    }

    private record Drawn(WayKey key, Optional<String> name, LatLon at) {}

    /** Landings of the pack and own ones, which stand for those with the same id. */
    private TreeMap<Long, Drawn> drawn(List<OwnLanding> own) {
        TreeMap<Long, Drawn> drawn = new TreeMap<>();
        graph.detail.landings().stream()
                .sorted(Comparator.comparing(
                        (id.petapam.region.detail.Landing l) -> l.name().isEmpty()))
                .forEach(l -> drawn.putIfAbsent(
                        l.id(), new Drawn(new WayKey(WayKey.Kind.LANDING, l.id()), l.name(), l.at())));
        for (OwnLanding mine : own) {
            drawn.put(mine.id(), new Drawn(new WayKey(WayKey.Kind.LANDING, mine.id()), mine.name(), mine.at()));
        }
        return drawn;
    }

    private Optional<Found> link(Drawn one) {
        double lat = one.at().lat() * LineTable.UNIT;
        double lon = one.at().lon() * LineTable.UNIT;
        NearPoint road = nearest(land, lat, lon, numbers.bankMetres(), false);
        NearPoint water = nearest(boats, lat, lon, numbers.bankMetres() + HALF_MAX, true);
        return road == null || water == null ? Optional.empty() : Optional.of(found(one, road, water));
    }

    private Found found(Drawn one, NearPoint road, NearPoint water) {
        double lat = one.at().lat() * LineTable.UNIT;
        double lon = one.at().lon() * LineTable.UNIT;
        double bank = Math.max(0, Ground.metres(lat, lon, water.lat7(), water.lon7()) - half(water.edge()));
        double walked = Ground.metres(lat, lon, road.lat7(), road.lon7()) + bank;
        Graph.Landing landing = new Graph.Landing(one.key(), one.name(), one.at(), graph.row(water.edge()));
        return new Found(landing, road, water, walked);
    }

    private double half(int edge) {
        return widths.metres(graph.row(edge)) / 2;
    }

    private NearPoint nearest(EdgeBoxes boxes, double lat, double lon, double limit, boolean water) {
        NearPoint[] best = new NearPoint[1];
        boxes.near(lat, lon, new EdgeBoxes.Visitor() {
            @Override
            public double limit() {
                return best[0] == null ? limit : best[0].metres();
            }

            @Override
            public void edge(int edge) {
                NearPoint near = NearPoint.of(graph, edge, lat, lon);
                double from = near.metres() - (water ? half(edge) : 0);
                if (from <= numbers.bankMetres() && near.before(best[0], graph)) {
                    best[0] = near;
                }
            }
        });
        return best[0];
    }

    /** Where a ferry line meets a road. */
    private List<LatLon> ferryEnds() {
        boolean[] road = new boolean[graph.nodes];
        boolean[] ferry = new boolean[graph.nodes];
        for (int e = 0; e < graph.edges; e++) {
            boolean[] which = graph.isRoad(e) ? road : graph.isFerry(e) ? ferry : null;
            if (which != null) {
                which[graph.from[e]] = true;
                which[graph.to[e]] = true;
            }
        }
        List<LatLon> ends = new ArrayList<>();
        for (int n = 0; n < graph.nodes; n++) {
            if (road[n] && ferry[n]) {
                ends.add(Graph.at(graph.lats[n], graph.lons[n]));
            }
        }
        return ends;
    }

    /** The key of a landing that nobody drew: made of where it is, so that it stays the same. */
    private static WayKey implied(LatLon at) {
        long lat = Math.round(at.lat() * LineTable.UNIT) + 900_000_000L;
        long lon = Math.round(at.lon() * LineTable.UNIT) + 1_800_000_000L;
        return new WayKey(WayKey.Kind.LANDING, -(lat * 3_600_000_001L + lon + 1));
    }
}
