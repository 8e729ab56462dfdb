package id.petapam.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What room of the picture is taken. For one thread. */
final class LabelSpace {

    private static final double CELL = 64;

    private final double width;
    private final double height;
    private final Map<Long, List<Obstacle>> cells = new HashMap<>();

    LabelSpace(double width, double height, List<Obstacle> obstacles) {
        this.width = width;
        this.height = height;
        obstacles.forEach(this::take);
    }

    void take(Obstacle obstacle) {
        if (obstacle.maxX() < 0 || obstacle.maxY() < 0 || obstacle.minX() > width || obstacle.minY() > height) {
            return;
        }
        for (long cx = cell(Math.max(0, obstacle.minX())); cx <= cell(Math.min(width, obstacle.maxX())); cx++) {
            for (long cy = cell(Math.max(0, obstacle.minY())); cy <= cell(Math.min(height, obstacle.maxY())); cy++) {
                cells.computeIfAbsent(cx << 32 | cy, k -> new ArrayList<>()).add(obstacle);
            }
        }
    }

    void take(List<double[]> boxes) {
        boxes.forEach(b -> take(new Obstacle(b[0], b[1], b[2], b[3], false)));
    }

    /** Whether a box lies wholly on the picture and nothing stands in it. */
    boolean isFree(double[] box) {
        if (box[0] < 2 || box[1] < 2 || box[2] > width - 2 || box[3] > height - 2) {
            return false;
        }
        for (long cx = cell(box[0]); cx <= cell(box[2]); cx++) {
            for (long cy = cell(box[1]); cy <= cell(box[3]); cy++) {
                for (Obstacle o : cells.getOrDefault(cx << 32 | cy, List.of())) {
                    if (o.covers(box[0], box[1], box[2], box[3])) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    boolean areFree(List<double[]> boxes) {
        return boxes.stream().allMatch(this::isFree);
    }

    private static long cell(double v) {
        return (long) (v / CELL);
    }
}
