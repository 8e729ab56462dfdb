package id.petapam.ui.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.ui.map.GroundTiles.Spot;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundPictureTest {

    private static final int SIDE = 256;
    private static final double LEFT = 40_000;
    private static final double TOP = 30_000;

    /** A tile whose every pixel tells where in the world it is. */
    private static Optional<int[]> tile(Spot spot) {
        int[] pixels = new int[SIDE * SIDE];
        Arrays.setAll(
                pixels,
                i -> 0xFF000000 | (int) (spot.x() * SIDE + i % SIDE) * 31 + (int) (spot.y() * SIDE + i / SIDE) * 7919);
        return Optional.of(pixels);
    }

    private static GroundPicture picture(Function<Spot, Optional<int[]>> tiles) {
        return new GroundPicture(300, 200, tiles);
    }

    private static int[] fresh(double zoom, double left, double top) {
        GroundPicture picture = picture(GroundPictureTest::tile);
        picture.look(zoom, left, top, List.of(), true);
        return picture.pixels().clone();
    }

    @ParameterizedTest
    @CsvSource({"9, 5", "-9, 5", "9, -5", "-9, -5", "0, 17", "0, -17", "31, 0", "-31, 0", "299, 199", "400, 3"})
    void aPushedMapLooksAsOneDrawnThere(int dx, int dy) {
        GroundPicture picture = picture(GroundPictureTest::tile);
        picture.look(9, LEFT, TOP, List.of(), true);
        assertTrue(picture.look(9, LEFT + dx, TOP + dy, List.of(), true));
        assertArrayEquals(fresh(9, LEFT + dx, TOP + dy), picture.pixels());
    }

    @Test
    void nothingIsDoneWhereNothingMoved() {
        GroundPicture picture = picture(GroundPictureTest::tile);
        assertTrue(picture.look(9.3, LEFT, TOP, List.of(), true));
        assertFalse(picture.look(9.3, LEFT, TOP, List.of(), true));
        assertTrue(picture.look(9.4, LEFT, TOP, List.of(), true));
    }

    @Test
    void whereNoTileHasComeTheGroundIsOpenUntilItArrives() {
        boolean[] there = {false};
        GroundPicture picture = picture(spot -> there[0] ? tile(spot) : Optional.empty());
        picture.look(9, LEFT, TOP, List.of(), true);
        assertEquals(0, Arrays.stream(picture.pixels()).filter(p -> p != 0).count());
        there[0] = true;
        assertTrue(picture.look(9, LEFT, TOP, Set.copyOf(picture.spots(9, LEFT, TOP, 0)), true));
        assertArrayEquals(fresh(9, LEFT, TOP), picture.pixels());
    }

    @Test
    void untilANearTileComesAFartherOneStandsInForIt() {
        GroundPicture picture = picture(spot -> spot.zoom() == 8 ? tile(spot) : Optional.empty());
        picture.look(9, LEFT, TOP, List.of(), true);
        assertEquals(0, Arrays.stream(picture.pixels()).filter(p -> p == 0).count(), "no hole");
    }
}
