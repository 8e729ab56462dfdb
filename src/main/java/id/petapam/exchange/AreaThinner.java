package id.petapam.exchange;

import id.petapam.geo.Metres;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;

/**
 * Thins out areas that are drawn finer than a plan can use, all of one level together, so that neighbours keep the same
 * border: half a million points would make every map slow and show nothing more.
 */
final class AreaThinner {

    /** Points that all areas of a plan together may have. */
    private static final int ENOUGH = 150_000;

    private static final double[] TOLERANCES = {0.00001, 0.00003, 0.0001, 0.0003};
    private static final double METRES_PER_DEGREE = 111_000;

    private AreaThinner() {}

    /**
     * Thins where there are too many points.
     *
     * @param areas by code; those that were thinned are replaced
     * @return how far a border may have moved; empty where nothing was done
     */
    static Optional<Metres> thin(Map<String, Geometry> areas) {
        Optional<Metres> moved = Optional.empty();
        for (int step = 0; step < TOLERANCES.length && points(areas) > ENOUGH; step++) {
            Map<Integer, List<String>> levels = new TreeMap<>();
            areas.keySet().forEach(code -> levels.computeIfAbsent(code.length(), l -> new ArrayList<>())
                    .add(code));
            for (List<String> codes : levels.values()) {
                Geometry[] level = codes.stream().map(areas::get).toArray(Geometry[]::new);
                Geometry[] thin = CoverageSimplifier.simplify(level, TOLERANCES[step]);
                for (int i = 0; i < thin.length; i++) {
                    if (!thin[i].isEmpty() && thin[i].isValid()) {
                        areas.put(codes.get(i), thin[i]);
                    }
                }
            }
            moved = Optional.of(new Metres(TOLERANCES[step] * METRES_PER_DEGREE));
        }
        return moved;
    }

    private static int points(Map<String, Geometry> areas) {
        return areas.values().stream().mapToInt(Geometry::getNumPoints).sum();
    }
}
