package id.petapam.ui.importing;

import id.petapam.edit.RemoveAreas;
import id.petapam.model.AreaCode;
import id.petapam.model.OwnArea;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.PlanDesk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The official areas that the plan has taken in, and how they are given up again: those of the region then hold. */
public final class OwnAreasViewModel {

    private final PlanDesk desk;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Phrase> summary = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<DeskState> follow = (property, before, now) -> show(now.plan());

    /** One area. */
    record Row(AreaCode code, OwnArea.Level level, String name, String source, LocalDate date) {}

    public OwnAreasViewModel(PlanDesk desk) {
        this.desk = desk;
        desk.stateProperty().addListener(new WeakChangeListener<>(follow));
        show(desk.state().plan());
    }

    ObservableList<Row> rows() {
        return rows;
    }

    /** How many there are, as a sentence. */
    ReadOnlyObjectProperty<Phrase> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Gives areas up, as one edit. */
    void remove(List<Row> given) {
        if (!given.isEmpty()) {
            desk.submit(new RemoveAreas(given.stream().map(Row::code).toList()));
        }
    }

    private void show(Plan plan) {
        List<Row> now = plan.ownAreas().values().stream()
                .map(a -> new Row(a.code(), a.level(), a.name(), a.source(), a.date()))
                .sorted(Comparator.comparing(Row::level)
                        .thenComparing(row -> row.code().value()))
                .toList();
        if (!now.equals(rows)) {
            rows.setAll(now);
        }
        summary.set(
                now.isEmpty()
                        ? Phrase.of("areas.own.none")
                        : Phrase.of(
                                "areas.own.summary",
                                count(now, OwnArea.Level.REGENCY),
                                count(now, OwnArea.Level.DISTRICT),
                                count(now, OwnArea.Level.VILLAGE)));
    }

    private static int count(List<Row> rows, OwnArea.Level level) {
        return (int) rows.stream().filter(row -> row.level() == level).count();
    }
}
