package id.petapam.ui.shell;

import id.petapam.text.Words;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/** Names the step that a button and a menu item would take back or make again. */
final class StepNames {

    private final Words words;

    StepNames(Words words) {
        this.words = words;
    }

    /** @param nothing what is said where there is no step */
    void name(Button button, MenuItem item, Optional<String> step, String key, String nothing) {
        String sentence = step.map(name -> words.say(key, name)).orElse(words.say(nothing));
        button.setDisable(step.isEmpty());
        button.setTooltip(new Tooltip(sentence));
        button.setAccessibleText(sentence);
        item.setDisable(step.isEmpty());
        // The menu shows the keys beside the words.
        item.setText(sentence.replaceFirst(" \\(Ctrl\\+.\\)$", ""));
    }
}
