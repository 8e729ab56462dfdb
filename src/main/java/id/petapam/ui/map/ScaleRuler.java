package id.petapam.ui.map;

import id.petapam.geo.Metres;
import id.petapam.map.Viewport;
import id.petapam.text.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A round length and how long it is on the map, with north beside it (the map is never turned). */
final class ScaleRuler extends VBox {

    private static final double LONGEST = 130;
    private static final double[] ROUND = {5, 2, 1};

    private final Words words;
    private final Label length = new Label();
    private final Region bar = new Region();

    ScaleRuler(Words words) {
        this.words = words;
        getStyleClass().add("map-ruler");
        setMouseTransparent(true);
        setAlignment(Pos.BOTTOM_RIGHT);
        bar.getStyleClass().add("map-ruler-bar");
        Label north = new Label("▲ " + words.say("mapview.north"));
        north.getStyleClass().add("map-north");
        getChildren().addAll(north, length, bar);
    }

    void follow(Viewport view) {
        double metres = roundLength(view.metresPerPixel() * LONGEST);
        double width = Math.round(metres / view.metresPerPixel());
        String text = words.length(new Metres(metres));
        if (!text.equals(length.getText()) || width != bar.getPrefWidth()) {
            length.setText(text);
            bar.setMinWidth(width);
            bar.setPrefWidth(width);
            bar.setMaxWidth(width);
        }
    }

    String text() {
        return length.getText();
    }

    /** The greatest of 1, 2, 5, 10, 20, 50 ... metres that is no longer than this. */
    static double roundLength(double atMost) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, atMost))));
        for (double step : ROUND) {
            if (step * power <= atMost) {
                return step * power;
            }
        }
        return power;
    }
}
