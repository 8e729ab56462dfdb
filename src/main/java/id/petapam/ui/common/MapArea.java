package id.petapam.ui.common;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.model.DistrictCode;
import java.util.List;
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

    /** The whole kabupaten. */
    void revealAll();

    /** Whole or part steps of zoom; positive is nearer. */
    void zoomBy(double steps);

    /** Asks the planner to point at a place; Esc ends it without a call. */
    void askPoint(String hint, Consumer<LatLon> chosen);

    /** Lets the planner draw an area corner by corner; Esc ends it without a call. */
    void askArea(String hint, Consumer<List<LatLon>> drawn);

    /** Moves the map so that all of these degrees are seen. */
    void reveal(Bounds bounds);

    /** Names of all kabupaten and kota of the ground, in the order of their codes. */
    List<String> regencyNames();

    void show(Theme theme);

    /** Told once, in the frame in which a plan is first seen on its ground. */
    void whenDrawn(Runnable task);

    ObservableValue<MapReadout> readout();
}
