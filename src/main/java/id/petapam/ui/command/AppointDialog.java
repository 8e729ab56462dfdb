package id.petapam.ui.command;

import id.petapam.text.Words;
import id.petapam.ui.common.FormDialog;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks who is appointed: a list of officers that are free, narrowed by what is typed. */
final class AppointDialog {

    private final FormDialog form;
    private final ListView<Candidate> list = new ListView<>();

    AppointDialog(Words words, CommandRow row, List<Candidate> candidates) {
        form = new FormDialog(words, "commandview.appoint.title", "commandview.appoint.do");
        Label about = new Label(
                words.say(row.isRayon() ? "commandview.appoint.pamatwil" : "commandview.appoint.padal", row.place()));
        FilteredList<Candidate> shown = new FilteredList<>(FXCollections.observableArrayList(candidates));
        TextField typed = new TextField();
        typed.setPromptText(words.say("tables.filter"));
        typed.textProperty()
                .addListener((property, before, text) -> shown.setPredicate(one -> one.label()
                        .toLowerCase(Locale.ROOT)
                        .contains(text.strip().toLowerCase(Locale.ROOT))));
        list.setItems(shown);
        list.setPrefSize(560, 320);
        Label none = new Label(words.say("commandview.appoint.none"));
        none.setWrapText(true);
        list.setPlaceholder(none);
        form.wide(new VBox(8, about, typed, list));
        form.onlyWhen(list.getSelectionModel()
                .selectedItemProperty()
                .map(one -> one != null)
                .orElse(false));
        if (!candidates.isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    javafx.scene.control.DialogPane pane() {
        return form.pane();
    }

    Optional<Candidate> ask() {
        return form.ask() ? Optional.ofNullable(list.getSelectionModel().getSelectedItem()) : Optional.empty();
    }
}
