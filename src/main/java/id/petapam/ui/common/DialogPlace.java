package id.petapam.ui.common;

import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/**
 * Dialogs open as large as they ask to be, over the middle of the window they belong to. Left to themselves on Linux
 * they open over a maximised window in the corner of the screen, their title outside it, and as small as they may be.
 */
final class DialogPlace {

    /** Nearer than this to the middle is good enough; moving it then would only flicker. */
    private static final double NEAR = 48;

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
            if (stage.getWidth() < pane.prefWidth(-1) || stage.getHeight() < pane.prefHeight(stage.getWidth())) {
                stage.sizeToScene();
            }
            centre(stage, owner);
            // From here on the window rules: what grows in it must not push the buttons over its edge.
            pane.setMinSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        }));
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
