package id.petapam.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BaseMapTest {

    private static final double U = 1e-3;

    private static MapArea area(String code, AreaLevel level, double[] ring) {
        return new MapArea(code, code, level, true, MapShape.surface(ring), 0, 0);
    }

    private static double[] at(double... xy) {
        double[] out = new double[xy.length];
        for (int i = 0; i < xy.length; i++) {
            out[i] = 0.7 + xy[i] * U;
        }
        return out;
    }

    /** Two kecamatan side by side with a crooked border, all within one piece of land. */
    private static BaseMap twoDistricts() {
        double[] left = at(0, 0, 2, 0, 2.1, 0.5, 1.9, 1, 2.05, 1.5, 2, 2, 0, 2, 0, 0);
        double[] right = at(2, 0, 4, 0, 4, 2, 2, 2, 2.05, 1.5, 1.9, 1, 2.1, 0.5, 2, 0);
        double[] land = at(0, 0, 2, 0, 4, 0, 4, 2, 2, 2, 0, 2, 0, 0);
        return new BaseMap(new MapLayers(
                List.of(MapShape.surface(land)),
                List.of(),
                List.of(),
                List.of(area("16.01.01", AreaLevel.DISTRICT, left), area("16.01.02", AreaLevel.DISTRICT, right)),
                List.of(),
                List.of()));
    }

    @Test
    void aBorderThatTwoAreasShareIsOneLineAndAShoreIsNone() {
        List<BorderNet.Line> borders = twoDistricts().borders();
        assertEquals(1, borders.size());
        assertEquals(AreaLevel.DISTRICT, borders.get(0).level());
        assertEquals(5, borders.get(0).shape().full().pointCount());
        assertTrue(borders.get(0).bounds("16.01.01"));
        assertTrue(!borders.get(0).bounds("16.01"), "an inner border is no border of the whole");
    }

    @Test
    void neighboursKeepTouchingHoweverLittleIsDrawn() {
        BaseMap map = twoDistricts();
        for (double zoom = 4; zoom < 16; zoom++) {
            Set<String> left = inner(map.surface("16.01.01", zoom).orElseThrow());
            Set<String> right = inner(map.surface("16.01.02", zoom).orElseThrow());
            assertEquals(left, right, "at zoom " + zoom);
            Set<String> line = inner(map.borders().get(0).shape().at(zoom));
            assertEquals(left, line, "at zoom " + zoom);
        }
    }

    /** Points between the left and the right side: those on the shared border. */
    private static Set<String> inner(MapShape shape) {
        Set<String> points = new TreeSet<>();
        for (int i = 0; i < shape.part(0).length; i += 2) {
            double x = shape.part(0)[i];
            if (x > 0.7 + 0.5 * U && x < 0.7 + 3.5 * U) {
                points.add(x + " " + shape.part(0)[i + 1]);
            }
        }
        return points;
    }

    @Test
    void aPointLiesInItsArea() {
        BaseMap map = twoDistricts();
        double[] p = at(1, 1, 3, 1, 5, 1);
        assertEquals(
                "16.01.01",
                map.areaAt(AreaLevel.DISTRICT, p[0], p[1]).orElseThrow().code());
        assertEquals(
                "16.01.02",
                map.areaAt(AreaLevel.DISTRICT, p[2], p[3]).orElseThrow().code());
        assertTrue(map.areaAt(AreaLevel.DISTRICT, p[4], p[5]).isEmpty());
    }

    @Test
    void specksAreNotDrawnUntilTheyCanBeSeen() {
        double[] speck = at(0, 0, 0.001, 0, 0.001, 0.001, 0, 0.001, 0, 0);
        ShapeLevels levels = new ShapeLevels(MapShape.surface(speck));
        assertTrue(levels.at(9).isEmpty());
        assertArrayEquals(speck, levels.at(16).part(0));
    }
}
