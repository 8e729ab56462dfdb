package id.petapam.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the nearest of many points: a grid of cells of about two kilometres, searched in growing rings. Never changes
 * after it was made.
 */
public final class NearestPoints<T> {

    private static final double CELL = 0.02;

    /** Cells at the edge of the search: beyond 60 of them (130 km) nothing counts as near. */
    private static final int FARTHEST = 60;

    private final Map<Long, List<Item<T>>> cells = new HashMap<>();

    private record Item<T>(LatLon at, T value) {}

    /** The one that was found, and how far it is. */
    public record Found<T>(T value, LatLon at, Metres distance) {}

    public NearestPoints(Map<T, LatLon> points) {
        points.forEach((value, at) -> cells.computeIfAbsent(key(row(at.lat()), row(at.lon())), k -> new ArrayList<>())
                .add(new Item<>(at, value)));
    }

    private static int row(double degrees) {
        return (int) Math.floor(degrees / CELL);
    }

    private static long key(int y, int x) {
        return ((long) y << 32) ^ (x & 0xffffffffL);
    }

    /** The nearest one that counts; of two at the same distance any. Empty if none is within about 130 km. */
    public Optional<Found<T>> nearest(LatLon from, Predicate<T> counts) {
        int y = row(from.lat());
        int x = row(from.lon());
        Found<T> best = null;
        // narrower than a cell of latitude, since degrees of longitude shrink away from the equator
        double cellMetres = Math.toRadians(CELL) * Metres.EARTH_RADIUS * Math.cos(Math.toRadians(from.lat()));
        for (int ring = 0; ring <= FARTHEST; ring++) {
            if (best != null && best.distance().value() <= (ring - 1) * cellMetres) {
                break;
            }
            for (int dy = -ring; dy <= ring; dy++) {
                int step = Math.abs(dy) == ring ? 1 : Math.max(1, 2 * ring);
                for (int dx = -ring; dx <= ring; dx += step) {
                    best = better(best, cells.get(key(y + dy, x + dx)), from, counts);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static <T> Found<T> better(Found<T> best, List<Item<T>> cell, LatLon from, Predicate<T> counts) {
        Found<T> found = best;
        for (Item<T> item : cell == null ? List.<Item<T>>of() : cell) {
            Metres distance = from.distanceTo(item.at());
            if ((found == null || distance.compareTo(found.distance()) < 0) && counts.test(item.value())) {
                found = new Found<>(item.value(), item.at(), distance);
            }
        }
        return found;
    }
}
