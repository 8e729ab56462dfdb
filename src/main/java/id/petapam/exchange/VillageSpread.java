package id.petapam.exchange;

import id.petapam.geo.LatLon;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Places for stations whose own place is unknown: round the village's point like the seeds of a sunflower, about 150 m
 * apart, so that each can be seen and picked. The same stations in the same order always get the same places. Places
 * that are taken (also by another village with the same point) are left out.
 */
public final class VillageSpread {

    /** Radius of the k-th seed is this many metres times the root of k; neighbours are then 140 ... 170 m apart. */
    private static final double STEP = 85;

    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    /** No two stations stand nearer than this, in metres. */
    private static final double NEAREST = 100;

    private static final int MOST = 5_000;

    private final Map<Long, Set<LatLon>> taken = new HashMap<>();
    private final Map<LatLon, Integer> nextSeed = new HashMap<>();

    /**
     * A spread that keeps clear of these places.
     *
     * @param occupied places of stations that are there already
     */
    public VillageSpread(Collection<LatLon> occupied) {
        occupied.forEach(this::take);
    }

    /** The next free place near a village's point; it counts as taken from now on. */
    public LatLon next(LatLon village) {
        int seed = nextSeed.getOrDefault(village, 0);
        Optional<LatLon> place = Optional.empty();
        while (place.isEmpty() && seed < MOST) {
            LatLon candidate = seed(village, seed++);
            place = isFree(candidate) ? Optional.of(candidate) : Optional.empty();
        }
        nextSeed.put(village, seed);
        LatLon found = place.orElse(village);
        take(found);
        return found;
    }

    private static LatLon seed(LatLon village, int k) {
        double radius = STEP * Math.sqrt(k + 0.5);
        return village.offset(radius * Math.cos(k * GOLDEN_ANGLE), radius * Math.sin(k * GOLDEN_ANGLE));
    }

    private void take(LatLon point) {
        taken.computeIfAbsent(cell(point, 0, 0), c -> new HashSet<>()).add(point);
    }

    private boolean isFree(LatLon point) {
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                for (LatLon other : taken.getOrDefault(cell(point, dx, dy), Set.of())) {
                    if (other.distanceTo(point).value() < NEAREST) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Cells of a thousandth of a degree, about 111 m: a near neighbour is in this cell or one beside it. */
    private static long cell(LatLon point, int dx, int dy) {
        long x = (long) Math.floor(point.lon() * 1000) + dx;
        long y = (long) Math.floor(point.lat() * 1000) + dy;
        return x * 1_000_000 + y;
    }
}
