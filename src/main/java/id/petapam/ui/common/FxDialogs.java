package id.petapam.ui.common;

import id.petapam.model.Phrase;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

/** Dialogs over the main window, in its look. */
public final class FxDialogs implements Dialogs {

    private final Words words;
    private final Supplier<Window> owner;
    private final Consumer<String> passing;

    /** @param passing shows a sentence in passing */
    public FxDialogs(Words words, Supplier<Window> owner, Consumer<String> passing) {
        this.words = words;
        this.owner = owner;
        this.passing = passing;
    }

    @Override
    public void problem(Phrase sentence) {
        Dialog<ButtonType> dialog = dialog("shell.dialog.problem", text(words.say(sentence)));
        dialog.getDialogPane().getButtonTypes().add(button("shell.dialog.understood", ButtonData.OK_DONE));
        dialog.showAndWait();
    }

    @Override
    public void notice(Phrase sentence) {
        passing.accept(words.say(sentence));
    }

    @Override
    public boolean goOn(Phrase question, List<Phrase> warnings) {
        VBox lines = new VBox(8, text(words.say(question)));
        for (Phrase warning : warnings) {
            Label line = text(words.say(warning));
            line.getStyleClass().add("pp-warning");
            line.setGraphic(Icons.of("mdi2a-alert-outline"));
            lines.getChildren().add(line);
        }
        ButtonType yes = button("shell.dialog.go-on", ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialog("shell.dialog.warning", lines);
        dialog.getDialogPane().getButtonTypes().addAll(yes, button("shell.dialog.back", ButtonData.CANCEL_CLOSE));
        main(dialog, yes);
        return dialog.showAndWait().filter(yes::equals).isPresent();
    }

    @Override
    public Optional<Integer> choose(Phrase question, List<String> labels) {
        ListView<String> list = new ListView<>();
        list.getItems().setAll(labels);
        list.getSelectionModel().select(0);
        list.setPrefSize(420, Math.min(320, 32 + labels.size() * 28));
        ButtonType yes = button("shell.dialog.choose", ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialog("shell.dialog.which", new VBox(8, text(words.say(question)), list));
        dialog.getDialogPane().getButtonTypes().addAll(yes, button("shell.dialog.back", ButtonData.CANCEL_CLOSE));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                dialog.setResult(yes);
            }
        });
        main(dialog, yes);
        int[] chosen = {-1};
        dialog.setOnShown(event -> list.requestFocus());
        dialog.showAndWait()
                .filter(yes::equals)
                .ifPresent(done -> chosen[0] = list.getSelectionModel().getSelectedIndex());
        return chosen[0] < 0 ? Optional.empty() : Optional.of(chosen[0]);
    }

    private static void main(Dialog<ButtonType> dialog, ButtonType action) {
        dialog.getDialogPane().lookupButton(action).getStyleClass().add("main-action");
    }

    private Dialog<ButtonType> dialog(String titleKey, javafx.scene.Node content) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dress(dialog, owner.get());
        dialog.setTitle(words.say(titleKey));
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(content);
        pane.setPrefWidth(520);
        return dialog;
    }

    /** Gives a dialog the owner and the style sheets of the main window. */
    public static void dress(Dialog<?> dialog, Window owner) {
        if (owner != null) {
            dialog.initOwner(owner);
            dialog.initModality(Modality.WINDOW_MODAL);
            Scene scene = owner.getScene();
            if (scene != null) {
                dialog.getDialogPane().getStylesheets().setAll(new ArrayList<>(scene.getStylesheets()));
            }
        }
        dialog.getDialogPane().getStyleClass().add("pp-dialog");
        DialogPlace.keep(dialog, owner);
    }

    private ButtonType button(String key, ButtonData data) {
        return new ButtonType(words.say(key), data);
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(480);
        return label;
    }
}
