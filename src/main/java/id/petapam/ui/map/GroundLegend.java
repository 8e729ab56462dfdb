package id.petapam.ui.map;

import id.petapam.map.FineSign;
import id.petapam.map.MapTheme;
import id.petapam.text.Words;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.stage.Popup;

/** What roads, bridges, ferries and swamps look like: one word on the strip, the rest opens above it when asked for. */
final class GroundLegend extends Button {

    private static final double WIDTH = 30;
    private static final double HEIGHT = 22;

    private final Popup popup = new Popup();

    GroundLegend(Words words, MapTheme theme, Set<FineSign> signs) {
        super(words.say("legend.fine"), drawing(FineSign.MAIN_ROAD, theme));
        getStyleClass().add("map-legend-ground");
        setMinWidth(USE_PREF_SIZE);
        FlowPane box = new FlowPane(Orientation.VERTICAL, 12, 2);
        box.getStyleClass().add("map-legend-more");
        box.setPrefWrapLength(6 * HEIGHT);
        for (FineSign sign : signs) {
            Label label = new Label(words.say(sign.textKey()), drawing(sign, theme));
            label.setMinWidth(USE_PREF_SIZE);
            box.getChildren().add(label);
        }
        popup.setAutoHide(true);
        popup.getContent().add(box);
        setOnAction(e -> toggle(box));
    }

    private void toggle(FlowPane box) {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        box.getStylesheets().setAll(getScene().getRoot().getStylesheets());
        box.getStylesheets().addAll(getScene().getStylesheets());
        Bounds at = localToScreen(getBoundsInLocal());
        popup.show(this, at.getMinX(), at.getMinY());
        popup.setY(at.getMinY() - popup.getHeight());
    }

    /** What the button opens; for tests. */
    Popup popup() {
        return popup;
    }

    private static Canvas drawing(FineSign sign, MapTheme theme) {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        sign.draw(new FxPen(canvas.getGraphicsContext2D(), new FxFonts()), theme, WIDTH / 2, HEIGHT / 2, 1.2);
        return canvas;
    }
}
