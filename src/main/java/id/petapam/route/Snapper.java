package id.petapam.route;

import id.petapam.geo.LatLon;
import id.petapam.region.detail.LineTable;
import id.petapam.region.detail.RoadTraits;
import id.petapam.region.detail.RoadTraits.Season;
import id.petapam.region.detail.WaterwayTraits.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where places meet the network. */
final class Snapper {

    /** A piece of the network with fewer edges than this share of the largest is thought to hang in the air. */
    private static final int SMALL_PART = 100;

    private final Graph graph;
    private final TravelNumbers numbers;
    private final EdgeBoxes land;
    private final EdgeBoxes boats;
    private final EdgeBoxes rivers;
    private final boolean[] firm;

    Snapper(Graph graph, TravelNumbers numbers) {
        this.graph = graph;
        this.numbers = numbers;
        land = new EdgeBoxes(graph, e -> LandingFinder.isSolid(graph, e));
        boats = new EdgeBoxes(graph, e -> LandingFinder.isBoatWay(graph, e));
        rivers = new EdgeBoxes(graph, e -> isRiver(graph, e));
        firm = firm(graph);
    }

    private static boolean isRiver(Graph graph, int edge) {
        return graph.isWater(edge)
                && graph.detail.waterways().traits(graph.row(edge)).kind().compareTo(Kind.CANAL) <= 0;
    }

    /** Nodes in a piece of the network that is not a scrap. */
    private static boolean[] firm(Graph graph) {
        int[] piece = Pieces.of(graph, e -> graph.forward[e] != 0 || graph.backward[e] != 0);
        int[] size = new int[graph.nodes];
        int largest = 0;
        for (int e = 0; e < graph.edges; e++) {
            if (graph.isRoad(e)) {
                largest = Math.max(largest, ++size[piece[graph.from[e]]]);
            }
        }
        boolean[] firm = new boolean[graph.nodes];
        for (int n = 0; n < firm.length; n++) {
            firm[n] = (long) size[piece[n]] * SMALL_PART >= largest;
        }
        return firm;
    }

    EdgeBoxes land() {
        return land;
    }

    /** Whether a river or canal of the network lies on the straight line. */
    boolean isRiverBetween(LatLon one, LatLon other) {
        return Crossing.any(
                graph,
                rivers,
                one.lat() * LineTable.UNIT,
                one.lon() * LineTable.UNIT,
                other.lat() * LineTable.UNIT,
                other.lon() * LineTable.UNIT);
    }

    Optional<Snap> snap(LatLon place) {
        double lat = place.lat() * LineTable.UNIT;
        double lon = place.lon() * LineTable.UNIT;
        Nearest roads = new Nearest(lat, lon);
        land.near(lat, lon, roads);
        List<Snap.Touch> touches = new ArrayList<>();
        boolean landIsFirm = false;
        for (int i = 0; i < roads.best.length; i++) {
            NearPoint near = roads.best[i];
            if (near != null) {
                landIsFirm |= firm[graph.from[near.edge()]];
                if (touches.stream().noneMatch(t -> t.edge() == near.edge())) {
                    touches.add(touch(near));
                }
            }
        }
        NearBoat bank = new NearBoat(lat, lon);
        if (!landIsFirm) {
            boats.near(lat, lon, bank);
        }
        Optional<Snap.Touch> boat = Optional.ofNullable(bank.best).map(this::touch);
        return touches.isEmpty() && boat.isEmpty()
                ? Optional.empty()
                : Optional.of(new Snap(place, touches, boat, landIsFirm));
    }

    private Snap.Touch touch(NearPoint near) {
        return new Snap.Touch(near.edge(), near.alongCm(graph), near.metres(), Graph.at(near.lat7(), near.lon7()));
    }

    /** For each mode on land the nearest edge, and the nearest that is open all the year in a large piece. */
    private final class Nearest implements EdgeBoxes.Visitor {

        private final double lat;
        private final double lon;
        private final NearPoint[] best = new NearPoint[2 * WayType.BOAT];

        Nearest(double lat, double lon) {
            this.lat = lat;
            this.lon = lon;
        }

        @Override
        public double limit() {
            double limit = 0;
            for (int m = 0; m < WayType.BOAT; m++) {
                NearPoint safe = best[WayType.BOAT + m];
                limit = Math.max(limit, safe == null ? numbers.snapMetres() : safe.metres());
            }
            return limit;
        }

        @Override
        public void edge(int edge) {
            RoadTraits road = graph.detail.roads().traits(graph.line[edge]);
            boolean safe = road.season() == Season.ALWAYS && firm[graph.from[edge]];
            NearPoint near = NearPoint.of(graph, edge, lat, lon);
            if (near.metres() > numbers.snapMetres()) {
                return;
            }
            boolean dry = false;
            for (int i = 0; i < best.length; i++) {
                int mode = i % WayType.BOAT;
                boolean goes =
                        mode == WayType.CAR ? road.car() : mode == WayType.MOTORCYCLE ? road.motorcycle() : road.foot();
                if (goes && (safe || i < WayType.BOAT) && near.before(best[i], graph)) {
                    if (!dry && Crossing.any(graph, rivers, lat, lon, near.lat7(), near.lon7())) {
                        return;
                    }
                    dry = true;
                    best[i] = near;
                }
            }
        }
    }

    /** The nearest water from which a boat brings one to the bank. */
    private final class NearBoat implements EdgeBoxes.Visitor {

        private final double lat;
        private final double lon;
        private NearPoint best;

        NearBoat(double lat, double lon) {
            this.lat = lat;
            this.lon = lon;
        }

        @Override
        public double limit() {
            return best == null ? numbers.bankMetres() : best.metres();
        }

        @Override
        public void edge(int edge) {
            NearPoint near = NearPoint.of(graph, edge, lat, lon);
            if (near.metres() <= numbers.bankMetres() && near.before(best, graph)) {
                best = near;
            }
        }
    }
}
