package id.petapam.exchange.feature;

import java.util.Arrays;

/** A growing row of x, y. */
final class Vertices {

    private double[] xy = new double[32];
    private int size;

    void add(double x, double y) {
        if (size == xy.length) {
            xy = Arrays.copyOf(xy, size * 2);
        }
        xy[size++] = x;
        xy[size++] = y;
    }

    double[] toArray() {
        return Arrays.copyOf(xy, size);
    }
}
