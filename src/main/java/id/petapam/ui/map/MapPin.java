package id.petapam.ui.map;

import id.petapam.geo.LatLon;
import id.petapam.map.Viewport;
import id.petapam.ui.common.Icons;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** A cross at a point that was searched for, with what it is; stays until Esc or a click on its words. */
final class MapPin extends Pane {

    private static final double RADIUS = 9;
    private static final double ARM = 16;
    private static final double GAP = 6;

    private final Label words = new Label("", Icons.of("mdi2c-close"));
    private Optional<LatLon> at = Optional.empty();

    MapPin() {
        getStyleClass().add("map-pin");
        setManaged(false);
        setPickOnBounds(false);
        setVisible(false);
        Circle ring = new Circle(0, 0, RADIUS);
        ring.getStyleClass().add("map-pin-ring");
        getChildren().add(ring);
        for (int i = 0; i < 4; i++) {
            double x = i == 0 ? 1 : i == 1 ? -1 : 0;
            double y = i == 2 ? 1 : i == 3 ? -1 : 0;
            Line arm = new Line(x * RADIUS / 2, y * RADIUS / 2, x * ARM, y * ARM);
            arm.getStyleClass().add("map-pin-arm");
            getChildren().add(arm);
        }
        words.getStyleClass().addAll("map-pin-words");
        words.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        words.setOnMouseClicked(event -> {
            remove();
            event.consume();
        });
        getChildren().add(words);
    }

    void put(LatLon place, String label) {
        at = Optional.of(place);
        words.setText(label);
        setAccessibleText(label);
        setVisible(true);
    }

    /** Says whether there was one. */
    boolean remove() {
        boolean there = at.isPresent();
        at = Optional.empty();
        setVisible(false);
        return there;
    }

    void follow(Viewport view) {
        if (at.isEmpty()) {
            return;
        }
        setLayoutX(Math.round(view.screenX(at.get())));
        setLayoutY(Math.round(view.screenY(at.get())));
        words.applyCss();
        double width = Math.ceil(words.prefWidth(-1));
        double height = Math.ceil(words.prefHeight(-1));
        // The words change sides before they would run out of the map.
        boolean left = getLayoutX() + ARM + GAP + width > view.width();
        words.resizeRelocate(left ? -ARM - GAP - width : ARM + GAP, -height / 2, width, height);
    }
}
