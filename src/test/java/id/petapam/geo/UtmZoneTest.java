package id.petapam.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class UtmZoneTest {

    @Test
    void aPointHasTheMetresThatTheGridReferenceSays() {
        for (double lat = -5; lat < 5; lat += 0.7) {
            for (double lon = 95.1; lon < 141; lon += 1.3) {
                LatLon p = new LatLon(lat, lon);
                UtmZone zone = UtmZone.of(p);
                String expected = String.format(
                        Locale.ROOT, "%s %06d %07d", zone, Math.round(zone.easting(p)), Math.round(zone.northing(p)));
                String[] said = GridReference.utm(p).split(" ");
                String[] mine = expected.split(" ");
                assertEquals(said[0], mine[0]);
                assertEquals(Long.parseLong(said[1]), Long.parseLong(mine[1]), 1);
                assertEquals(Long.parseLong(said[2]), Long.parseLong(mine[2]), 1);
            }
        }
    }

    @Test
    void aSheetKeepsItsZoneBeyondTheZonesEdge() {
        UtmZone zone = new UtmZone(48, true);
        LatLon west = new LatLon(-3, 101.9);
        LatLon back = GridReference.fromUtm(48, true, zone.easting(west), zone.northing(west))
                .orElseThrow();
        assertEquals(0, back.distanceTo(west).value(), 1);
    }

    @Test
    void thereAreSixtyZones() {
        assertThrows(IllegalArgumentException.class, () -> new UtmZone(61, true));
    }
}
