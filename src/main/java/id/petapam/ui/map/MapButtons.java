package id.petapam.ui.map;

import id.petapam.text.Words;
import id.petapam.ui.common.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** The buttons at the upper right of the map; each says what it does and its key. */
final class MapButtons extends VBox {

    /** What the buttons do. */
    interface Actions {
        void zoomIn();

        void zoomOut();

        void home();

        void boxTool(boolean on);

        void legend(boolean shown);
    }

    private final ToggleButton box = new ToggleButton();
    private final ToggleButton legend = new ToggleButton();

    MapButtons(Words words, Actions actions) {
        getStyleClass().add("map-buttons");
        Button in = button("mdi2p-plus", words.say("mapview.zoom-in"));
        in.setOnAction(e -> actions.zoomIn());
        Button out = button("mdi2m-minus", words.say("mapview.zoom-out"));
        out.setOnAction(e -> actions.zoomOut());
        Button home = button("mdi2h-home-outline", words.say("mapview.home"));
        home.setOnAction(e -> actions.home());
        dress(box, "mdi2s-selection-drag", words.say("mapview.box"));
        box.setOnAction(e -> actions.boxTool(box.isSelected()));
        dress(legend, "mdi2m-map-legend", words.say("mapview.legend"));
        legend.setSelected(true);
        legend.setOnAction(e -> actions.legend(legend.isSelected()));
        in.setId("map-zoom-in");
        out.setId("map-zoom-out");
        home.setId("map-home");
        box.setId("map-box");
        legend.setId("map-legend");
        getChildren().addAll(in, out, home, box, legend);
    }

    /** The box tool is used once and lets go by itself. */
    void releaseBox() {
        box.setSelected(false);
    }

    private static Button button(String icon, String words) {
        Button button = new Button();
        dress(button, icon, words);
        return button;
    }

    private static void dress(ButtonBase button, String icon, String words) {
        Icons.only(button, icon, words);
        button.getStyleClass().add("map-button");
    }
}
