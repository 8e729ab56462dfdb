package id.petapam.ui.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PixelsTest {

    private static final int GROUND = 0xFF204060;
    private static final int RED = 0xFFFF0000;

    private final int[] argb = new int[8 * 6];
    private final Pixels pixels = new Pixels(argb, 8, 6);

    private static Pixels.Part square(int side, int colour) {
        int[] page = new int[(side + 2) * (side + 2)];
        Arrays.fill(page, 0xFF00FF00);
        for (int y = 0; y < side; y++) {
            Arrays.fill(page, (y + 1) * (side + 2) + 1, (y + 1) * (side + 2) + 1 + side, colour);
        }
        return new Pixels.Part(page, side + 2, 1, 1, side, side);
    }

    @Test
    void aSymbolCoversWhatIsBelowAndNothingBesideIt() {
        Arrays.fill(argb, GROUND);
        pixels.lay(square(2, RED), 3, 2);
        int[] wanted = new int[8 * 6];
        Arrays.fill(wanted, GROUND);
        for (int at : new int[] {19, 20, 27, 28}) {
            wanted[at] = RED;
        }
        assertArrayEquals(wanted, argb);
    }

    @Test
    void aSymbolAtTheEdgeIsCutOff() {
        pixels.lay(square(4, RED), -2, -3);
        pixels.lay(square(4, RED), 6, 4);
        pixels.lay(square(4, RED), 20, 20);
        pixels.lay(square(4, RED), -20, 1);
        assertEquals(2 + 4, Arrays.stream(argb).filter(p -> p == RED).count());
        assertEquals(0, Arrays.stream(argb).filter(p -> p == 0xFF00FF00).count(), "nothing of its neighbours");
    }

    @Test
    void softEdgesMixWithTheGroundAndStayWholeOverNothing() {
        Arrays.fill(argb, 0, 8, 0xFFFFFFFF);
        int halfBlack = 0x80000000;
        pixels.lay(square(1, halfBlack), 0, 0);
        pixels.lay(square(1, halfBlack), 0, 3);
        assertEquals(0xFF7F7F7F, argb[0], "half of white");
        assertEquals(halfBlack, argb[24], "as it was, where there is no ground yet");
        pixels.lay(square(1, 0), 1, 0);
        assertEquals(0xFFFFFFFF, argb[1], "an open pixel changes nothing");
    }

    @Test
    void noMixtureIsBrighterThanWhatItIsMadeOf() {
        for (int alpha = 1; alpha < 255; alpha++) {
            int colour = alpha << 24 | alpha << 16 | alpha << 8 | alpha;
            argb[0] = 0xFFFFFFFF;
            pixels.lay(square(1, colour), 0, 0);
            assertEquals(0xFFFFFFFF, argb[0], "white over white at " + alpha);
        }
    }

    @Test
    void aLineLeadsFromPointToPoint() {
        Arrays.fill(argb, 0xFFFFFFFF);
        pixels.line(1, 2.5, 7, 2.5, 1, 0xFF000000);
        for (int x = 1; x < 7; x++) {
            assertEquals(0xFF000000, argb[2 * 8 + x], "column " + x);
        }
        assertEquals(0xFFFFFFFF, argb[4 * 8 + 3], "a thin line");
        assertTrue((argb[2 * 8] & 255) > 0, "soft at its end");
    }
}
