package id.petapam.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From which zoom each place is shown. Marks of landings never crowd: a harbour has one until there is room for two. */
final class SpotZooms {

    /** Marks are no nearer to each other than this, pixels. */
    private static final double APART = 24;

    private static final int LAST = 18;

    private SpotZooms() {}

    static int[] of(List<FineSpot> spots) {
        int[] from = new int[spots.size()];
        List<Integer> landings = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
            from[i] = spots.get(i).kind().fromZoom();
            if (spots.get(i).kind().isLanding()) {
                landings.add(i);
            }
        }
        landings.sort(Comparator.comparing((Integer i) -> spots.get(i).kind())
                .thenComparing(i -> spots.get(i).name().isEmpty()));
        for (int zoom = 0; zoom <= LAST; zoom++) {
            thin(spots, landings, from, zoom);
        }
        return from;
    }

    /** Puts off to the next zoom what has no room in this one. */
    private static void thin(List<FineSpot> spots, List<Integer> landings, int[] from, int zoom) {
        double side = APART / (256 * Math.pow(2, zoom));
        Map<Long, List<Integer>> taken = new HashMap<>();
        for (int i : landings) {
            if (from[i] < zoom) {
                take(spots, i, taken, side);
            }
        }
        for (int i : landings) {
            double x = MercatorRows.x(spots.get(i).lon7());
            double y = MercatorRows.y(spots.get(i).lat7());
            if (from[i] == zoom && zoom < LAST && isCrowded(spots, taken, x, y, side)) {
                from[i] = zoom + 1;
            } else if (from[i] == zoom) {
                take(spots, i, taken, side);
            }
        }
    }

    private static void take(List<FineSpot> spots, int i, Map<Long, List<Integer>> taken, double side) {
        double x = MercatorRows.x(spots.get(i).lon7());
        double y = MercatorRows.y(spots.get(i).lat7());
        taken.computeIfAbsent(cell(x / side, y / side), c -> new ArrayList<>()).add(i);
    }

    private static boolean isCrowded(
            List<FineSpot> spots, Map<Long, List<Integer>> taken, double x, double y, double side) {
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                for (int o : taken.getOrDefault(cell(x / side + dx, y / side + dy), List.of())) {
                    double ox = MercatorRows.x(spots.get(o).lon7());
                    double oy = MercatorRows.y(spots.get(o).lat7());
                    if (Math.hypot(ox - x, oy - y) < side) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static long cell(double x, double y) {
        return (long) Math.floor(x) << 32 | (long) Math.floor(y) & 0xFFFFFFFFL;
    }
}
