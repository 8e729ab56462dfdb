package id.petapam.map;

import id.petapam.geo.LatLon;
import id.petapam.geo.Mercator;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * Where the stations of a plan stand and how they look, as flat arrays: up to a million. A station is its number, 0 ...
 * size - 1, in the order they were added. Never changes; safe for several threads.
 */
public final class StationMarks {

    /** Collects stations. For one thread. */
    public static final class Builder {

        private double[] x = new double[1024];
        private double[] y = new double[1024];
        private byte[] states = new byte[1024];
        private int size;

        /** Adds a station; its number is the count of those before it. */
        public Builder add(LatLon point, MarkState state) {
            if (size == x.length) {
                x = Arrays.copyOf(x, size * 2);
                y = Arrays.copyOf(y, size * 2);
                states = Arrays.copyOf(states, size * 2);
            }
            x[size] = Mercator.x(point.lon());
            y[size] = Mercator.y(point.lat());
            states[size++] = (byte) state.code();
            return this;
        }

        public StationMarks build() {
            double[] xs = Arrays.copyOf(x, size);
            double[] ys = Arrays.copyOf(y, size);
            return new StationMarks(xs, ys, Arrays.copyOf(states, size), new PointIndex(xs, ys));
        }
    }

    private final double[] x;
    private final double[] y;
    private final byte[] states;
    private final PointIndex index;

    private StationMarks(double[] x, double[] y, byte[] states, PointIndex index) {
        this.x = x;
        this.y = y;
        this.states = states;
        this.index = index;
    }

    public static StationMarks none() {
        return new Builder().build();
    }

    /** The same stations at the same places with other looks: cheap, the search tree is shared. */
    public StationMarks restated(IntFunction<MarkState> stateOf) {
        byte[] changed = new byte[states.length];
        for (int i = 0; i < changed.length; i++) {
            changed[i] = (byte) stateOf.apply(i).code();
        }
        return new StationMarks(x, y, changed, index);
    }

    public int size() {
        return x.length;
    }

    /** Mercator unit square. */
    public double worldX(int station) {
        return x[station];
    }

    /** Mercator unit square. */
    public double worldY(int station) {
        return y[station];
    }

    public MarkState state(int station) {
        return MarkState.of(stateCode(station));
    }

    /** {@link MarkState#code()} of a station. */
    public int stateCode(int station) {
        return states[station] & 0xFF;
    }

    /** Whether both stand on the same points (their looks may differ). */
    public boolean hasPlacesOf(StationMarks other) {
        return x == other.x && y == other.y;
    }

    /** The station nearest to a point of the view, no farther than so many pixels. */
    public OptionalInt nearest(Viewport view, double screenX, double screenY, double pixels) {
        double wx = view.worldX(screenX);
        double wy = view.worldY(screenY);
        double r = pixels / view.scale();
        int[] best = {-1};
        double[] least = {r * r};
        index.inBox(wx - r, wy - r, wx + r, wy + r, i -> {
            double d = (x[i] - wx) * (x[i] - wx) + (y[i] - wy) * (y[i] - wy);
            if (d < least[0] || (d == least[0] && i < best[0]) || (d == least[0] && best[0] < 0)) {
                least[0] = d;
                best[0] = i;
            }
        });
        return best[0] < 0 ? OptionalInt.empty() : OptionalInt.of(best[0]);
    }

    /** Stations in a box of the unit square, in rising order. */
    public int[] inBox(double minX, double minY, double maxX, double maxY) {
        Found found = new Found();
        index.inBox(minX, minY, maxX, maxY, found::add);
        return found.sorted();
    }

    /** Stations between two corners of the view, in rising order. */
    public int[] inBox(Viewport view, double x1, double y1, double x2, double y2) {
        return inBox(
                view.worldX(Math.min(x1, x2)),
                view.worldY(Math.min(y1, y2)),
                view.worldX(Math.max(x1, x2)),
                view.worldY(Math.max(y1, y2)));
    }

    /** Stations inside a line drawn by hand, given in pixels of the view as x, y, x, y ...; in rising order. */
    public int[] inLasso(Viewport view, double... screenXy) {
        if (screenXy.length < 6) {
            return new int[0];
        }
        double[] world = new double[screenXy.length];
        double minX = 1;
        double maxX = 0;
        double minY = 1;
        double maxY = 0;
        for (int i = 0; i < world.length; i += 2) {
            world[i] = view.worldX(screenXy[i]);
            world[i + 1] = view.worldY(screenXy[i + 1]);
            minX = Math.min(minX, world[i]);
            maxX = Math.max(maxX, world[i]);
            minY = Math.min(minY, world[i + 1]);
            maxY = Math.max(maxY, world[i + 1]);
        }
        Lasso lasso = new Lasso(world);
        Found found = new Found();
        index.inBox(minX, minY, maxX, maxY, i -> {
            if (lasso.contains(x[i], y[i])) {
                found.add(i);
            }
        });
        return found.sorted();
    }

    /** A growing list of numbers. */
    private static final class Found {
        private int[] ids = new int[64];
        private int count;

        void add(int id) {
            if (count == ids.length) {
                ids = Arrays.copyOf(ids, count * 2);
            }
            ids[count++] = id;
        }

        int[] sorted() {
            int[] out = Arrays.copyOf(ids, count);
            Arrays.sort(out);
            return out;
        }
    }
}
