package id.petapam.ui.shell;

import id.petapam.text.Words;
import id.petapam.ui.common.Icons;
import id.petapam.ui.common.Scope;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** Tells on top how many findings are open, where there are any and there is room, and leads to them. */
final class FindingsLine {

    private FindingsLine() {}

    /**
     * @param counts in words; empty while there are none
     * @param show opens the list of them
     */
    static void follow(Button button, Words words, Scope scope, ObservableValue<String> counts, Runnable show) {
        button.setGraphic(Icons.of("mdi2a-alert-outline"));
        button.setTooltip(new Tooltip(words.say("finding.head.tip")));
        button.setOnAction(event -> show.run());
        scope.follow(counts, text -> {
            button.setText(text);
            button.setAccessibleText(text);
            button.setVisible(!text.isEmpty());
            button.setManaged(!text.isEmpty());
        });
    }
}
