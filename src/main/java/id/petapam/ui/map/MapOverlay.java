package id.petapam.ui.map;

import id.petapam.map.Viewport;
import id.petapam.text.Words;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** What lies above the map and does not move with it: buttons, cards, the box being drawn, scale and source. */
final class MapOverlay extends Pane {

    private static final double EDGE = 8;

    private final MapButtons buttons;
    private final HintBubble card = new HintBubble("map-card");
    private final HintBubble hint = new HintBubble("map-hint");
    private final Rectangle box = new Rectangle();
    private final ScaleRuler ruler;
    private final Label attribution = new Label();
    private final Tooltip sources = new Tooltip();
    private final Label prompt = new Label();
    /** In the room the line of sources stands under the map, not on it. */
    private boolean sourcesBelow;

    private final MapPin pin = new MapPin();

    MapOverlay(Words words, MapButtons.Actions actions) {
        buttons = new MapButtons(words, actions);
        ruler = new ScaleRuler(words);
        getStyleClass().add("map-overlay");
        setPickOnBounds(false);
        box.getStyleClass().add("map-box");
        box.setMouseTransparent(true);
        box.setVisible(false);
        // The ground moves below them in every frame; without a cache their rims would be drawn anew each time.
        buttons.setCache(true);
        ruler.setCache(true);
        attribution.setCache(true);
        attribution.getStyleClass().add("map-attribution");
        Tooltip.install(attribution, sources);
        prompt.getStyleClass().addAll("map-prompt");
        prompt.setMouseTransparent(true);
        prompt.setVisible(false);
        getChildren().addAll(pin, attribution, ruler, box, buttons, prompt, card, hint);
    }

    MapButtons buttons() {
        return buttons;
    }

    HintBubble card() {
        return card;
    }

    HintBubble hint() {
        return hint;
    }

    MapPin pin() {
        return pin;
    }

    void follow(Viewport view) {
        ruler.follow(view);
        pin.follow(view);
    }

    void box(Gestures.Box drawn) {
        box.setX(drawn.left());
        box.setY(drawn.top());
        box.setWidth(drawn.right() - drawn.left());
        box.setHeight(drawn.bottom() - drawn.top());
        box.setVisible(true);
    }

    void noBox() {
        box.setVisible(false);
    }

    /** Tools go, and the line of sources stands under the map. */
    void forRoom() {
        buttons.setVisible(false);
        sourcesBelow = true;
        attribution.setWrapText(true);
    }

    /** Height that the line of sources takes from the map. */
    double below(double width) {
        attribution.applyCss();
        return sourcesBelow ? Math.ceil(attribution.prefHeight(width - 2 * EDGE)) : 0;
    }

    void attribute(MapSources whose) {
        attribution.setText(whose.line());
        sources.setText(whose.full());
    }

    /** A request to the planner at the top of the map; empty for none. */
    void prompt(String text) {
        prompt.setText(text);
        prompt.setVisible(!text.isEmpty());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        double h = getHeight();
        double bw = buttons.prefWidth(-1);
        buttons.resizeRelocate(w - bw - EDGE, EDGE, bw, buttons.prefHeight(-1));
        double rw = ruler.prefWidth(-1);
        double rh = ruler.prefHeight(-1);
        double ah = attribution.prefHeight(sourcesBelow ? w - 2 * EDGE : -1);
        double aw = Math.min(attribution.prefWidth(-1), w - 2 * EDGE);
        attribution.resizeRelocate(w - aw - EDGE / 2, h - ah - 2, aw, ah);
        ruler.resizeRelocate(w - rw - EDGE, h - ah - rh - EDGE, rw, rh);
        double pw = Math.min(prompt.prefWidth(-1), w - 2 * (bw + 2 * EDGE));
        prompt.resizeRelocate((w - pw) / 2, EDGE, pw, prompt.prefHeight(pw));
    }
}
