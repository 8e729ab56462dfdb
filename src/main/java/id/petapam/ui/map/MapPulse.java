package id.petapam.ui.map;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Runs a task before each layout of whatever scene a node is in, so that many changes make one picture. */
final class MapPulse {

    private final Node node;
    private final Runnable before;
    private final Runnable entered;

    /** @param entered told when the node comes into a scene */
    MapPulse(Node node, Runnable before, Runnable entered) {
        this.node = node;
        this.before = before;
        this.entered = entered;
        node.sceneProperty().addListener((property, old, now) -> moved(old, now));
    }

    private void moved(Scene old, Scene now) {
        if (old != null) {
            old.removePreLayoutPulseListener(before);
        }
        if (now != null) {
            now.addPreLayoutPulseListener(before);
            entered.run();
        }
    }

    /** Pixels of the screen in one of the window. */
    double scale() {
        Window window = node.getScene() == null ? null : node.getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }
}
