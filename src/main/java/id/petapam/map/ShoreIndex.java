package id.petapam.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says whether a point lies on a shore or close to it. Outlines of areas come from other sources than the shore and
 * follow it only about: what runs along a shore is not a border.
 */
final class ShoreIndex {

    private final double reach;
    private final Map<Long, List<double[]>> cells = new HashMap<>();

    /** @param reach how near counts as on the shore, Mercator units */
    ShoreIndex(List<MapShape> land, double reach) {
        this.reach = reach;
        for (MapShape shape : land) {
            for (int p = 0; p < shape.partCount(); p++) {
                double[] ring = shape.part(p);
                for (int i = 0; i + 3 < ring.length; i += 2) {
                    add(new double[] {ring[i], ring[i + 1], ring[i + 2], ring[i + 3]});
                }
            }
        }
    }

    private void add(double[] s) {
        int x2 = cell(Math.max(s[0], s[2]) + reach);
        int y2 = cell(Math.max(s[1], s[3]) + reach);
        for (int cx = cell(Math.min(s[0], s[2]) - reach); cx <= x2; cx++) {
            for (int cy = cell(Math.min(s[1], s[3]) - reach); cy <= y2; cy++) {
                cells.computeIfAbsent((long) cx << 32 | cy, k -> new ArrayList<>(4))
                        .add(s);
            }
        }
    }

    private int cell(double v) {
        return (int) Math.floor(v / (reach * 4));
    }

    boolean isNear(double x, double y) {
        List<double[]> near = cells.getOrDefault((long) cell(x) << 32 | cell(y), List.of());
        return near.stream().anyMatch(s -> distance(s, x, y) <= reach);
    }

    private static double distance(double[] s, double x, double y) {
        double dx = s[2] - s[0];
        double dy = s[3] - s[1];
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : Math.max(0, Math.min(1, ((x - s[0]) * dx + (y - s[1]) * dy) / length));
        return Math.hypot(s[0] + t * dx - x, s[1] + t * dy - y);
    }
}
