package id.petapam.ui.common;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/**
 * Dialogs open as large as they ask to be, over the middle of the window they belong to. Left to themselves on Linux
 * they open over a maximised window in the corner of the screen, their title outside it, and as small as they may be.
 */
final class DialogPlace {

    /** Nearer than this to the middle is good enough; moving it then would only flicker. */
    private static final double NEAR = 48;

    /** How long the window system may still move a window by itself after it was shown. */
    private static final Duration SETTLING = Duration.seconds(2);

    private DialogPlace() {}

    static void keep(Dialog<?> dialog, Window owner) {
        DialogPane pane = dialog.getDialogPane();
        pane.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Window window = pane.getScene().getWindow();
        if (owner == null || !(window instanceof Stage stage)) {
            return;
        }
        // In turn: while it is being shown the window system still puts it where it likes.
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> new UiThread().later(() -> {
            settle(stage, pane, owner);
            holdFor(SETTLING, stage, () -> settle(stage, pane, owner));
            // From here on the window rules: what grows in it must not push the buttons over its edge.
            pane.setMinSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        }));
    }

    /** Some window managers shrink a window, or put it in a corner, only after it was shown: for a moment that is undone. */
    private static void holdFor(Duration moment, Stage stage, Runnable settle) {
        InvalidationListener astray = moved -> new UiThread().later(settle);
        List<ReadOnlyDoubleProperty> place =
                List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty());
        place.forEach(property -> property.addListener(astray));
        PauseTransition settled = new PauseTransition(moment);
        settled.setOnFinished(over -> place.forEach(property -> property.removeListener(astray)));
        settled.play();
    }

    private static void settle(Stage stage, DialogPane pane, Window owner) {
        Rectangle2D room = Screen.getScreensForRectangle(owner.getX(), owner.getY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        // What the window system lays round the content: title and edges.
        double edges = Math.max(0, stage.getWidth() - stage.getScene().getWidth());
        double title = Math.max(0, stage.getHeight() - stage.getScene().getHeight());
        double width = Math.min(pane.prefWidth(-1) + edges, room.getWidth());
        double height = Math.min(pane.prefHeight(width - edges) + title, room.getHeight());
        if (stage.isResizable()) {
            stage.setWidth(Math.min(Math.max(stage.getWidth(), width), room.getWidth()));
            stage.setHeight(Math.min(Math.max(stage.getHeight(), height), room.getHeight()));
        } else if (stage.getWidth() < width || stage.getHeight() < height) {
            stage.sizeToScene();
        }
        centre(stage, owner);
    }

    private static void centre(Stage stage, Window owner) {
        double x = middle(owner.getX(), owner.getWidth(), stage.getWidth());
        double y = middle(owner.getY(), owner.getHeight(), stage.getHeight());
        if (Math.abs(stage.getX() - x) > NEAR || Math.abs(stage.getY() - y) > NEAR) {
            stage.setX(x);
            stage.setY(y);
        }
    }

    /** Where something of this length begins in the middle of its owner; never before the owner does. */
    static double middle(double start, double length, double own) {
        return Math.max(start, Math.rint(start + (length - own) / 2));
    }
}
