package id.petapam.ui.inspector;

import id.petapam.model.AccessFlagKind;
import id.petapam.text.Words;
import id.petapam.ui.common.FormDialog;
import id.petapam.ui.common.Labels;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextField;

/** Asks why a flag is confirmed, dismissed or added, and who says so: a desk or a source, never a person's name. */
final class DecisionDialog {

    /** @param kind which flag */
    record Answer(AccessFlagKind kind, String reason, String basis) {}

    private final FormDialog form;
    private final ComboBox<AccessFlagKind> kinds = new ComboBox<>();
    private final TextField reason = new TextField();
    private final ComboBox<String> basis = new ComboBox<>();

    /**
     * @param titleKey what is decided
     * @param choices the flags to choose from; one stands already chosen
     * @param reasonNeeded without a reason the button does not work
     */
    DecisionDialog(Words words, String titleKey, List<AccessFlagKind> choices, boolean reasonNeeded) {
        form = new FormDialog(words, titleKey, "accessview.decide");
        kinds.getItems().setAll(choices);
        Labels.show(kinds, kind -> kind == null ? words.say("accessview.choose-flag") : words.say(kind));
        if (choices.size() == 1) {
            kinds.setValue(choices.get(0));
        }
        basis.setEditable(true);
        for (String key : new String[] {"intelkam", "kapolsek", "bawaslu", "meeting"}) {
            basis.getItems().add(words.say("inspector.basis." + key));
        }
        basis.setPromptText(words.say("inspector.basis.prompt"));
        form.row("accessview.flag", kinds);
        form.row(reasonNeeded ? "accessview.reason" : "accessview.reason.free", reason);
        form.row("inspector.basis", basis);
        form.onlyWhen(Bindings.createBooleanBinding(
                () -> kinds.getValue() != null
                        && (!reasonNeeded || !reason.getText().isBlank()),
                kinds.valueProperty(),
                reason.textProperty()));
    }

    DialogPane pane() {
        return form.pane();
    }

    Optional<Answer> ask() {
        return form.ask()
                ? Optional.of(new Answer(
                        kinds.getValue(),
                        reason.getText(),
                        Optional.ofNullable(basis.getEditor().getText()).orElse("")))
                : Optional.empty();
    }
}
