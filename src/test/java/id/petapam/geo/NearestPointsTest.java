package id.petapam.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearestPointsTest {

    @Test
    void itFindsWhatGoingThroughAllOfThemFinds() {
        Random random = new Random(7);
        Map<Integer, LatLon> points = new HashMap<>();
        for (int i = 0; i < 400; i++) {
            double spread = i % 4 == 0 ? 0.9 : 0.02;
            points.put(i, new LatLon(-3 + random.nextGaussian() * spread, 104 + random.nextGaussian() * spread));
        }
        NearestPoints<Integer> index = new NearestPoints<>(points);
        for (int i = 0; i < 400; i++) {
            int self = i;
            LatLon from = points.get(i);
            double nearest = points.entrySet().stream()
                    .filter(e -> e.getKey() != self)
                    .map(e -> from.distanceTo(e.getValue()))
                    .min(Comparator.naturalOrder())
                    .orElseThrow()
                    .value();
            if (nearest < 100_000) {
                assertEquals(
                        nearest,
                        index.nearest(from, other -> other != self)
                                .orElseThrow()
                                .distance()
                                .value(),
                        1e-6);
            }
        }
    }

    @Test
    void thereMayBeNone() {
        assertTrue(new NearestPoints<>(Map.of(1, new LatLon(-3, 104)))
                .nearest(new LatLon(-3, 104), other -> other != 1)
                .isEmpty());
    }
}
