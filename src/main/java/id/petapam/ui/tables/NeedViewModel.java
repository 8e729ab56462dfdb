package id.petapam.ui.tables;

import id.petapam.edit.ChangePatterns;
import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.need.ClassCounts;
import id.petapam.rules.need.DistrictNeed;
import id.petapam.rules.need.NeedTable;
import id.petapam.rules.need.Requirement;
import id.petapam.text.Words;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.RowUpdate;
import id.petapam.ui.common.Selection;
import id.petapam.ui.common.Workplace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The need per kecamatan with its total, and the n that would make it fit. */
public final class NeedViewModel {

    private final Workplace place;
    private final Words words;
    private final Selection selection;
    private final ObservableList<NeedRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<OptionalInt> fitting = new ReadOnlyObjectWrapper<>(OptionalInt.empty());

    public NeedViewModel(Workplace place) {
        this.place = place;
        this.words = place.words();
        this.selection = place.selection();
        place.scope().follow(place.desk().stateProperty(), this::show);
    }

    /** A line per kecamatan and the total as the last. */
    public ObservableList<NeedRow> rows() {
        return rows;
    }

    /** What cari n found, in one sentence. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** The n that {@link #takeFitting()} would set; empty where none fits or it is in force. */
    public ReadOnlyObjectProperty<OptionalInt> fittingProperty() {
        return fitting.getReadOnlyProperty();
    }

    /** Makes the found n the pattern of KURANG_RAWAN. */
    public void takeFitting() {
        if (fitting.get().isPresent()) {
            GuardPattern now = place.desk().state().plan().rules().pattern(VulnerabilityClass.KURANG_RAWAN);
            place.desk()
                    .submit(new ChangePatterns(
                            Map.of(
                                    VulnerabilityClass.KURANG_RAWAN,
                                    now.withStations(fitting.get().getAsInt())),
                            Optional.empty()));
        }
    }

    /** Narrows the other tables to this kecamatan and shows it on the map; the total takes the narrowing away. */
    public void pick(NeedRow row) {
        selection.choose(row.code());
        row.code().ifPresent(place.navigator()::reveal);
    }

    private void show(DeskState state) {
        if (!state.isOpen()) {
            rows.clear();
            note.set("");
            fitting.set(OptionalInt.empty());
            return;
        }
        NeedTable need = state.assessment().need();
        List<NeedRow> next = new ArrayList<>();
        for (DistrictNeed one : need.districts()) {
            String name = one.code().isPresent() ? one.name() : words.say("tables.need.unplaced");
            next.add(rowOf(one.code(), name, one.counts(), one.required(), one.assignedPolice(), false));
        }
        next.add(rowOf(
                Optional.empty(),
                words.say("tables.need.total"),
                need.counts(),
                need.districtsTotal(),
                need.assignedPolice(),
                true));
        RowUpdate.into(rows, next, row -> row.name() + row.code());
        showFitting(state, need);
    }

    private void showFitting(DeskState state, NeedTable need) {
        GuardPattern calm = state.plan().rules().pattern(VulnerabilityClass.KURANG_RAWAN);
        OptionalInt n = need.fitting().n();
        Headcount required = need.fitting().required();
        Headcount available = need.availability().police();
        boolean other = n.isPresent() && n.getAsInt() != calm.stations();
        fitting.set(other && available.value() > 0 ? n : OptionalInt.empty());
        if (!need.duty().guardsStations()) {
            fitting.set(OptionalInt.empty());
            note.set(words.say("phase.need." + need.duty()));
        } else if (available.value() == 0 || need.counts().total() == 0) {
            note.set("");
        } else if (n.isEmpty()) {
            note.set(words.say("tables.need.never", need.fitting().tried(), required.minus(available)));
        } else if (other) {
            note.set(words.say("tables.need.fits", n.getAsInt(), required, available.minus(required)));
        } else {
            note.set(words.say("tables.need.smallest", n.getAsInt()));
        }
    }

    private static NeedRow rowOf(
            Optional<id.petapam.model.DistrictCode> code,
            String name,
            ClassCounts counts,
            Requirement required,
            Headcount assigned,
            boolean total) {
        return new NeedRow(
                code,
                name,
                counts.total(),
                counts.of(VulnerabilityClass.KURANG_RAWAN),
                counts.of(VulnerabilityClass.RAWAN),
                counts.of(VulnerabilityClass.SANGAT_RAWAN),
                counts.of(VulnerabilityClass.KHUSUS),
                required.police().value(),
                required.linmas().value(),
                assigned.value(),
                assigned.minus(required.police()).value(),
                total);
    }
}
