package id.petapam.ui.common;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.model.DistrictCode;
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

    void reveal(Bounds bounds);

    /** Moves to a point that is none of the plan's and marks it, with these words, until Esc. */
    void pin(LatLon point, String label);

    /** The whole kabupaten. */
    void revealAll();

    /** Whole or part steps of zoom; positive is nearer. */
    void zoomBy(double steps);

    /** Asks the planner to point at a place; Esc ends it without a call. */
    void askPoint(String hint, Consumer<LatLon> chosen);

    void show(Theme theme);

    ObservableValue<MapReadout> readout();
}
