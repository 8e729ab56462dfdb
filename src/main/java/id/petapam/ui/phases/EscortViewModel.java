package id.petapam.ui.phases;

import id.petapam.edit.PrepareEscort;
import id.petapam.model.Phase;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Site;
import id.petapam.model.SiteId;
import id.petapam.model.TimeWindow;
import id.petapam.rules.need.BoxEscort;
import id.petapam.rules.need.EscortList;
import id.petapam.text.Words;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.phases.EscortWays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The way of the boxes in a phase: what carries them, who goes along, and what makes it ready. */
public final class EscortViewModel {

    private final Workplace place;
    private final Words words;
    private final ObjectProperty<Phase> phase = new SimpleObjectProperty<>();
    private final ObservableList<Phase> phases = FXCollections.observableArrayList();
    private final ObservableList<EscortRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canPrepare = new ReadOnlyBooleanWrapper();

    public EscortViewModel(Workplace place) {
        this.place = place;
        this.words = place.words();
        phase.addListener((property, before, now) -> show());
        place.scope().follow(place.desk().stateProperty(), this::take);
        place.scope().follow(place.access().stateProperty(), state -> ready());
    }

    /** Phases that move boxes. */
    ObservableList<Phase> phases() {
        return phases;
    }

    ObjectProperty<Phase> phaseProperty() {
        return phase;
    }

    ObservableList<EscortRow> rows() {
        return rows;
    }

    /** "8.010 kotak · 34 truk · 20 perahu ...". */
    ReadOnlyStringProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** The busiest day, what is missing before anybody can be plotted. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** True where PPK are missing or the ways of boxes are not set as the network finds them. */
    ReadOnlyBooleanProperty canPrepare() {
        return canPrepare.getReadOnlyProperty();
    }

    private Plan plan() {
        return place.desk().state().plan();
    }

    private void take(DeskState state) {
        List<Phase> moving = state.plan().phases().values().stream()
                .filter(one -> EscortList.moves(one.phaseKind()))
                .sorted(Comparator.comparing(Phase::phaseKind))
                .toList();
        Optional<Phase> shown = moving.stream()
                .filter(one -> one.id()
                        .equals(
                                phase.get() == null
                                        ? state.phase()
                                        : phase.get().id()))
                .findFirst()
                .or(() -> moving.stream().findFirst());
        phases.setAll(moving);
        phase.set(shown.orElse(null));
        show();
        ready();
    }

    private void ready() {
        if (!place.desk().state().isOpen()) {
            canPrepare.set(false);
            return;
        }
        Plan now = plan();
        Optional<AccessTable> table = place.access().state().table();
        place.access()
                .derive(
                        () -> table.flatMap(known -> EscortWays.prepare(now, known))
                                .isPresent(),
                        canPrepare::set);
    }

    private void show() {
        if (phase.get() == null || !place.desk().state().isOpen()) {
            rows.clear();
            total.set(words.say("phase.escort.none"));
            note.set("");
            return;
        }
        Plan now = plan();
        Phase of = phase.get();
        place.access().derive(() -> EscortList.of(now, of.id()), list -> {
            if (now == plan() && of.equals(phase.get())) {
                show(list);
            }
        });
    }

    private void show(EscortList list) {
        rows.setAll(list.rows().stream().map(this::row).toList());
        total.set(words.say(
                "phase.escort.total",
                list.boxes(),
                list.vehicles(false),
                list.vehicles(true),
                list.required(),
                list.assigned()));
        String busiest = list.busiestDay()
                .map(day -> words.say("phase.escort.busiest", TimeWindow.day(day.getKey()), day.getValue()))
                .orElse("");
        int without = list.withoutCommittee().size();
        note.set(without == 0 ? busiest : words.say("phase.escort.no-ppk", busiest, without));
    }

    private EscortRow row(EscortList.Row row) {
        return new EscortRow(
                row.district(),
                row.name(),
                row.committee().map(Site::name).orElse(words.say("phase.escort.no-committee")),
                row.load().stations(),
                row.load().boxes(),
                words.say(row.load().byWater() ? "phase.escort.boat" : "phase.escort.truck"),
                row.load().byWater(),
                row.load().vehicles(),
                words.say(TimeWindow.day(row.day())),
                row.required().value(),
                row.assigned().value(),
                row.missing().value());
    }

    /** PPK where there are none, and the ways of boxes as the network finds them: one step. */
    void prepare() {
        place.access()
                .state()
                .table()
                .flatMap(table -> EscortWays.prepare(plan(), table))
                .ifPresent(edit -> place.desk().submit(edit));
    }

    /** Boxes of this kecamatan go by boat instead of truck, or the other way round. */
    void turn(EscortRow row) {
        place.desk()
                .submit(new PrepareEscort(
                        List.of(), Map.of(row.district(), row.water() ? BoxEscort.LAND : BoxEscort.WATER)));
    }

    /** Shows the phase in the window, with the PPK picked. */
    void plot(EscortRow row) {
        place.desk().choosePhase(phase.get().id());
        Optional<SiteId> committee = plan().index().committeeOf(row.district()).map(Site::id);
        committee.ifPresentOrElse(
                site -> {
                    place.selection().choose(Places.of(site));
                    place.navigator().reveal(Places.of(site));
                },
                () -> place.navigator().reveal(row.district()));
    }

    /** What a phase is called in the box of phases. */
    Phrase name(Phase one) {
        return Phrase.of("phase.copy.choice", one.phaseKind(), one.window().told());
    }
}
