package id.petapam.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaShapeTest {

    private static final List<LatLon> SQUARE =
            List.of(new LatLon(-3, 104), new LatLon(-3, 105), new LatLon(-2, 105), new LatLon(-2, 104));
    private static final List<LatLon> HOLE =
            List.of(new LatLon(-2.6, 104.4), new LatLon(-2.6, 104.6), new LatLon(-2.4, 104.6), new LatLon(-2.4, 104.4));

    @Test
    void aPointInAHoleIsOutside() {
        AreaShape shape = AreaShape.of(List.of(List.of(SQUARE, HOLE)));
        assertTrue(shape.contains(new LatLon(-2.2, 104.2)));
        assertFalse(shape.contains(new LatLon(-2.5, 104.5)));
        assertFalse(shape.contains(new LatLon(-1.5, 104.5)));
        assertEquals(new Bounds(-3, 104, -2, 105), shape.bounds());
    }

    @Test
    void anOpenRingIsClosedAndAClosedOneStaysTheSame() {
        AreaShape open = AreaShape.ofRing(SQUARE);
        assertEquals(4, open.pointCount());
        assertEquals(open, AreaShape.ofRing(open.polygons().get(0).get(0)));
    }

    @Test
    void whatIsWrittenIsExactlyWhatIsRead() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            List<LatLon> ring = random.doubles(9, -180, 180)
                    .mapToObj(lon -> new LatLon(random.nextDouble() * 180 - 90, lon))
                    .toList();
            AreaShape shape = AreaShape.of(List.of(List.of(ring, HOLE), List.of(SQUARE)));
            assertEquals(shape, AreaShape.parse(shape.toText()));
            assertEquals(shape, AreaShape.of(shape.polygons()));
            assertEquals(shape, AreaShape.of(shape.geometry()));
        }
        assertEquals(
                "MULTIPOLYGON (((104 -3, 105 -3, 105 -2, 104 -2, 104 -3)))",
                AreaShape.ofRing(SQUARE).toText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "POINT (1 2)",
                "MULTIPOLYGON ()",
                "MULTIPOLYGON (((1 2, 3 4)))",
                "MULTIPOLYGON (((1 2, 3 4, 5 6, 1 2))",
                "MULTIPOLYGON (((1 2, 3 4, 5 600, 1 2)))",
                "MULTIPOLYGON (((1 2, 3 4, 5 6, 1 2))) x"
            })
    void damagedTextIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> AreaShape.parse(text));
    }
}
