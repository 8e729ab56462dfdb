package id.petapam.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.LatLon;
import id.petapam.model.Coverage;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StationMarksTest {

    private final StationMarks marks = Marks.villages(3000, 1);
    private final Viewport view = Viewport.of(new LatLon(-3.8, 104.6), 10.3, 1366, 768);

    @Test
    void aClickPicksTheNearestStationAndNoneFartherThanAllowed() {
        Random dice = new Random(2);
        for (int i = 0; i < 300; i++) {
            double x = dice.nextInt(1366);
            double y = dice.nextInt(768);
            int best = IntStream.range(0, marks.size())
                    .boxed()
                    .min((a, b) -> Double.compare(distance(a, x, y), distance(b, x, y)))
                    .orElseThrow();
            OptionalInt expected = distance(best, x, y) < 12 ? OptionalInt.of(best) : OptionalInt.empty();
            assertEquals(expected, marks.nearest(view, x, y, 12));
        }
    }

    @Test
    void aBoxTakesWhatLiesInItWhicheverCornerComesFirst() {
        int[] expected = IntStream.range(0, marks.size())
                .filter(i -> x(i) >= 300 && x(i) <= 700 && y(i) >= 100 && y(i) <= 450)
                .toArray();
        assertTrue(expected.length > 50);
        assertArrayEquals(expected, marks.inBox(view, 300, 100, 700, 450));
        assertArrayEquals(expected, marks.inBox(view, 700, 100, 300, 450));
    }

    @Test
    void aLassoTakesWhatLiesInsideTheLine() {
        // A triangle: inside is where x > 200, y > 200 and x + y < 900.
        int[] expected = IntStream.range(0, marks.size())
                .filter(i -> x(i) > 200 && y(i) > 200 && x(i) + y(i) < 900)
                .toArray();
        assertTrue(expected.length > 50);
        assertArrayEquals(expected, marks.inLasso(view, 200, 200, 700, 200, 200, 700));
    }

    @Test
    void aLassoOfTwoPointsTakesNothing() {
        assertEquals(0, marks.inLasso(view, 0, 0, 1366, 768).length);
    }

    @Test
    void anEditChangesLooksButNoPlaces() {
        MarkState full = new MarkState(MarkClass.RAWAN, Coverage.FULL, true, AccessMark.BOAT);
        StationMarks after = marks.restated(i -> i == 5 ? full : marks.state(i));
        assertEquals(full, after.state(5));
        assertEquals(marks.state(6), after.state(6));
        assertTrue(after.hasPlacesOf(marks));
    }

    @Test
    void everyLookHasANumberOfItsOwn() {
        for (int code = 0; code < MarkState.COUNT; code++) {
            assertEquals(code, MarkState.of(code).code());
        }
    }

    @Test
    void aPlanWithoutStationsHasNothingToPick() {
        assertTrue(StationMarks.none().nearest(view, 5, 5, 1000).isEmpty());
        assertEquals(0, StationMarks.none().inBox(0, 0, 1, 1).length);
    }

    private double distance(int i, double x, double y) {
        return Math.hypot(x(i) - x, y(i) - y);
    }

    private double x(int i) {
        return view.screenX(marks.worldX(i));
    }

    private double y(int i) {
        return view.screenY(marks.worldY(i));
    }
}
