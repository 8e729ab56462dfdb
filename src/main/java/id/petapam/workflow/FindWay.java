package id.petapam.workflow;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.model.StationId;
import id.petapam.model.WayId;
import id.petapam.region.detail.Detail;
import id.petapam.region.detail.LineTable;
import id.petapam.region.detail.RoadTraits;
import id.petapam.route.NetworkLanding;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The bridge, ferry, landing, road or waterway that lies at a place one points at. What is rare and small wins: a bridge
 * or landing within reach before the road it belongs to. For work off the screen thread.
 */
public final class FindWay {

    private static final double METRES_PER_DEGREE = 111_320;

    private final LatLon place;
    private final double reach;
    private double best;
    private Optional<WayThing> found = Optional.empty();

    private FindWay(LatLon place, Metres reach) {
        this.place = place;
        this.reach = reach.value();
        this.best = reach.value();
    }

    /** Empty where nothing lies within reach. */
    public static Optional<WayThing> at(AccessTable table, LatLon place, Metres reach) {
        return table.ground().travel().flatMap(ground -> new FindWay(place, reach).in(ground));
    }

    private Optional<WayThing> in(TravelGround ground) {
        Detail detail = ground.region().detail();
        ground.network().landings().forEach(this::landing);
        lines(detail.ferries(), i -> WayThing.Kind.FERRY);
        lines(detail.roads(), i -> isBridge(detail.roads(), i) ? WayThing.Kind.BRIDGE : null);
        if (found.isEmpty()) {
            lines(detail.roads(), i -> isBridge(detail.roads(), i) ? null : WayThing.Kind.ROAD);
        }
        if (found.isEmpty()) {
            lines(detail.waterways(), i -> WayThing.Kind.WATERWAY);
        }
        return found;
    }

    private static boolean isBridge(LineTable<RoadTraits> roads, int line) {
        return roads.traits(line).isBridge();
    }

    private void landing(NetworkLanding landing) {
        double far = place.distanceTo(landing.at()).value();
        if (far < best) {
            best = far;
            found = Optional.of(new WayThing(
                    new WayId(landing.key().toString()),
                    WayThing.Kind.LANDING,
                    landing.name(),
                    landing.water(),
                    landing.at(),
                    Set.<StationId>of()));
        }
    }

    private void lines(LineTable<?> table, IntFunction<WayThing.Kind> kindOf) {
        double degrees = reach / METRES_PER_DEGREE * 1.1;
        Bounds box = Bounds.of(java.util.List.of(
                        new LatLon(place.lat() - degrees, place.lon() - degrees),
                        new LatLon(place.lat() + degrees, place.lon() + degrees)))
                .orElseThrow();
        for (int i = 0; i < table.size(); i++) {
            if (!touches(table, i, box)) {
                continue;
            }
            WayThing.Kind kind = kindOf.apply(i);
            if (kind != null) {
                nearest(table, i, kind);
            }
        }
    }

    private static boolean touches(LineTable<?> table, int line, Bounds box) {
        int south = Integer.MAX_VALUE;
        int north = Integer.MIN_VALUE;
        int west = Integer.MAX_VALUE;
        int east = Integer.MIN_VALUE;
        for (int v = table.start(line); v < table.end(line); v++) {
            south = Math.min(south, table.lat7(v));
            north = Math.max(north, table.lat7(v));
            west = Math.min(west, table.lon7(v));
            east = Math.max(east, table.lon7(v));
        }
        return south <= box.north() * LineTable.UNIT
                && north >= box.south() * LineTable.UNIT
                && west <= box.east() * LineTable.UNIT
                && east >= box.west() * LineTable.UNIT;
    }

    private void nearest(LineTable<?> table, int line, WayThing.Kind kind) {
        for (int v = table.start(line) + 1; v < table.end(line); v++) {
            LatLon at = onto(table.at(v - 1), table.at(v));
            double far = place.distanceTo(at).value();
            if (far < best) {
                best = far;
                boolean small = kind == WayThing.Kind.BRIDGE || kind == WayThing.Kind.FERRY;
                LatLon shown = small ? table.at((table.start(line) + table.end(line) - 1) / 2) : at;
                found = Optional.of(new WayThing(
                        new WayId(kind + ":" + table.id(line)),
                        kind,
                        table.name(line),
                        Optional.empty(),
                        shown,
                        Set.<StationId>of()));
            }
        }
    }

    /** The nearest point of a piece of a line, in the flat: the piece is short. */
    private LatLon onto(LatLon a, LatLon b) {
        double squeeze = Math.cos(Math.toRadians(place.lat()));
        double dx = (b.lon() - a.lon()) * squeeze;
        double dy = b.lat() - a.lat();
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : ((place.lon() - a.lon()) * squeeze * dx + (place.lat() - a.lat()) * dy) / length;
        double along = Math.max(0, Math.min(1, t));
        return new LatLon(a.lat() + (b.lat() - a.lat()) * along, a.lon() + (b.lon() - a.lon()) * along);
    }
}
