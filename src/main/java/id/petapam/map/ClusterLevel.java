package id.petapam.map;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * The discs and single symbols of one zoom step. A cluster is its number, 0 ... size - 1. Never changes; safe for
 * several threads.
 */
public final class ClusterLevel {

    private static final int CLASSES = MarkClass.values().length;

    private final ClusterShape shape;
    private final PointIndex index;
    private final int[] classCounts;
    private final int[] missing;
    private final double symbolSize;

    ClusterLevel(ClusterShape shape, PointIndex index, StationMarks marks, int[] missingOf, double symbolSize) {
        this.shape = shape;
        this.index = index;
        this.symbolSize = symbolSize;
        classCounts = new int[size() * CLASSES];
        missing = new int[size()];
        for (int c = 0; c < size(); c++) {
            for (int m = shape.starts()[c]; m < shape.starts()[c + 1]; m++) {
                int station = shape.members()[m];
                classCounts[c * CLASSES + marks.state(station).klass().ordinal()]++;
                missing[c] += missingOf[station];
            }
        }
    }

    public int size() {
        return shape.x().length;
    }

    /** Middle of the disc, Mercator unit square. */
    public double worldX(int cluster) {
        return shape.x()[cluster];
    }

    /** Middle of the disc, Mercator unit square. */
    public double worldY(int cluster) {
        return shape.y()[cluster];
    }

    /** How many stations it holds; 1 is drawn as the station's own symbol. */
    public int count(int cluster) {
        return shape.starts()[cluster + 1] - shape.starts()[cluster];
    }

    /** Numbers of its stations, rising. */
    public int[] members(int cluster) {
        return Arrays.copyOfRange(shape.members(), shape.starts()[cluster], shape.starts()[cluster + 1]);
    }

    /** Its one station (its first, when it holds several). */
    public int firstMember(int cluster) {
        return shape.members()[shape.starts()[cluster]];
    }

    public int count(int cluster, MarkClass klass) {
        return classCounts[cluster * CLASSES + klass.ordinal()];
    }

    /** Counts in the order of {@link MarkClass}. */
    public int[] counts(int cluster) {
        return Arrays.copyOfRange(classCounts, cluster * CLASSES, (cluster + 1) * CLASSES);
    }

    /** People still missing at its stations. */
    public int missing(int cluster) {
        return missing[cluster];
    }

    /** Radius of the disc or symbol, pixels; discs of one level never overlap. */
    public double radius(int cluster) {
        return ClusterShape.radius(count(cluster)) * symbolSize;
    }

    /** Clusters whose disc reaches into the view, in rising order. */
    public int[] visible(Viewport view) {
        double margin = ClusterShape.radius(1_000_000) * symbolSize;
        int[] found = new int[Math.max(16, size())];
        int[] count = {0};
        index.inBox(
                view.worldX(-margin),
                view.worldY(-margin),
                view.worldX(view.width() + margin),
                view.worldY(view.height() + margin),
                c -> found[count[0]++] = c);
        int[] out = Arrays.copyOf(found, count[0]);
        Arrays.sort(out);
        return out;
    }

    /** The cluster or single symbol under a point of the view. */
    public OptionalInt at(Viewport view, double screenX, double screenY) {
        double reach = ClusterShape.radius(1_000_000) * symbolSize;
        int[] best = {-1};
        double[] least = {1};
        index.inBox(
                view.worldX(screenX - reach),
                view.worldY(screenY - reach),
                view.worldX(screenX + reach),
                view.worldY(screenY + reach),
                c -> {
                    double d = Math.hypot(view.screenX(worldX(c)) - screenX, view.screenY(worldY(c)) - screenY)
                            / radius(c);
                    if (d < least[0] || (d == least[0] && best[0] >= 0 && c < best[0])) {
                        least[0] = d;
                        best[0] = c;
                    }
                });
        return best[0] < 0 ? OptionalInt.empty() : OptionalInt.of(best[0]);
    }

    /** The box of its stations on the unit square: left, top, right, bottom. */
    public double[] box(int cluster, StationMarks marks) {
        double[] box = {1, 1, 0, 0};
        for (int station : members(cluster)) {
            box[0] = Math.min(box[0], marks.worldX(station));
            box[1] = Math.min(box[1], marks.worldY(station));
            box[2] = Math.max(box[2], marks.worldX(station));
            box[3] = Math.max(box[3], marks.worldY(station));
        }
        return box;
    }
}
