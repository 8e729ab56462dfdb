package id.petapam.map;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stations put together where they would cover each other, for every half step of zoom. Between two steps the map only
 * grows, so discs that do not overlap at the step never do. Levels are made on first use and kept. Safe for several
 * threads.
 */
public final class Clusters {

    private record Placed(ClusterShape shape, PointIndex index) {}

    private final StationMarks marks;
    private final int[] missing;
    private final double symbolSize;
    private final Map<Integer, Placed> places;
    private final Map<Integer, ClusterLevel> levels = new ConcurrentHashMap<>();

    private Clusters(StationMarks marks, int[] missing, double symbolSize, Map<Integer, Placed> places) {
        if (missing.length != marks.size()) {
            throw new IllegalArgumentException(missing.length + " figures for " + marks.size() + " stations");
        }
        this.marks = marks;
        this.missing = missing.clone();
        this.symbolSize = symbolSize;
        this.places = places;
    }

    /**
     * @param missing people still missing at each station, 0 or more
     * @param symbolSize size of symbols and discs against normal: 1 on the screen, more on the projector
     */
    public static Clusters of(StationMarks marks, int[] missing, double symbolSize) {
        return new Clusters(marks, missing, symbolSize, new ConcurrentHashMap<>());
    }

    public static Clusters of(StationMarks marks, int[] missing) {
        return of(marks, missing, 1);
    }

    /** After an edit: the discs stay where they are when no station moved, only their figures are counted again. */
    public Clusters restated(StationMarks newMarks, int[] newMissing) {
        return new Clusters(
                newMarks, newMissing, symbolSize, newMarks.hasPlacesOf(marks) ? places : new ConcurrentHashMap<>());
    }

    public StationMarks marks() {
        return marks;
    }

    /** The discs to show at a (fractional) zoom. */
    public ClusterLevel level(double zoom) {
        int step = (int) Math.floor(zoom * 2 + 1e-6);
        return levels.computeIfAbsent(step, s -> {
            Placed placed = places.computeIfAbsent(s, this::place);
            return new ClusterLevel(placed.shape(), placed.index(), marks, missing, symbolSize);
        });
    }

    private Placed place(int step) {
        ClusterShape shape = ClusterShape.of(marks, step / 2.0, symbolSize);
        return new Placed(shape, new PointIndex(shape.x(), shape.y()));
    }
}
