package id.petapam.region.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Land made of coast lines, which have it on their left. Hand-drawn. */
class CoastTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Geometry COVERED = FACTORY.toGeometry(new Envelope(100, 101, -5, -4));

    private static LineBlob line(double... lonLat) {
        LineBlob line = new LineBlob();
        for (int i = 0; i < lonLat.length; i += 2) {
            line.add((int) Math.round(lonLat[i + 1] * 1e7), (int) Math.round(lonLat[i] * 1e7));
        }
        return line;
    }

    private static boolean isLand(List<Geometry> land, double lon, double lat) {
        return land.stream().anyMatch(g -> g.contains(FACTORY.createPoint(new Coordinate(lon, lat))));
    }

    @Test
    void without_a_coast_all_that_is_covered_is_land() {
        List<Geometry> land = new Coast().land(List.of(COVERED));
        assertEquals(1, land.size());
        assertEquals(1, land.get(0).getArea(), 1e-9);
    }

    @Test
    void a_coast_from_south_to_north_has_the_land_in_the_west_and_an_island_in_the_sea() {
        Coast coast = new Coast();
        coast.add(line(100.5, -5.1, 100.52, -4.5, 100.5, -3.9));
        coast.add(line(100.8, -4.5, 100.85, -4.5, 100.85, -4.45, 100.8, -4.5));
        List<Geometry> land = coast.land(List.of(COVERED));
        assertTrue(isLand(land, 100.2, -4.5));
        assertTrue(!isLand(land, 100.7, -4.5));
        assertTrue(isLand(land, 100.84, -4.49));
        assertEquals(2, land.size());
    }

    @Test
    void nothing_covered_is_no_land() {
        assertEquals(List.of(), new Coast().land(List.of()));
    }
}
