package id.petapam.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A shape with as much detail as a zoom can show. Made on first use and kept. Pinned points (where borders meet) stay,
 * and the pieces between them are simplified the same way whichever ring they belong to: neighbours keep touching.
 */
final class ShapeLevels {

    /** A simplified line is never farther than this from the true one, pixels at the level's zoom. */
    private static final double TOLERANCE = 0.35;

    /** Rings smaller than this (square pixels) would be specks. */
    private static final double SMALLEST_RING = 3;

    private static final int FIRST = 4;
    private static final int LAST = 15;

    private final MapShape full;
    private final List<BitSet> pinned;
    private final AtomicReferenceArray<MapShape> levels = new AtomicReferenceArray<>(LAST - FIRST + 1);

    /** @param pinned for each part the points that stay */
    ShapeLevels(MapShape full, List<BitSet> pinned) {
        this.full = full;
        this.pinned = List.copyOf(pinned);
    }

    ShapeLevels(MapShape full) {
        this(full, noPins(full));
    }

    private static List<BitSet> noPins(MapShape shape) {
        List<BitSet> pins = new ArrayList<>();
        for (int i = 0; i < shape.partCount(); i++) {
            pins.add(new BitSet());
        }
        return pins;
    }

    MapShape full() {
        return full;
    }

    /** The shape for a zoom; the whole shape from zoom 15 on. */
    MapShape at(double zoom) {
        int level = (int) Math.ceil(zoom - 1e-9);
        if (level > LAST) {
            return full;
        }
        int slot = Math.max(level, FIRST) - FIRST;
        MapShape shape = levels.get(slot);
        if (shape == null) {
            // Two threads may both make it: the results are the same.
            shape = simplified(Math.max(level, FIRST));
            levels.set(slot, shape);
        }
        return shape;
    }

    private MapShape simplified(int level) {
        double pixel = 1 / (256 * Math.pow(2, level));
        List<double[]> parts = new ArrayList<>();
        for (int i = 0; i < full.partCount(); i++) {
            double[] part = full.part(i);
            if (!full.isSurface()) {
                parts.add(Simplifier.line(part, pinned.get(i), TOLERANCE * pixel));
            } else if (Math.abs(Simplifier.area(part)) > SMALLEST_RING * pixel * pixel) {
                double[] ring = Simplifier.ring(part, pinned.get(i), TOLERANCE * pixel);
                if (ring.length >= 8) {
                    parts.add(ring);
                }
            }
        }
        double[][] array = parts.toArray(new double[0][]);
        return full.isSurface() ? MapShape.surface(array) : MapShape.lines(array);
    }
}
