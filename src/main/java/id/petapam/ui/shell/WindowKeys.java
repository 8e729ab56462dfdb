package id.petapam.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys that work anywhere in the window and stand in no menu; they stay out of the way of typing. */
final class WindowKeys {

    private final Map<KeyCombination, Runnable> always = new LinkedHashMap<>();
    private final Map<KeyCode, Runnable> unlessTyping = new LinkedHashMap<>();

    WindowKeys ctrl(KeyCode code, Runnable action) {
        always.put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), action);
        return this;
    }

    /** A plain key such as Del, which means something else while text is being typed. */
    WindowKeys plain(KeyCode code, Runnable action) {
        unlessTyping.put(code, action);
        return this;
    }

    void listenIn(Scene scene) {
        // Tables keep F2 for editing in them; none of ours is edited in place.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (scene.getFocusOwner() instanceof TableView<?>) {
                pressed(scene, event);
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            for (Map.Entry<KeyCombination, Runnable> key : always.entrySet()) {
                if (key.getKey().match(event)) {
                    key.getValue().run();
                    event.consume();
                    return;
                }
            }
            pressed(scene, event);
        });
    }

    private void pressed(Scene scene, KeyEvent event) {
        Runnable action = unlessTyping.get(event.getCode());
        boolean typing = scene.getFocusOwner() instanceof TextInputControl;
        boolean bare = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (action != null && bare && !typing) {
            action.run();
            event.consume();
        }
    }
}
