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

    /** From this zoom on every station stands by itself. */
    static final double SINGLES_FROM = 17;

    /** Radius of the disc of so many stations (of the symbol for one), pixels. */
    static double radius(int count) {
        return count == 1 ? 11 : 13.5 + 2.6 * Math.log10(count);
    }

    /** @param size of symbols and discs against normal, 1 = normal */
    static ClusterShape of(StationMarks marks, double zoom, double size) {
        ClusterShape merged = new ClusterMerging(marks, zoom, size).merged();
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
}
