package id.petapam.map;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Lines of one name joined end to end, so that the name can run over all of them. Joined once for the whole pack and not
 * for each view: a name must not jump while the map is pushed. Where three lines of a name meet, each ends there. Never
 * changes; safe for several threads.
 */
final class NamedLines {

    /** Gives the zoom from which a line of such a look has a name. */
    interface FromZoom {
        int of(int look);
    }

    /** A chain shorter than this has no room for any name, pixels. */
    private static final double LEAST = 45;

    private static final int NONE = -1;

    private final FineLines lines;
    /** Numbers of lines, {@code ~line} for one that runs the other way. */
    private final int[] members;

    private final int[] begin;
    private final FineIndex index;

    NamedLines(FineLines lines, FromZoom fromZoom) {
        this.lines = lines;
        long[] named = new long[lines.size()];
        int n = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.nameNumber(i) >= 0 && fromZoom.of(lines.look(i)) < FineIndex.NEVER) {
                named[n++] = (long) lines.nameNumber(i) << 32 | i;
            }
        }
        Arrays.sort(named, 0, n);
        members = new int[n];
        int[] starts = new int[n + 1];
        int chains = 0;
        int filled = 0;
        for (int from = 0; from < n; ) {
            int to = from + 1;
            while (to < n && named[to] >> 32 == named[from] >> 32) {
                to++;
            }
            int[] group = new int[to - from];
            for (int i = from; i < to; i++) {
                group[i - from] = (int) named[i];
            }
            Joining joining = new Joining(group);
            for (int i = 0; i < group.length; i++) {
                if (!joining.used[i]) {
                    starts[chains++] = filled;
                    filled = joining.chain(i, filled);
                }
            }
            from = to;
        }
        starts[chains] = filled;
        begin = Arrays.copyOf(starts, chains + 1);
        index = new FineIndex(
                chains, this::box, (chain, box) -> Math.max(first(chain, fromZoom), FineMap.seenFrom(box, LEAST)));
    }

    private int first(int chain, FromZoom fromZoom) {
        int least = FineIndex.NEVER;
        for (int i = begin[chain]; i < begin[chain + 1]; i++) {
            least = Math.min(least, fromZoom.of(lines.look(line(i))));
        }
        return least;
    }

    private void box(int chain, int[] box) {
        int[] one = new int[4];
        box[0] = box[1] = Integer.MAX_VALUE;
        box[2] = box[3] = Integer.MIN_VALUE;
        for (int i = begin[chain]; i < begin[chain + 1]; i++) {
            FineMap.box(lines, line(i), line(i) + 1, one);
            box[0] = Math.min(box[0], one[0]);
            box[1] = Math.min(box[1], one[1]);
            box[2] = Math.max(box[2], one[2]);
            box[3] = Math.max(box[3], one[3]);
        }
    }

    private int line(int member) {
        return members[member] < 0 ? ~members[member] : members[member];
    }

    FineIndex index() {
        return index;
    }

    String name(int chain) {
        return lines.name(lines.nameNumber(line(begin[chain])));
    }

    /** The look of the widest line of a chain, by an order of looks. */
    int look(int chain, IntUnaryOperator order) {
        int best = lines.look(line(begin[chain]));
        for (int i = begin[chain] + 1; i < begin[chain + 1]; i++) {
            int look = lines.look(line(i));
            if (order.applyAsInt(look) < order.applyAsInt(best)) {
                best = look;
            }
        }
        return best;
    }

    /**
     * The whole chain on the unit square.
     *
     * @param near vertices nearer than this to the one before are left out, units of 1e-7 degrees
     */
    double[] points(int chain, int near) {
        return points(lines, members, begin[chain], begin[chain + 1], near);
    }

    /** One line on the unit square, in the same way. */
    static double[] line(FineLines lines, int line, int near) {
        return points(lines, new int[] {line}, 0, 1, near);
    }

    private static double[] points(FineLines lines, int[] members, int from, int to, int near) {
        double[] xy = new double[64];
        int n = 0;
        int lat = 0;
        int lon = 0;
        for (int i = from; i < to; i++) {
            boolean turned = members[i] < 0;
            int line = turned ? ~members[i] : members[i];
            int count = lines.end(line) - lines.start(line);
            for (int k = 0; k < count; k++) {
                int v = turned ? lines.end(line) - 1 - k : lines.start(line) + k;
                boolean last = k == count - 1 && i == to - 1;
                if (n > 0 && !last && Math.abs(lines.lat7(v) - lat) <= near && Math.abs(lines.lon7(v) - lon) <= near) {
                    continue;
                }
                lat = lines.lat7(v);
                lon = lines.lon7(v);
                if (2 * n == xy.length) {
                    xy = Arrays.copyOf(xy, 4 * n);
                }
                xy[2 * n] = MercatorRows.x(lon);
                xy[2 * n + 1] = MercatorRows.y(lat);
                n++;
            }
        }
        return Arrays.copyOf(xy, 2 * n);
    }

    /** Joins the lines of one name. */
    private final class Joining {

        private final int[] group;
        private final boolean[] used;
        /** Ends at a place: number of the line in the group, {@code ~number} for its last vertex; two at most. */
        private final Map<Long, int[]> ends = new HashMap<>();

        Joining(int[] group) {
            this.group = group;
            used = new boolean[group.length];
            if (group.length > 1) {
                for (int i = 0; i < group.length; i++) {
                    add(end(i, true), i);
                    add(end(i, false), ~i);
                }
            }
        }

        private void add(long place, int end) {
            int[] there = ends.computeIfAbsent(place, p -> new int[] {0, 0, 0});
            if (there[0] < 2) {
                there[there[0] + 1] = end;
            }
            there[0]++;
        }

        private long end(int i, boolean first) {
            int v = first ? lines.start(group[i]) : lines.end(group[i]) - 1;
            return (long) lines.lat7(v) << 32 | lines.lon7(v) & 0xFFFFFFFFL;
        }

        /** The line that goes on from an end, as it was added; {@link #NONE}'s place is taken by an empty array. */
        private int[] after(int i, boolean first) {
            int[] there = ends.get(end(i, first));
            if (there == null || there[0] != 2) {
                return new int[0];
            }
            int own = first ? i : ~i;
            int other = there[1] == own ? there[2] : there[1];
            int line = other < 0 ? ~other : other;
            return line == i || used[line] ? new int[0] : new int[] {line, other < 0 ? NONE : 1};
        }

        /** Writes the chain that holds a line; returns where the next one begins. */
        private int chain(int from, int filled) {
            used[from] = true;
            // Backwards to the head first.
            int[] before = new int[group.length];
            int count = 0;
            for (int[] step = after(from, true); step.length > 0; ) {
                int line = step[0];
                used[line] = true;
                boolean byLast = step[1] == NONE;
                before[count++] = byLast ? group[line] : ~group[line];
                step = after(line, byLast);
            }
            int at = filled;
            while (count > 0) {
                members[at++] = before[--count];
            }
            members[at++] = group[from];
            for (int[] step = after(from, false); step.length > 0; ) {
                int line = step[0];
                used[line] = true;
                boolean byLast = step[1] == NONE;
                members[at++] = byLast ? ~group[line] : group[line];
                step = after(line, byLast);
            }
            return at;
        }
    }
}
