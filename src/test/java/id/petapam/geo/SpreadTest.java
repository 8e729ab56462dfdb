package id.petapam.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final LatLon MARTAPURA = new LatLon(-4.312, 104.363);

    @Test
    void stationsOfAVillageStandApartButNear() {
        Spread spread = new Spread(MARTAPURA, new Metres(100));
        List<LatLon> points = IntStream.range(0, 60).mapToObj(spread::place).toList();
        for (int i = 0; i < points.size(); i++) {
            assertTrue(points.get(i).distanceTo(MARTAPURA).value() < 480, "too far: " + i);
            for (int j = 0; j < i; j++) {
                double apart = points.get(i).distanceTo(points.get(j)).value();
                assertTrue(apart > 55, i + " and " + j + " stand only " + apart + " m apart");
            }
        }
    }

    @Test
    void theFirstStandsInTheMiddle() {
        assertEquals(MARTAPURA, new Spread(MARTAPURA, new Metres(100)).place(0));
    }
}
