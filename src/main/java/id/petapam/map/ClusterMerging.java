package id.petapam.map;

import id.petapam.geo.Mercator;
import java.util.Arrays;

/**
 * Puts stations together at one zoom step. The fullest spots become discs first and stay where they are, each station
 * goes to the disc nearest to it: so no disc wanders about and swallows a whole kabupaten. For one thread, used once.
 */
final class ClusterMerging {

    /** Free space between two discs, pixels. */
    private static final double GAP = 2;

    /** More room between full spots: their discs grow by the stations that they take in. */
    private static final double GROWTH = 1.5;

    private final StationMarks marks;
    private final double scale;
    private final double size;
    private final double[] sumX;
    private final double[] sumY;
    private final int[] count;
    private final int[] cellOf;
    private int cells;
    /** Where a disc stands; before it is one, the middle of its stations. */
    private final double[] px;

    private final double[] py;
    /** The disc to which a spot belongs; a disc belongs to itself. */
    private final int[] disc;

    private final DiscGrid grid;

    ClusterMerging(StationMarks marks, double zoom, double size) {
        this.marks = marks;
        this.size = size;
        scale = Mercator.worldPixels(zoom);
        int n = marks.size();
        sumX = new double[n];
        sumY = new double[n];
        count = new int[n];
        cellOf = new int[n];
        gather();
        px = new double[cells];
        py = new double[cells];
        disc = new int[cells];
        for (int c = 0; c < cells; c++) {
            px[c] = sumX[c] / count[c];
            py[c] = sumY[c] / count[c];
        }
        double reach = (2 * ClusterShape.radius(Math.max(2, n)) + GAP + GROWTH) * size;
        grid = new DiscGrid(reach, Math.max(1, cells));
    }

    /** Stations of one square are one spot. */
    private void gather() {
        double side = (2 * ClusterShape.radius(1) + GAP) * size;
        DiscGrid squares = new DiscGrid(side, marks.size());
        for (int i = 0; i < marks.size(); i++) {
            double x = marks.worldX(i) * scale;
            double y = marks.worldY(i) * scale;
            int c = squares.first(x, y, 0, 0);
            if (c < 0) {
                c = cells++;
                squares.put(c, x, y);
            }
            cellOf[i] = c;
            sumX[c] += x;
            sumY[c] += y;
            count[c]++;
        }
    }

    ClusterShape merged() {
        int[] spots = Arrays.copyOf(count, cells);
        foundDiscs();
        settleSpots(spots);
        mergeTouching();
        centre();
        return shape();
    }

    /** The fullest spots become discs; what they touch does not. */
    private void foundDiscs() {
        for (int c : fullestFirst()) {
            int near = touching(c, GROWTH);
            if (near < 0) {
                disc[c] = c;
                grid.put(c, px[c], py[c]);
            } else {
                disc[c] = near;
                count[near] += count[c];
            }
        }
    }

    private int[] fullestFirst() {
        int most = 0;
        for (int c = 0; c < cells; c++) {
            most = Math.max(most, count[c]);
        }
        int[] place = new int[most + 2];
        for (int c = 0; c < cells; c++) {
            place[most - count[c] + 1]++;
        }
        for (int i = 1; i < place.length; i++) {
            place[i] += place[i - 1];
        }
        int[] order = new int[cells];
        for (int c = 0; c < cells; c++) {
            order[place[most - count[c]]++] = c;
        }
        return order;
    }

    /** Each spot goes to the nearest disc: that one may have been founded after the spot was taken in. */
    private void settleSpots(int[] spots) {
        double[] spotX = Arrays.copyOf(sumX, cells);
        double[] spotY = Arrays.copyOf(sumY, cells);
        boolean[] isDisc = new boolean[cells];
        for (int c = 0; c < cells; c++) {
            isDisc[c] = disc[c] == c;
            count[c] = isDisc[c] ? spots[c] : 0;
        }
        for (int c = 0; c < cells; c++) {
            if (!isDisc[c]) {
                int to = nearest(c);
                disc[c] = to;
                count[to] += spots[c];
                sumX[to] += spotX[c];
                sumY[to] += spotY[c];
            }
        }
    }

