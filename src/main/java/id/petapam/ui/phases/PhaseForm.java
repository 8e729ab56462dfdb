package id.petapam.ui.phases;

import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.PhaseKind;
import id.petapam.model.TimeWindow;
import id.petapam.text.Words;
import id.petapam.ui.common.FormDialog;
import id.petapam.ui.common.Labels;
import id.petapam.ui.common.SpanFields;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.stage.Window;

/** Asks when a phase begins and ends; for a new one also what kind it is. */
final class PhaseForm {

    private final FormDialog form;
    private final ComboBox<PhaseKind> kinds = new ComboBox<>();
    private final SpanFields span;
    private final Optional<Phase> before;

    /** For a phase of the plan. */
    PhaseForm(Words words, LocalDate election, Phase before) {
        this(words, election, Optional.of(before), List.of(before.phaseKind()));
    }

    /** For a new one of these kinds. */
    PhaseForm(Words words, LocalDate election, List<PhaseKind> missing) {
        this(words, election, Optional.empty(), missing);
    }

    private PhaseForm(Words words, LocalDate election, Optional<Phase> before, List<PhaseKind> choices) {
        this.before = before;
        form = new FormDialog(words, before.isPresent() ? "phase.form.change" : "phase.form.add", "phase.form.save");
        span = new SpanFields(
                words,
                election,
                before.map(Phase::window).orElse(new TimeWindow(-1, LocalTime.MIDNIGHT, -1, Phase.DAY_END)));
        kinds.getItems().setAll(choices);
        kinds.getSelectionModel().select(0);
        Labels.show(kinds, kind -> kind == null ? "" : words.say(kind));
        if (before.isPresent()) {
            form.row("phase.form.kind", new Label(words.say(before.get().phaseKind())));
        } else {
            form.row("phase.form.kind", kinds);
        }
        span.into(form);
        Label wrong = new Label();
        wrong.setWrapText(true);
        wrong.getStyleClass().add("pp-bad");
        wrong.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> span.value().get().isPresent() ? "" : words.say("phase.form.order"), span.value()));
        form.wide(wrong);
        form.onlyWhen(span.value().map(Optional::isPresent));
    }

    DialogPane pane() {
        return form.pane();
    }

    Optional<Phase> ask(Window owner) {
        form.dress(owner);
        return form.ask() ? span.value().get().map(this::phase) : Optional.empty();
    }

    private Phase phase(TimeWindow window) {
        PhaseKind kind = kinds.getValue();
        return new Phase(
                before.map(Phase::id).orElseGet(() -> new PhaseId(kind.name())),
                kind,
                window.fromDay(),
                window.toDay(),
                window.from(),
                window.to());
    }
}
