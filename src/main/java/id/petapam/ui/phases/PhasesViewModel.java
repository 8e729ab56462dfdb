package id.petapam.ui.phases;

import id.petapam.edit.PutPhase;
import id.petapam.edit.RemovePhase;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.PhaseKind;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.text.Words;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.phases.PhaseTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The phases of the plan with their times, need and teams, and the edits on them. */
public final class PhasesViewModel {

    private final Workplace place;
    private final Words words;
    private final ObservableList<PhaseRow> rows = FXCollections.observableArrayList();

    public PhasesViewModel(Workplace place) {
        this.place = place;
        this.words = place.words();
        place.scope().follow(place.desk().stateProperty(), this::show);
    }

    ObservableList<PhaseRow> rows() {
        return rows;
    }

    private void show(DeskState state) {
        if (!state.isOpen()) {
            rows.clear();
            return;
        }
        // The need of eleven phases of a province takes a second.
        place.access()
                .derive(
                        () -> PhaseTable.of(state.plan()),
                        table -> rows.setAll(table.rows().stream()
                                .map(row -> row(row, state.phase()))
                                .toList()));
    }

    private PhaseRow row(PhaseTable.Row row, PhaseId shown) {
        return new PhaseRow(
                row.phase(),
                words.say(row.phase().phaseKind()),
                words.say(row.phase().window().told()),
                row.from().equals(row.to())
                        ? words.value(row.from())
                        : words.say("phase.dates", shortDate(row.from(), row.to()), row.to()),
                words.say("phase.duty." + row.duty()),
                row.required().value(),
                row.assigned().value(),
                row.teams(),
                row.phase().id().equals(shown));
    }

    /** "11" where the rest is that of the later day. */
    private Object shortDate(LocalDate from, LocalDate to) {
        return from.getYear() == to.getYear() && from.getMonth() == to.getMonth()
                ? String.valueOf(from.getDayOfMonth())
                : from;
    }

    LocalDate electionDate() {
        return plan().header().electionDate();
    }

    private Plan plan() {
        return place.desk().state().plan();
    }

    /** Kinds of phases that the plan does not have. */
    List<PhaseKind> missing() {
        return Arrays.stream(PhaseKind.values())
                .filter(kind -> plan().phases().values().stream().noneMatch(one -> one.phaseKind() == kind))
                .toList();
    }

    /** Makes it the phase that the whole window shows. */
    void choose(PhaseRow row) {
        place.desk().choosePhase(row.phase().id());
    }

    void put(Phase phase) {
        place.desk().submit(new PutPhase(phase));
    }

    /** Asks first where assignments would go with it. */
    void remove(PhaseRow row) {
        RemovePhase edit = new RemovePhase(row.phase().id());
        int gone = edit.assignments(plan()).size();
        if (gone == 0
                || place.dialogs()
                        .goOn(
                                Phrase.of("phase.remove.question", row.phase().phaseKind()),
                                List.of(Phrase.of("phase.remove.warning", gone)))) {
            place.desk().submit(edit);
        }
    }

    static boolean canRemove(PhaseRow row) {
        return !row.phase().id().equals(Phase.VOTING);
    }
}
