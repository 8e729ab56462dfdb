package id.petapam.bench;

import id.petapam.region.osm.PbfWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An invented province for benches: a net of roads, rivers that run through it from north to south with a bridge in every
 * third road that meets them, canals, villages, plantations, and houses that no pack wants. Nothing is kept in memory.
 */
public final class SyntheticProvince {

    private static final double SOUTH = -5;
    private static final double WEST = 102;
    private static final double HEIGHT = 3.5;
    private static final double WIDTH = 4.3;

    /** Points of a road between two crossings. */
    private static final int BETWEEN = 6;

    /** A river between every so many columns of crossings. */
    private static final int RIVER_EVERY = 25;

    private final int size;
    private final int houses;
    private long nodes;
    private long ways;

    /** @param size crossings along each side: 500 makes a province with 490 thousand road ways */
    public SyntheticProvince(int size, int houses) {
        this.size = size;
        this.houses = houses;
    }

    /** Nodes written. */
    public long nodes() {
        return nodes;
    }

    public long ways() {
        return ways;
    }

    public void write(Path file) throws IOException {
        try (PbfWriter out = new PbfWriter(
                new BufferedOutputStream(Files.newOutputStream(file), 1 << 16),
                SOUTH,
                WEST,
                SOUTH + HEIGHT,
                WEST + WIDTH)) {
            nodes(out);
            ways(out);
        }
    }

    private long crossing(int row, int column) {
        return 1 + (long) row * size + column;
    }

    /** Number of the first point between a crossing and the next one to the east (0) or north (1). */
    private long between(int row, int column, int way) {
        return 1 + (long) size * size + (((long) row * size + column) * 2 + way) * BETWEEN;
    }

    private long riverPoint(int row, int column) {
        return 1 + (long) size * size * (1 + 2 * BETWEEN) + (long) row * size + column;
    }

    private long house(int number) {
        return 1 + (long) size * size * (2 + 2 * BETWEEN) + number * 4L;
    }

    private double lat(double row, double column) {
        return SOUTH + (row + 0.3 * Math.sin(row * 0.7 + column * 1.3)) * HEIGHT / (size + 1) + 0.002;
    }

    private double lon(double row, double column) {
        return WEST + (column + 0.3 * Math.cos(row * 1.1 + column * 0.9)) * WIDTH / (size + 1) + 0.002;
    }

    private void node(PbfWriter out, long id, double row, double column, String... tags) throws IOException {
        nodes++;
        out.node(id, (int) Math.round(lat(row, column) * 1e7), (int) Math.round(lon(row, column) * 1e7), tags);
    }

    private void nodes(PbfWriter out) throws IOException {
        for (int r = 0; r < size; r++) {
            for (int c = 0; c < size; c++) {
                if (r % 9 == 4 && c % 9 == 4) {
                    node(out, crossing(r, c), r, c, "place", "village", "name", "Desa Contoh " + r + " " + c);
                } else {
                    node(out, crossing(r, c), r, c);
                }
            }
        }
        for (int r = 0; r < size; r++) {
            for (int c = 0; c < size; c++) {
                for (int w = 0; w < 2; w++) {
                    for (int k = 0; k < BETWEEN; k++) {
                        double share = (k + 1.0) / (BETWEEN + 1);
                        node(out, between(r, c, w) + k, r + (w == 1 ? share : 0), c + (w == 0 ? share : 0));
                    }
                }
            }
        }
        for (int r = 0; r < size; r++) {
            for (int c = 0; c < size; c++) {
                if (c % RIVER_EVERY == 0) {
                    node(out, riverPoint(r, c), r + 0.5, c + 0.5);
                }
            }
        }
        for (int h = 0; h < houses; h++) {
            double row = h % (size * 7L) / 7.0;
            double column = (double) h / (size * 7L) * 1.7 % size;
            node(out, house(h), row, column);
            node(out, house(h) + 1, row, column + 0.02);
            node(out, house(h) + 2, row + 0.02, column + 0.02);
            node(out, house(h) + 3, row + 0.02, column);
        }
    }

    private void way(PbfWriter out, long[] refs, String... tags) throws IOException {
        ways++;
        out.way(ways, refs, tags);
    }

    private void ways(PbfWriter out) throws IOException {
        for (int r = 0; r < size; r++) {
            for (int c = 0; c < size; c++) {
                if (c + 1 < size) {
                    east(out, r, c);
                }
                if (r + 1 < size) {
                    way(out, road(r, c, 1, crossing(r + 1, c)), tags(r, c, c));
                }
            }
        }
        for (int c = 0; c < size; c += RIVER_EVERY) {
            for (int r = 0; r + 20 < size; r += 20) {
                long[] refs = new long[21];
                for (int i = 0; i <= 20; i++) {
                    refs[i] = riverPoint(size - 1 - r - i, c);
                }
                way(out, refs, "waterway", "river", "name", "Sungai Contoh " + c, "width", "90");
            }
        }
        for (int r = 3; r + 3 < size; r += 6) {
            for (int c = 3; c + 3 < size; c += 6) {
                long[] ring = {
                    crossing(r, c), crossing(r, c + 1), crossing(r + 1, c + 1), crossing(r + 1, c), crossing(r, c)
                };
                way(out, ring, "landuse", r % 4 == 1 ? "orchard" : "residential");
                way(out, road(r, c, 1, crossing(r + 1, c)), "waterway", "ditch");
            }
        }
        for (int h = 0; h < houses; h++) {
            long first = house(h);
            way(out, new long[] {first, first + 1, first + 2, first + 3, first}, "building", "yes");
        }
    }

    private long[] road(int r, int c, int way, long end) {
        long[] refs = new long[BETWEEN + 2];
        refs[0] = crossing(r, c);
        for (int k = 0; k < BETWEEN; k++) {
            refs[k + 1] = between(r, c, way) + k;
        }
        refs[BETWEEN + 1] = end;
        return refs;
    }

    /** Over a river only every third road has a bridge: three ways, the middle one being it. */
    private void east(PbfWriter out, int r, int c) throws IOException {
        long[] refs = road(r, c, 0, crossing(r, c + 1));
        if (c % RIVER_EVERY != 0) {
            way(out, refs, tags(r, c, r));
        } else if (r % 3 == 0) {
            way(out, java.util.Arrays.copyOfRange(refs, 0, 4), tags(r, c, r));
            way(out, new long[] {refs[3], refs[4]}, "highway", "secondary", "bridge", "yes");
            way(out, java.util.Arrays.copyOfRange(refs, 4, refs.length), tags(r, c, r));
        }
    }

    private static String[] tags(int r, int c, int line) {
        if (line % 50 == 0) {
            return new String[] {"highway", "primary", "name", "Jalan Lintas " + line, "surface", "asphalt"};
        }
        if (line % 10 == 0) {
            return new String[] {"highway", "tertiary", "surface", "asphalt"};
        }
        return switch ((r + c) % 5) {
            case 0 -> new String[] {"highway", "track", "tracktype", "grade3"};
            case 1 -> new String[] {"highway", "path"};
            case 2 -> new String[] {"highway", "residential", "name", "Jalan " + line};
            default -> new String[] {"highway", "unclassified", "surface", "gravel"};
        };
    }
}
