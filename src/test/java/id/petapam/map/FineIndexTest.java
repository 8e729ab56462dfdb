package id.petapam.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FineIndexTest {

    @Test
    void nothingThatLiesInAViewIsMissed() {
        Random dice = new Random(9);
        int n = 5000;
        int[][] boxes = new int[n][];
        int[] zooms = new int[n];
        for (int i = 0; i < n; i++) {
            int x = dice.nextInt(100_000_000);
            int y = dice.nextInt(100_000_000);
            boxes[i] = new int[] {x, y, x + dice.nextInt(900_000), y + dice.nextInt(900_000)};
            zooms[i] = dice.nextInt(20) == 0 ? FineIndex.NEVER : dice.nextInt(18);
        }
        FineIndex index = new FineIndex(n, (i, box) -> System.arraycopy(boxes[i], 0, box, 0, 4), (i, box) -> zooms[i]);
        for (int q = 0; q < 200; q++) {
            int x = dice.nextInt(100_000_000);
            int y = dice.nextInt(100_000_000);
            int side = dice.nextInt(5_000_000);
            int zoom = dice.nextInt(19);
            List<Integer> found = new ArrayList<>();
            index.find(zoom, x, y, x + side, y + side, found::add);
            Set<Integer> set = new HashSet<>(found);
            assertEquals(found.size(), set.size(), "found twice");
            for (int i = 0; i < n; i++) {
                int[] b = boxes[i];
                boolean inside = b[0] <= x + side && b[2] >= x && b[1] <= y + side && b[3] >= y;
                if (zooms[i] > zoom || zooms[i] == FineIndex.NEVER) {
                    assertTrue(!set.contains(i), "shown too early");
                } else if (inside) {
                    assertTrue(set.contains(i), "missed at zoom " + zoom);
                }
            }
        }
    }

    @Test
    void aViewTouchesOnlyWhatLiesNearIt() {
        int side = 200;
        int step = 100_000;
        FineIndex index = new FineIndex(
                side * side,
                (i, box) -> {
                    box[0] = i % side * step;
                    box[1] = i / side * step;
                    box[2] = box[0] + step / 2;
                    box[3] = box[1] + step / 2;
                },
                (i, box) -> 5);
        int[] count = {0};
        index.find(12, 50 * step, 50 * step, 60 * step, 60 * step, i -> count[0]++);
        assertTrue(count[0] >= 121 && count[0] < 400, count[0] + " of 40,000 for 121 that are there");
    }

    @Test
    void anEmptyLayerIsFine() {
        FineIndex index = new FineIndex(0, (i, box) -> {}, (i, box) -> 0);
        index.find(12, -1000, -1000, 1000, 1000, i -> {
            throw new AssertionError("found something");
        });
    }
}
