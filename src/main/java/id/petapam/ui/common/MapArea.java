package id.petapam.ui.common;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.model.DistrictCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * The map as the shell sees it; the map screen implements it. Follows {@link PlanDesk} and {@link Selection} by itself
 * and offers drops to {@link DropDesk}.
 */
public interface MapArea {

    /** What stands in the centre of the window. */
    Node node();

    void reveal(Places places);

    void reveal(DistrictCode district);

    /** All of these degrees. */
    void reveal(Bounds bounds);

    /** Moves to a point that is none of the plan's and marks it, with these words, until Esc. */
    void pin(LatLon point, String label);

    /** The whole kabupaten. */
    void revealAll();

    /** Whole or part steps of zoom; positive is nearer. */
    void zoomBy(double steps);

    /** Asks the planner to point at a place; Esc ends it without a call. */
    void askPoint(String hint, Consumer<LatLon> chosen);

    /** Lets the planner draw an area corner by corner; Esc ends it without a call. */
    void askArea(String hint, Consumer<List<LatLon>> drawn);

    /** The same for a line of two points or more. */
    void askLine(String hint, Consumer<List<LatLon>> drawn);

    /** Names of all kabupaten and kota of the ground, in the order of their codes. */
    List<String> regencyNames();

    void show(Theme theme);

    /** What lies under the plan is another: draws it anew, at the same place. */
    void groundChanged();

    /** Told once, in the frame in which a plan is first seen on its ground. */
    void whenDrawn(Runnable task);
    /**
     * Turns it into a map to be looked at from far away: nothing can be picked, moved or asked, tools and legend go.
     *
     * @param size of symbols and names against normal
     */
    void forRoom(double size);

    /** Shows the stations of one kecamatan only and moves there; empty: all of the plan again. */
    void only(Optional<DistrictCode> district);

    /** Whether clusters say how many people are missing. */
    void showHeadcounts(boolean shown);

    ObservableValue<MapReadout> readout();
}
