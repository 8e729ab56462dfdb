package id.petapam.ui.map;

import id.petapam.geo.LatLon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An area that is being drawn corner by corner. Knows no toolkit. */
final class AreaSketch {

    private static final int LEAST = 3;

    private final List<LatLon> corners = new ArrayList<>();
    private final Consumer<List<LatLon>> done;
    private Optional<LatLon> pointer = Optional.empty();

    AreaSketch(Consumer<List<LatLon>> done) {
        this.done = done;
    }

    List<LatLon> corners() {
        return List.copyOf(corners);
    }

    /** Where the next corner would be. */
    Optional<LatLon> pointer() {
        return pointer;
    }

    void point(Optional<LatLon> at) {
        pointer = at;
    }

    void add(LatLon corner) {
        corners.add(corner);
    }

    void removeLast() {
        if (!corners.isEmpty()) {
            corners.remove(corners.size() - 1);
        }
    }

    boolean isArea() {
        return corners.size() >= LEAST;
    }

    /** Hands the corners over; only for an area. */
    void finish() {
        done.accept(corners());
    }
}
