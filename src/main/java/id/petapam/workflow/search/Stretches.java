package id.petapam.workflow.search;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.region.detail.LineTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Puts lines of one name together: a road of a hundred pieces is found once, and a street name that every town has once
 * in each town. Pieces belong together where they lie in the same or in neighbouring squares of about ten kilometres.
 */
final class Stretches {

    /** Whole units in a square's side, about 11 km. */
    private static final int SIDE = 1_000_000;

    /** A stretch: where it lies. */
    record Stretch(String name, LatLon at, Bounds bounds) {}

    private final LineTable<?> lines;
    private final boolean isSplit;

    private Stretches(LineTable<?> lines, boolean isSplit) {
        this.lines = lines;
        this.isSplit = isSplit;
    }

    /**
     * Finds the stretches.
     *
     * @param wanted which lines count
     * @param isSplit whether what runs on for long is cut into parts of about ten kilometres, so that the near one is
     *     found; a river stays whole
     */
    static List<Stretch> of(LineTable<?> lines, IntPredicate wanted, boolean isSplit) {
        return new Stretches(lines, isSplit).all(wanted);
    }

    private List<Stretch> all(IntPredicate wanted) {
        Map<String, List<Integer>> byName = new LinkedHashMap<>();
        for (int line = 0; line < lines.size(); line++) {
            int number = line;
            if (wanted.test(line)) {
                lines.name(line).filter(name -> !name.isBlank()).ifPresent(name -> byName.computeIfAbsent(
                                name, n -> new ArrayList<>(2))
                        .add(number));
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        byName.forEach((name, numbers) -> together(name, numbers, stretches));
        return stretches;
    }

    private record Square(int x, int y) {

        Square beside(int dx, int dy) {
            return new Square(x + dx, y + dy);
        }
    }

    private void together(String name, List<Integer> numbers, List<Stretch> stretches) {
        Map<Square, List<Integer>> vertices = new HashMap<>();
        for (int line : numbers) {
            for (int v = lines.start(line); v < lines.end(line); v++) {
                Square square = new Square(Math.floorDiv(lines.lon7(v), SIDE), Math.floorDiv(lines.lat7(v), SIDE));
                vertices.computeIfAbsent(square, s -> new ArrayList<>()).add(v);
            }
        }
        while (!vertices.isEmpty()) {
            List<List<Integer>> group = connected(vertices.keySet().iterator().next(), vertices);
            boolean isWhole = !isSplit || group.size() <= 4;
            if (isWhole) {
                stretches.add(stretch(name, group.stream().flatMap(List::stream).toList()));
            } else {
                group.forEach(part -> stretches.add(stretch(name, part)));
            }
        }
    }

    /** Takes out the squares that hang together, and gives what lies in each. */
    private static List<List<Integer>> connected(Square first, Map<Square, List<Integer>> vertices) {
        List<List<Integer>> group = new ArrayList<>();
        Deque<Square> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            Square square = open.poll();
            List<Integer> there = vertices.remove(square);
            if (there != null) {
                group.add(there);
                for (int dx = -1; dx <= 1; dx++) {
                    for (int dy = -1; dy <= 1; dy++) {
                        open.add(square.beside(dx, dy));
                    }
                }
            }
        }
        return group;
    }

    private Stretch stretch(String name, List<Integer> vertices) {
        int south = Integer.MAX_VALUE;
        int west = Integer.MAX_VALUE;
        int north = Integer.MIN_VALUE;
        int east = Integer.MIN_VALUE;
        for (int v : vertices) {
            south = Math.min(south, lines.lat7(v));
            north = Math.max(north, lines.lat7(v));
            west = Math.min(west, lines.lon7(v));
            east = Math.max(east, lines.lon7(v));
        }
        double midLat = (south / 2.0 + north / 2.0);
        double midLon = (west / 2.0 + east / 2.0);
        int nearest = vertices.get(0);
        double least = Double.MAX_VALUE;
        for (int v : vertices) {
            double far = Math.hypot(lines.lat7(v) - midLat, lines.lon7(v) - midLon);
            if (far < least) {
                least = far;
                nearest = v;
            }
        }
        double unit = LineTable.UNIT;
        return new Stretch(name, lines.at(nearest), new Bounds(south / unit, west / unit, north / unit, east / unit));
    }
}
