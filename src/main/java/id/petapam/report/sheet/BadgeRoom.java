package id.petapam.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds room for boxes near where they belong, none over another. The same order gives the same places. */
final class BadgeRoom {

    private static final double STEP = 4;
    private static final double FARTHEST = 240;

    private final double width;
    private final double height;
    private final List<double[]> taken = new ArrayList<>();

    BadgeRoom(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Room that is gone, given by its middle. */
    void take(double x, double y, double boxWidth, double boxHeight) {
        taken.add(new double[] {x - boxWidth / 2, y - boxHeight / 2, x + boxWidth / 2, y + boxHeight / 2});
    }

    /** The middle of the nearest free box, which is taken then; where nothing is free, where it belongs. */
    double[] place(double x, double y, double boxWidth, double boxHeight) {
        return placeNear(x, y, boxWidth, boxHeight, FARTHEST).orElseGet(() -> {
            take(x, y, boxWidth, boxHeight);
            return new double[] {x, y};
        });
    }

    /** The same, but no farther away than so many points. */
    Optional<double[]> placeNear(double x, double y, double boxWidth, double boxHeight, double reach) {
        for (int ring = 0; ring * STEP <= reach; ring++) {
            int spots = ring == 0 ? 1 : 6 * ring;
            for (int i = 0; i < spots; i++) {
                double angle = 2 * Math.PI * i / spots - Math.PI / 2;
                double cx = x + ring * STEP * Math.cos(angle);
                double cy = y + ring * STEP * Math.sin(angle);
                if (isFree(cx, cy, boxWidth, boxHeight)) {
                    take(cx, cy, boxWidth, boxHeight);
                    return Optional.of(new double[] {cx, cy});
                }
            }
        }
        return Optional.empty();
    }

    private boolean isFree(double cx, double cy, double boxWidth, double boxHeight) {
        double x1 = cx - boxWidth / 2 - 1;
        double y1 = cy - boxHeight / 2 - 1;
        double x2 = cx + boxWidth / 2 + 1;
        double y2 = cy + boxHeight / 2 + 1;
        if (x1 < 1 || y1 < 1 || x2 > width - 1 || y2 > height - 1) {
            return false;
        }
        for (double[] box : taken) {
            if (x1 < box[2] && x2 > box[0] && y1 < box[3] && y2 > box[1]) {
                return false;
            }
        }
        return true;
    }
}
