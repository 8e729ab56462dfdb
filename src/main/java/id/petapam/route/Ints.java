package id.petapam.route;

import java.util.Arrays;

/** A growing row of numbers. */
final class Ints {

    private int[] values;
    private int size;

    Ints(int expected) {
        values = new int[Math.max(16, expected)];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + size / 2);
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
