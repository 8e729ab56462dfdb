package id.petapam.ui.inspector;

import id.petapam.model.Assignment;
import id.petapam.model.Phase;
import id.petapam.model.TimeWindow;
import id.petapam.text.Words;
import id.petapam.ui.common.FormDialog;
import id.petapam.ui.common.SpanFields;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;

/** Asks when a team is at its post: the whole phase, or a part of it. */
final class TimeDialog {

    private final FormDialog form;
    private final CheckBox whole;
    private final SpanFields span;

    TimeDialog(Words words, Phase phase, LocalDate election, Assignment assignment) {
        form = new FormDialog(words, "inspector.time.title", "inspector.time.save");
        whole = new CheckBox(words.say(
                "inspector.time.whole", phase.phaseKind(), phase.window().told()));
        whole.setSelected(assignment.window().isEmpty());
        span = new SpanFields(words, election, assignment.window().orElse(phase.window()));
        span.disableWhen(whole.selectedProperty());
        form.wide(whole);
        span.into(form);
        BooleanBinding right = Bindings.createBooleanBinding(
                () -> whole.isSelected()
                        || span.value().get().filter(phase.window()::contains).isPresent(),
                whole.selectedProperty(),
                span.value());
        Label wrong = new Label();
        wrong.setWrapText(true);
        wrong.getStyleClass().add("pp-bad");
        wrong.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> right.get()
                                ? ""
                                : words.say(
                                        "inspector.time.outside", phase.window().told()),
                        right));
        form.wide(wrong);
        form.onlyWhen(right);
    }

    DialogPane pane() {
        return form.pane();
    }

    /** Empty where the planner turned back; an empty time is the whole phase. */
    Optional<Optional<TimeWindow>> ask() {
        return form.ask()
                ? Optional.of(
                        whole.isSelected() ? Optional.empty() : span.value().get())
                : Optional.empty();
    }
}
