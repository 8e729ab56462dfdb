package id.petapam.tiles;

import id.petapam.geo.LatLon;
import id.petapam.region.Area;
import id.petapam.region.Region;
import id.petapam.region.detail.LineTable;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Which ground of a pack is dry land. A pack made far from the built-in region may know its shore only in part, or not at
 * all: a map without a sea misleads less than a town that stands in one.
 */
final class PackLand {

    /** Degrees: wider than any view of a pack without a shore. */
    private static final double AROUND = 15;

    /** Land that fills so much of what is covered ends where the pack ends, and not at a shore. */
    private static final double WITHOUT_SHORE = 0.999;

    private static final int SAMPLE = 200;

    private PackLand() {}

    static List<Geometry> of(Region region) {
        if (region.detail().covered().isEmpty()) {
            return region.land();
        }
        for (List<Area> areas : List.of(region.provinces(), region.regencies(), region.districts())) {
            if (!areas.isEmpty()) {
                return region.land().isEmpty()
                        ? areas.stream().map(Area::geometry).toList()
                        : region.land();
            }
        }
        return hasShore(region) && carriesItsRoads(region) ? region.land() : List.of(everything(region));
    }

    private static boolean hasShore(Region region) {
        return sum(region.land()) < WITHOUT_SHORE * sum(region.detail().covered());
    }

    private static double sum(List<Geometry> surfaces) {
        return surfaces.stream().mapToDouble(Geometry::getArea).sum();
    }

    /** Whether most of the roads lie on the land that the pack knows. */
    private static boolean carriesItsRoads(Region region) {
        LineTable<?> roads = region.detail().roads();
        GeometryFactory factory = new GeometryFactory();
        int step = Math.max(1, roads.size() / SAMPLE);
        int dry = 0;
        int all = 0;
        for (int i = 0; i < roads.size(); i += step) {
            LatLon at = roads.at(roads.start(i));
            Geometry point = factory.createPoint(new Coordinate(at.lon(), at.lat()));
            if (region.detail().covered().stream().anyMatch(c -> c.intersects(point))) {
                all++;
                dry += region.land().stream().anyMatch(land -> land.intersects(point)) ? 1 : 0;
            }
        }
        return 2 * dry >= all;
    }

    private static Geometry everything(Region region) {
        Envelope all = new Envelope();
        region.detail().covered().forEach(c -> all.expandToInclude(c.getEnvelopeInternal()));
        all.expandBy(AROUND);
        return new GeometryFactory().toGeometry(all);
    }
}
