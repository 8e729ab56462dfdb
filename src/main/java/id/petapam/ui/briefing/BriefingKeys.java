package id.petapam.ui.briefing;

import id.petapam.text.Words;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/**
 * Keys of the keyboard and of presenter remotes (which send PageUp and PageDown, F5 to begin, Esc to end, and B or a dot
 * for black).
 */
final class BriefingKeys {

    /** What is not the model's affair. */
    interface Window {
        void end();

        void otherScreen();
    }

    private final BriefingViewModel model;
    private final Words words;
    private final Window window;

    BriefingKeys(BriefingViewModel model, Words words, Window window) {
        this.model = model;
        this.words = words;
        this.window = window;
    }

    void listenIn(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT, DOWN, PAGE_DOWN, SPACE, ENTER, N -> model.next();
            case LEFT, UP, PAGE_UP, BACK_SPACE, P -> model.previous();
            case HOME -> model.first();
            case END -> model.last();
            case B, PERIOD, DECIMAL -> model.toggleBlank();
            case D -> model.toggleDark();
            case H -> headcounts();
            case S -> window.otherScreen();
            case ESCAPE -> window.end();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void headcounts() {
        model.toggleHeadcounts();
        model.tell(words.say(model.headcountsProperty().get() ? "briefing.shown" : "briefing.hidden"));
    }
}
