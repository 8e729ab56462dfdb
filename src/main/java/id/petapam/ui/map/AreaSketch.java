package id.petapam.ui.map;

import id.petapam.geo.LatLon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An area or a line that is being drawn corner by corner. Knows no toolkit. */
final class AreaSketch {

    /** Corners that an area has at least, and a line. */
    static final int AREA = 3;

    static final int LINE = 2;

    private final int least;
    private final List<LatLon> corners = new ArrayList<>();
    private final Consumer<List<LatLon>> done;
    private Optional<LatLon> pointer = Optional.empty();

    AreaSketch(int least, Consumer<List<LatLon>> done) {
        this.least = least;
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

    /** Whether it has corners enough to be finished. */
    boolean isArea() {
        return corners.size() >= least;
    }

    boolean isClosed() {
        return least == AREA;
    }

    /** Hands the corners over; only where it has enough. */
    void finish() {
        done.accept(corners());
    }
}
