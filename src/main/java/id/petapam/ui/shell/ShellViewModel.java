package id.petapam.ui.shell;

import id.petapam.edit.HistoryEntry;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.PlanHeader;
import id.petapam.text.Words;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.PlanDesk;
import id.petapam.ui.common.Saving;
import id.petapam.ui.common.Scope;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What the frame of the window says: title, phases, undo and redo by name, and whether all is on disk. */
public final class ShellViewModel {

    /** A phase to choose, in words. */
    public record PhaseChoice(PhaseId id, String label) {
        @Override
        public String toString() {
            return label;
        }
    }

    private final PlanDesk desk;
    private final Words words;
    private final ZoneId zone;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<String>> undo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> redo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<PhaseChoice>> phases = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<PhaseChoice>> phase = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param zone in which clock times are told */
    public ShellViewModel(PlanDesk desk, Words words, ZoneId zone, Scope scope) {
        this.desk = desk;
        this.words = words;
        this.zone = zone;
        scope.follow(desk.stateProperty(), this::show);
        scope.follow(desk.savingProperty(), now -> showSaved());
    }

    private void show(DeskState state) {
        open.set(state.isOpen());
        title.set(state.isOpen() ? titleOf(state.plan().header()) : "");
        undo.set(state.history().nextUndo().map(HistoryEntry::summary).map(words::say));
        redo.set(state.history().nextRedo().map(HistoryEntry::summary).map(words::say));
        List<PhaseChoice> choices = state.plan().phases().values().stream()
                .sorted(java.util.Comparator.comparing(Phase::phaseKind))
                .map(one -> new PhaseChoice(one.id(), words.say(one.phaseKind())))
                .toList();
        phases.set(choices);
        phase.set(choices.stream()
                .filter(choice -> choice.id().equals(state.phase()))
                .findFirst());
        showSaved();
    }

    private String titleOf(PlanHeader header) {
        return words.say(
                "shell.title",
                header.policeName(),
                words.say(header.operationType()),
                String.valueOf(header.electionDate().getYear()));
    }

    private void showSaved() {
        Saving now = desk.savingProperty().get();
        saving.set(now.busy());
        List<HistoryEntry> lines = desk.state().history().entries();
        if (now.busy()) {
            saved.set(words.say("shell.saving"));
        } else if (lines.isEmpty()) {
            saved.set(words.say("shell.no-plan"));
        } else if (desk.readOnlyProperty().get()) {
            saved.set(words.say("shell.read-only"));
        } else {
            saved.set(words.say(
                    "shell.saved", words.clock(lines.get(lines.size() - 1).at(), zone)));
        }
    }

    /** Makes another phase the one that is shown. */
    public void choose(PhaseChoice choice) {
        desk.choosePhase(choice.id());
    }

    public void undo() {
        desk.undo();
    }

    public void redo() {
        desk.redo();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** "Polres OKU Timur · Pemilu 2024". */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** The step that undo takes back, by name; empty if there is none. */
    public ReadOnlyObjectProperty<Optional<String>> undoProperty() {
        return undo.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<String>> redoProperty() {
        return redo.getReadOnlyProperty();
    }

    /** "Tersimpan 14.05.22". */
    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<PhaseChoice>> phasesProperty() {
        return phases.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<PhaseChoice>> phaseProperty() {
        return phase.getReadOnlyProperty();
    }
}
