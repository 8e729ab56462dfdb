package id.petapam.ui.shell;

import id.petapam.text.Words;
import id.petapam.ui.common.FxDialogs;
import id.petapam.ui.common.Task;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The keys, or what the program is and whose data it carries. */
final class HelpDialog {

    private final Dialog<ButtonType> dialog = new Dialog<>();

    HelpDialog(Words words, Task task) {
        boolean keys = task == Task.KEYS;
        dialog.setTitle(words.say(keys ? "shell.keys.title" : "shell.about.title"));
        dialog.getDialogPane().setContent(keys ? keys(words) : about(words));
        dialog.getDialogPane()
                .getButtonTypes()
                .add(new ButtonType(words.say("shell.dialog.understood"), ButtonData.OK_DONE));
    }

    void show(Window owner) {
        FxDialogs.dress(dialog, owner);
        dialog.showAndWait();
    }

    private static GridPane keys(Words words) {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(4);
        int row = 0;
        for (String line : words.say("shell.keys.list").split(";")) {
            String[] sides = line.split("=", 2);
            Label key = new Label(sides[0].strip());
            key.getStyleClass().add("pp-strong");
            grid.addRow(row++, key, new Label(sides.length > 1 ? sides[1].strip() : ""));
        }
        return grid;
    }

    private static VBox about(Words words) {
        VBox box = new VBox(8);
        Label name = new Label("PetaPam");
        name.getStyleClass().add("pp-title");
        box.getChildren().add(name);
        for (String key : new String[] {"what", "offline", "data", "licence"}) {
            Label line = new Label(words.say("shell.about." + key));
            line.setWrapText(true);
            line.setMaxWidth(460);
            box.getChildren().add(line);
        }
        return box;
    }
}