    private int nearest(int c) {
        int best = disc[c];
        double least = square(px[best] - px[c]) + square(py[best] - py[c]);
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                for (int d = grid.first(px[c], py[c], dx, dy); d >= 0; d = grid.next(d)) {
                    double apart = square(px[d] - px[c]) + square(py[d] - py[c]);
                    if (apart < least || (apart == least && d < best)) {
                        least = apart;
                        best = d;
                    }
                }
            }
        }
        return best;
    }

    /** Discs that grew into each other become one, which stands where the larger stood. */
    private void mergeTouching() {
        for (int c = 0; c < cells; c++) {
            int grown = c;
            int near = disc[grown] == grown ? touching(grown, 0) : -1;
            while (near >= 0) {
                int kept = count[near] > count[grown] ? near : grown;
                int gone = kept == near ? grown : near;
                grid.remove(gone);
                disc[gone] = kept;
                count[kept] += count[gone];
                sumX[kept] += sumX[gone];
                sumY[kept] += sumY[gone];
                grown = kept;
                near = touching(grown, 0);
            }
        }
    }

    /** Discs move to the middle of their stations, all the way or half, as far as no other stands there. */
    private void centre() {
        for (int c = 0; c < cells; c++) {
            if (disc[c] == c) {
                double fromX = px[c];
                double fromY = py[c];
                double byX = sumX[c] / count[c] - fromX;
                double byY = sumY[c] / count[c] - fromY;
                for (double share = 1; share > 0.2; share /= 2) {
                    px[c] = fromX + share * byX;
                    py[c] = fromY + share * byY;
                    if (touching(c, 0) < 0) {
                        break;
                    }
                    px[c] = fromX;
                    py[c] = fromY;
                }
                grid.remove(c);
                grid.put(c, px[c], py[c]);
            }
        }
    }

    /** The other disc that the given one covers most; negative for none. */
    private int touching(int c, double growth) {
        int best = -1;
        double most = 1;
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                for (int d = grid.first(px[c], py[c], dx, dy); d >= 0; d = grid.next(d)) {
                    double share = d == c ? 1 : share(c, d, growth);
                    if (share < most || (share == most && best >= 0 && d < best)) {
                        most = share;
                        best = d;
                    }
                }
            }
        }
        return best;
    }

    /** Square of how far two discs stand apart against the room that they need. */
    private double share(int c, int d, double growth) {
        double more = count[c] + count[d] > 2 ? growth : 0;
        double room = (ClusterShape.radius(count[c]) + ClusterShape.radius(count[d]) + GAP + more) * size;
        return (square(px[d] - px[c]) + square(py[d] - py[c])) / (room * room);
    }

    private static double square(double d) {
        return d * d;
    }

    private int discOf(int spot) {
        int c = spot;
        while (disc[c] != c) {
            disc[c] = disc[disc[c]];
            c = disc[c];
        }
        return c;
    }

    private ClusterShape shape() {
        int[] number = new int[cells];
        Arrays.fill(number, -1);
        int clusters = 0;
        int n = marks.size();
        int[] clusterOf = new int[n];
        for (int i = 0; i < n; i++) {
            int own = discOf(cellOf[i]);
            if (number[own] < 0) {
                number[own] = clusters++;
            }
            clusterOf[i] = number[own];
        }
        double[] x = new double[clusters];
        double[] y = new double[clusters];
        int[] starts = new int[clusters + 1];
        for (int c = 0; c < cells; c++) {
            if (disc[c] == c) {
                x[number[c]] = px[c] / scale;
                y[number[c]] = py[c] / scale;
                starts[number[c] + 1] = count[c];
            }
        }
        for (int c = 0; c < clusters; c++) {
            starts[c + 1] += starts[c];
        }
        int[] fill = Arrays.copyOf(starts, clusters);
        int[] members = new int[n];
        for (int i = 0; i < n; i++) {
            members[fill[clusterOf[i]]++] = i;
        }
        return new ClusterShape(x, y, starts, members);
    }
}
