package id.petapam.tiles.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a Mapbox Vector Tile (specification 2.1) with limits on everything that is counted, since tiles come from other
 * people. Only what a map is drawn from is read.
 */
final class MvtReader {

    private static final int MAX_FEATURES = 100_000;
    private static final int MAX_POINTS = 1_000_000;
    private static final int MAX_WORDS = 200_000;
    private static final int MAX_EXTENT = 1 << 16;

    /** What a feature is made of. */
    enum Shape {
        UNKNOWN,
        POINT,
        LINE,
        SURFACE
    }

    /**
     * One feature.
     *
     * @param parts points, lines or rings; x, y ... in shares of the tile's side
     */
    record Feature(String layer, Shape shape, Map<String, String> tags, List<double[]> parts) {

        String tag(String key) {
            return tags.getOrDefault(key, "");
        }
    }

    private int features;
    private int points;
    private int words;

    private MvtReader() {}

    /** @throws IOException for bytes that are no tile, or one beyond the limits */
    static List<Feature> read(byte[] bytes) throws IOException {
        return new MvtReader().tile(bytes);
    }

    private List<Feature> tile(byte[] bytes) throws IOException {
        List<Feature> found = new ArrayList<>();
        Varints in = new Varints(bytes, 0, bytes.length);
        while (in.hasNext()) {
            int key = in.nextInt();
            if (key == (3 << 3 | 2)) {
                int length = in.nextInt();
                int from = in.skip(length);
                layer(bytes, from, from + length, found);
            } else {
                skip(in, key);
            }
        }
        return found;
    }

    private record Part(int from, int to) {}

    private void layer(byte[] bytes, int from, int to, List<Feature> found) throws IOException {
        String name = "";
        int extent = 4096;
        List<Part> parts = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<String> values = new ArrayList<>();
        Varints in = new Varints(bytes, from, to);
        while (in.hasNext()) {
            int key = in.nextInt();
            switch (key) {
                case 1 << 3 | 2 -> name = text(bytes, part(in));
                case 2 << 3 | 2 -> {
                    features++;
                    limit(features, MAX_FEATURES, "features");
                    parts.add(part(in));
                }
                case 3 << 3 | 2 -> {
                    words++;
                    limit(words, MAX_WORDS, "keys");
                    keys.add(text(bytes, part(in)));
                }
                case 4 << 3 | 2 -> {
                    words++;
                    limit(words, MAX_WORDS, "values");
                    values.add(value(bytes, part(in)));
                }
                case 5 << 3 -> extent = in.nextInt();
                default -> skip(in, key);
            }
        }
        if (extent < 1 || extent > MAX_EXTENT) {
            throw new IOException("extent " + extent);
        }
        for (Part part : parts) {
            found.add(feature(bytes, part, name, keys, values, extent));
        }
    }

    private Feature feature(byte[] bytes, Part at, String layer, List<String> keys, List<String> values, int extent)
            throws IOException {
        Shape shape = Shape.UNKNOWN;
        Map<String, String> tags = new TreeMap<>();
        List<double[]> parts = List.of();
        Varints in = new Varints(bytes, at.from(), at.to());
        while (in.hasNext()) {
            int key = in.nextInt();
            switch (key) {
                case 2 << 3 | 2 -> tags(bytes, part(in), keys, values, tags);
                case 3 << 3 -> {
                    int type = in.nextInt();
                    shape = type < Shape.values().length ? Shape.values()[type] : Shape.UNKNOWN;
                }
                case 4 << 3 | 2 -> parts = geometry(bytes, part(in), extent);
                default -> skip(in, key);
            }
        }
        return new Feature(layer, shape, tags, parts);
    }

    private static void tags(byte[] bytes, Part at, List<String> keys, List<String> values, Map<String, String> into)
            throws IOException {
        Varints in = new Varints(bytes, at.from(), at.to());
        while (in.hasNext()) {
            int key = in.nextInt();
            int value = in.nextInt();
            if (key < keys.size() && value < values.size()) {
                into.put(keys.get(key), values.get(value));
            }
        }
    }

    /** Commands: 1 begin elsewhere, 2 a line to, 7 close the ring. */
    private List<double[]> geometry(byte[] bytes, Part at, int extent) throws IOException {
        List<double[]> parts = new ArrayList<>();
        Points now = new Points();
        Varints in = new Varints(bytes, at.from(), at.to());
        long x = 0;
        long y = 0;
        while (in.hasNext()) {
            int command = in.nextInt();
            int count = command >>> 3;
            switch (command & 7) {
                case 1, 2 -> {
                    for (int i = 0; i < count; i++) {
                        if ((command & 7) == 1 && !now.isEmpty()) {
                            parts.add(now.take());
                        }
                        x += zigzag(in.next());
                        y += zigzag(in.next());
                        points++;
                        limit(points, MAX_POINTS, "points");
                        now.add(within(x, extent), within(y, extent));
                    }
                }
                case 7 -> {
                    if (!now.isEmpty()) {
                        parts.add(now.take());
                    }
                }
                default -> throw new IOException("geometry command " + command);
            }
        }
        if (!now.isEmpty()) {
            parts.add(now.take());
        }
        return parts;
    }

    /** Shares of the side; what lies absurdly far out is brought to where it harms no drawing. */
    private static double within(long at, int extent) {
        return Math.max(-64, Math.min(64, (double) at / extent));
    }

    private static long zigzag(long value) {
        return value >>> 1 ^ -(value & 1);
    }

    private static Part part(Varints in) throws IOException {
        int length = in.nextInt();
        int from = in.skip(length);
        return new Part(from, from + length);
    }

    private static String text(byte[] bytes, Part part) {
        return new String(bytes, part.from(), part.to() - part.from(), StandardCharsets.UTF_8);
    }

    /** Texts and whole numbers; others mean nothing to a map. */
    private static String value(byte[] bytes, Part at) throws IOException {
        String found = "";
        Varints in = new Varints(bytes, at.from(), at.to());
        while (in.hasNext()) {
            int key = in.nextInt();
            switch (key) {
                case 1 << 3 | 2 -> found = text(bytes, part(in));
                case 4 << 3, 5 << 3, 7 << 3 -> found = Long.toString(in.next());
                case 6 << 3 -> found = Long.toString(zigzag(in.next()));
                default -> skip(in, key);
            }
        }
        return found;
    }

    private static void skip(Varints in, int key) throws IOException {
        switch (key & 7) {
            case 0 -> in.next();
            case 1 -> in.skip(8);
            case 2 -> in.skip(in.nextInt());
            case 5 -> in.skip(4);
            default -> throw new IOException("wire type " + (key & 7));
        }
    }

    private static void limit(int count, int most, String what) throws IOException {
        if (count > most) {
            throw new IOException("more than " + most + " " + what);
        }
    }

    /** Points of one part as they come. */
    private static final class Points {

        private double[] xy = new double[32];
        private int n;

        void add(double x, double y) {
            if (n + 2 > xy.length) {
                xy = Arrays.copyOf(xy, xy.length * 2);
            }
            xy[n++] = x;
            xy[n++] = y;
        }

        boolean isEmpty() {
            return n == 0;
        }

        double[] take() {
            double[] taken = Arrays.copyOf(xy, n);
            n = 0;
            return taken;
        }
    }
}
