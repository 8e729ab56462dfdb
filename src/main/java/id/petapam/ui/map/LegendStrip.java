package id.petapam.ui.map;

import id.petapam.map.MapTheme;
import id.petapam.text.Words;
import javafx.scene.layout.FlowPane;

/** What the symbols mean, on a strip below the map: it can never cover a station, and it folds away. */
final class LegendStrip extends FlowPane {

    private boolean folded;

    LegendStrip(Words words) {
        getStyleClass().add("map-legend");
    }

    void paintFor(MapTheme theme) {}

    void fold(boolean away) {
        folded = away;
        setVisible(!away);
    }

    double heightFor(double width) {
        return folded || getChildren().isEmpty() ? 0 : Math.ceil(prefHeight(width));
    }
}
