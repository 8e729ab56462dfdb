package id.petapam.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.LatLon;
import id.petapam.region.Region;
import id.petapam.region.RegionLayers;
import id.petapam.region.detail.Detail;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class PackLandTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private static Geometry box(double west, double south, double east, double north) {
        LatLon a = RiverTown.at(west, south);
        LatLon b = RiverTown.at(east, north);
        return FACTORY.toGeometry(new Envelope(a.lon(), b.lon(), a.lat(), b.lat()));
    }

    /** The made-up town in a pack without areas, all of it covered. */
    private static Region pack(Geometry... land) {
        Region town = RiverTown.region();
        RegionLayers none = RegionLayers.none();
        RegionLayers layers = new RegionLayers(
                List.of(land),
                none.lakes(),
                none.rivers(),
                none.towns(),
                none.provinces(),
                none.regencies(),
                none.districts(),
                none.villages(),
                none.policeSeats(),
                none.sources());
        Detail d = town.detail();
        Detail covered = new Detail(
                d.roads(),
                d.waterways(),
                d.ferries(),
                d.waters(),
                d.covers(),
                d.landings(),
                d.places(),
                List.of(box(-9000, -9000, 9000, 9000)));
        return new Region(town.header(), layers, List.of(), covered);
    }

    private static boolean isLand(Region region, double east, double north) {
        LatLon at = RiverTown.at(east, north);
        Geometry point = FACTORY.createPoint(new Coordinate(at.lon(), at.lat()));
        return PackLand.of(region).stream().anyMatch(land -> land.contains(point));
    }

    @Test
    void aTownNeverStandsInTheSeaBecauseItsCoastIsNotWhole() {
        Region onlyAnIsland = pack(box(8000, 8000, 8100, 8100));
        assertTrue(isLand(onlyAnIsland, 0, 600));
        assertTrue(isLand(pack(), 0, 600));
    }

    @Test
    void thePackDoesNotEndAtAShoreInTheMiddleOfTheCountry() {
        assertTrue(isLand(pack(box(-9000, -9000, 9000, 9000)), 12_000, 0));
    }

    @Test
    void aShoreThatCarriesItsRoadsIsBelieved() {
        Region coast = pack(box(-9000, -9000, 9000, 6500));
        assertTrue(isLand(coast, 0, 600));
        assertTrue(!isLand(coast, 0, 8000));
    }

    @Test
    void withAreasTheLandOfThePackStaysAsItIs() {
        Region town = RiverTown.region();
        assertEquals(town.land(), PackLand.of(town));
    }
}
