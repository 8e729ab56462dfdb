package id.petapam.region.detail;

import id.petapam.geo.LatLon;
import java.util.List;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/**
 * The fine layers of a region pack; all empty for a coarse pack such as the built-in one.
 *
 * @param covered surfaces within which the fine layers are thought complete: outside of them a missing road says nothing
 */
public record Detail(
        LineTable<RoadTraits> roads,
        LineTable<WaterwayTraits> waterways,
        LineTable<FerryTraits> ferries,
        SurfaceTable<WaterTraits> waters,
        SurfaceTable<CoverKind> covers,
        List<Landing> landings,
        List<PlacePoint> places,
        List<Geometry> covered) {

    public static final Detail NONE = new Detail(
            LineTable.empty(),
            LineTable.empty(),
            LineTable.empty(),
            SurfaceTable.empty(),
            SurfaceTable.empty(),
            List.of(),
            List.of(),
            List.of());

    public Detail {
        landings = List.copyOf(landings);
        places = List.copyOf(places);
        covered = List.copyOf(covered);
    }

    /** True inside the surfaces within which the fine layers are thought complete. */
    public boolean covers(LatLon point) {
        Coordinate at = new Coordinate(point.lon(), point.lat());
        return covered.stream()
                .anyMatch(surface -> surface.getEnvelopeInternal().contains(at)
                        && SimplePointInAreaLocator.locate(at, surface) != Location.EXTERIOR);
    }

    /** True where no road, river or ferry is known: nothing can be travelled. */
    public boolean hasNoWays() {
        return roads.size() == 0 && waterways.size() == 0 && ferries.size() == 0;
    }
}
