package id.petapam.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpotZoomsTest {

    @Test
    void marksOfAHarbourDoNotCrowd() {
        Random dice = new Random(2);
        List<FineSpot> spots = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            FineSpot.Kind kind = i % 10 == 0 ? FineSpot.Kind.FERRY_TERMINAL : FineSpot.Kind.PIER;
            spots.add(new FineSpot("", kind, dice.nextInt(40_000), dice.nextInt(40_000), 0));
        }
        int[] from = SpotZooms.of(spots);
        for (int zoom = 10; zoom < 18; zoom++) {
            double scale = 256 * Math.pow(2, zoom);
            for (int i = 0; i < 60; i++) {
                for (int j = 0; j < i; j++) {
                    if (from[i] <= zoom && from[j] <= zoom) {
                        FineSpot a = spots.get(i);
                        FineSpot b = spots.get(j);
                        double dx = (MercatorRows.x(a.lon7()) - MercatorRows.x(b.lon7())) * scale;
                        double dy = (MercatorRows.y(a.lat7()) - MercatorRows.y(b.lat7())) * scale;
                        assertTrue(Math.hypot(dx, dy) >= 23.9, "two marks at zoom " + zoom);
                    }
                }
            }
        }
    }

    @Test
    void aTerminalComesBeforeThePiersBesideIt() {
        int[] from = SpotZooms.of(List.of(
                new FineSpot("", FineSpot.Kind.PIER, 0, 0, 0),
                new FineSpot("Dermaga", FineSpot.Kind.FERRY_TERMINAL, 100, 100, 0)));
        assertEquals(FineSpot.Kind.FERRY_TERMINAL.fromZoom(), from[1]);
        assertTrue(from[0] > FineSpot.Kind.PIER.fromZoom());
    }
}
