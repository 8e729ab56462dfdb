package id.petapam.ui.map;

import java.util.List;
import javafx.scene.layout.Region;

/**
 * The rim that says that keys go to the map. Four strips: the border of a region is drawn anew as one shape of the size
 * of the map in every frame, which costs a fifth of it without a graphics card.
 */
final class FocusRim extends Region {

    private static final double THICKNESS = 1;

    private final Region top = new Region();
    private final Region right = new Region();
    private final Region bottom = new Region();
    private final Region left = new Region();

    FocusRim() {
        setMouseTransparent(true);
        for (Region strip : List.of(top, right, bottom, left)) {
            strip.getStyleClass().add("map-rim");
            strip.setManaged(false);
            getChildren().add(strip);
        }
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        double h = getHeight();
        top.resizeRelocate(0, 0, w, THICKNESS);
        bottom.resizeRelocate(0, h - THICKNESS, w, THICKNESS);
        left.resizeRelocate(0, 0, THICKNESS, h);
        right.resizeRelocate(w - THICKNESS, 0, THICKNESS, h);
    }
}
