package id.petapam.map;

import id.petapam.geo.Mercator;
import java.util.Arrays;

/**
 * Which stations stand together at one zoom step, and where the discs lie. Depends on places only, not on looks.
 *
 * @param x middle of each disc, Mercator unit square
 * @param starts where the members of a cluster begin; one more entry than clusters
 * @param members numbers of stations, cluster after cluster
 */
record ClusterShape(double[] x, double[] y, int[] starts, int[] members) {

    /** Free space between two discs, pixels. */
    private static final double GAP = 2;

    /** From this zoom on every station stands by itself. */
    static final double SINGLES_FROM = 17;

    /** Radius of the disc of so many stations (of the symbol for one), pixels. */
    static double radius(int count) {
        return count == 1 ? 11 : 15 + 3.2 * Math.log10(count);
    }

    /** @param size of symbols and discs against normal, 1 = normal */
    static ClusterShape of(StationMarks marks, double zoom, double size) {
        ClusterShape merged = new Merging(marks, zoom, size).merged();
        return zoom >= SINGLES_FROM ? merged.fanned(marks, zoom, size) : merged;
    }

    /** Each station by itself; those on one spot stand around it like the seeds of a sunflower. */
    private ClusterShape fanned(StationMarks marks, double zoom, double size) {
        int n = marks.size();
        double pixel = 1 / Mercator.worldPixels(zoom);
        double[] fx = new double[n];
        double[] fy = new double[n];
        for (int c = 0; c < x.length; c++) {
            boolean alone = starts[c + 1] - starts[c] == 1;
            for (int k = 0; k < starts[c + 1] - starts[c]; k++) {
                int station = members[starts[c] + k];
                double r = alone ? 0 : 17 * size * Math.sqrt(k + 0.5) * pixel;
                double angle = k * 2.399963229728653;
                fx[station] = alone ? marks.worldX(station) : x[c] + r * Math.cos(angle);
                fy[station] = alone ? marks.worldY(station) : y[c] + r * Math.sin(angle);
            }
        }
        int[] all = new int[n];
        Arrays.setAll(all, i -> i);
        int[] each = new int[n + 1];
        Arrays.setAll(each, i -> i);
        return new ClusterShape(fx, fy, each, all);
    }

    /** Puts stations together cell by cell, then discs that touch, until none do. */
    private static final class Merging {

        private final StationMarks marks;
        private final double scale;
        private final double size;
        private final double[] sumX;
        private final double[] sumY;
        private final int[] count;
        private final int[] cellOf;
        private int cells;
        private final int[] parent;

        Merging(StationMarks marks, double zoom, double size) {
            this.marks = marks;
            this.size = size;
            scale = Mercator.worldPixels(zoom);
            int n = marks.size();
            sumX = new double[n];
            sumY = new double[n];
            count = new int[n];
            cellOf = new int[n];
            gather();
            parent = new int[cells];
            Arrays.setAll(parent, i -> i);
        }

        private void gather() {
            double cell = (2 * radius(1) + GAP) * size;
            DiscGrid grid = new DiscGrid(cell, marks.size());
            for (int i = 0; i < marks.size(); i++) {
                double px = marks.worldX(i) * scale;
                double py = marks.worldY(i) * scale;
                int c = grid.first(px, py, 0, 0);
                if (c < 0) {
                    c = cells++;
                    grid.put(c, px, py);
                }
                cellOf[i] = c;
                sumX[c] += px;
                sumY[c] += py;
                count[c]++;
            }
        }

        private double px(int c) {
            return sumX[c] / count[c];
        }

        private double py(int c) {
            return sumY[c] / count[c];
        }

        ClusterShape merged() {
            double reach = (2 * radius(Math.max(2, marks.size())) + GAP) * size;
            DiscGrid grid = new DiscGrid(reach, Math.max(1, cells));
            // Discs enter one by one; the one that enters takes in all that it touches before the next comes.
            for (int c = 0; c < cells; c++) {
                int touching = touching(grid, c);
                while (touching >= 0) {
                    grid.remove(touching);
                    parent[touching] = c;
                    sumX[c] += sumX[touching];
                    sumY[c] += sumY[touching];
                    count[c] += count[touching];
                    touching = touching(grid, c);
                }
                grid.put(c, px(c), py(c));
            }
            return shape();
        }

        /** The disc in the grid that the given one covers most; negative for none. */
        private int touching(DiscGrid grid, int c) {
            double x = px(c);
            double y = py(c);
            int best = -1;
            double most = 1;
            for (int dx = -1; dx <= 1; dx++) {
                for (int dy = -1; dy <= 1; dy++) {
                    for (int d = grid.first(x, y, dx, dy); d >= 0; d = grid.next(d)) {
                        double room = (radius(count[c]) + radius(count[d]) + GAP) * size;
                        double share = (square(px(d) - x) + square(py(d) - y)) / (room * room);
                        if (share < most || (share == most && best >= 0 && d < best)) {
                            most = share;
                            best = d;
                        }
                    }
                }
            }
            return best;
        }

        private static double square(double d) {
            return d * d;
        }

        private int root(int cell) {
            int c = cell;
            while (parent[c] != c) {
                parent[c] = parent[parent[c]];
                c = parent[c];
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
                int root = root(cellOf[i]);
                if (number[root] < 0) {
                    number[root] = clusters++;
                }
                clusterOf[i] = number[root];
            }
            double[] x = new double[clusters];
            double[] y = new double[clusters];
            int[] starts = new int[clusters + 1];
            for (int c = 0; c < cells; c++) {
                if (parent[c] == c) {
                    x[number[c]] = px(c) / scale;
                    y[number[c]] = py(c) / scale;
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
}
