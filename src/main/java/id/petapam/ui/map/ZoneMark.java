package id.petapam.ui.map;

import id.petapam.geo.AreaShape;
import id.petapam.geo.LatLon;
import id.petapam.geo.Mercator;
import id.petapam.model.AccessFacts;
import id.petapam.model.Zone;
import id.petapam.model.ZoneKind;
import id.petapam.text.Words;
import id.petapam.workflow.AccessTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * An area that a planner drew, or that the data declares, as the map shows it.
 *
 * @param rings outer and inner ones, closed, x and y on the Mercator unit square
 * @param estimated only declared around a middle: dashed
 */
record ZoneMark(String name, ZoneKind kind, List<double[]> rings, boolean estimated) {

    private static final int CORNERS = 48;

    ZoneMark {
        rings = List.copyOf(rings);
    }

    /** The zones of the plan and those that the data declares, as far as they are known. */
    static List<ZoneMark> of(Collection<Zone> zones, Optional<AccessTable> table, Words words) {
        List<ZoneMark> marks = new ArrayList<>();
        table.ifPresent(t -> t.declaredZones().forEach(zone -> marks.add(of(zone, words))));
        zones.forEach(zone -> marks.add(of(zone)));
        return marks;
    }

    private static ZoneMark of(Zone zone) {
        List<double[]> rings = new ArrayList<>();
        AreaShape shape = zone.shape();
        shape.polygons().forEach(polygon -> polygon.forEach(ring -> rings.add(flat(ring))));
        return new ZoneMark(zone.name(), zone.zoneKind(), rings, false);
    }

    private static ZoneMark of(AccessFacts.DeclaredZone zone, Words words) {
        List<LatLon> ring = new ArrayList<>();
        for (int i = 0; i <= CORNERS; i++) {
            double angle = 2 * Math.PI * (i % CORNERS) / CORNERS;
            double r = zone.radius().value();
            ring.add(zone.middle().offset(r * Math.cos(angle), r * Math.sin(angle)));
        }
        return new ZoneMark(
                words.say("mapview.zone-estimated", zone.name()), ZoneKind.BOUNDARY_DISPUTE, List.of(flat(ring)), true);
    }

    private static double[] flat(List<LatLon> ring) {
        double[] xy = new double[ring.size() * 2];
        for (int i = 0; i < ring.size(); i++) {
            xy[2 * i] = Mercator.x(ring.get(i).lon());
            xy[2 * i + 1] = Mercator.y(ring.get(i).lat());
        }
        return xy;
    }

    /** The middle of the northern edge of its box: the name stands above it. */
    double[] top() {
        double[] box = box();
        return new double[] {(box[0] + box[2]) / 2, box[1]};
    }

    /** West, north, east, south on the unit square. */
    private double[] box() {
        double west = 1;
        double east = 0;
        double north = 1;
        double south = 0;
        for (double[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                west = Math.min(west, ring[i]);
                east = Math.max(east, ring[i]);
                north = Math.min(north, ring[i + 1]);
                south = Math.max(south, ring[i + 1]);
            }
        }
        return new double[] {west, north, east, south};
    }

    /** The longer side of its box, Mercator unit square. */
    double extent() {
        double[] box = box();
        return Math.max(box[2] - box[0], box[3] - box[1]);
    }
}
