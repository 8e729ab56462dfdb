package id.petapam.ui.access;

import id.petapam.model.AccessFlagKind;
import id.petapam.model.StationId;
import id.petapam.text.Words;
import id.petapam.ui.common.AccessState;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.RowUpdate;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.AccessTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The tab of access: the matrix, the lines and what they are narrowed to; drives and follows the shared selection. */
public final class AccessTabViewModel {

    private final Workplace place;
    private final Words words;
    private final AccessRows writer;
    private final ObservableList<AccessRow> all = FXCollections.observableArrayList();
    private final FilteredList<AccessRow> rows = new FilteredList<>(all);
    private final ReadOnlyObjectWrapper<Matrix> matrix = new ReadOnlyObjectWrapper<>(Matrix.EMPTY);
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private AccessFilter filter = AccessFilter.FIRST;
    private Optional<AccessTable> shown = Optional.empty();
    private int asked;

    public AccessTabViewModel(Workplace place) {
        this.place = place;
        this.words = place.words();
        this.writer = new AccessRows(words);
        place.scope().follow(place.access().stateProperty(), this::take);
        place.scope().follow(place.selection().districtProperty(), code -> narrow(filter.in(code)));
    }

    ObservableList<AccessRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<Matrix> matrixProperty() {
        return matrix.getReadOnlyProperty();
    }

    /** What is being done or was found: "menghitung …", "23 sulit, 4 sangat sulit dari 2.180 TPS". */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** "Akses  27": how many stations are hard to reach. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** The kinds of flag that some station has. */
    List<AccessFlagKind> kinds() {
        return shown.map(table -> List.copyOf(EnumSet.copyOf(
                        table.flags().isEmpty()
                                ? EnumSet.noneOf(AccessFlagKind.class)
                                : table.flags().keySet())))
                .orElse(List.of());
    }

    AccessFilter filter() {
        return filter;
    }

    public void filter(String text) {
        narrow(filter.typing(text));
    }

    void show(AccessFilter.Levels levels) {
        narrow(filter.with(levels));
    }

    void show(Optional<AccessFlagKind> flag) {
        narrow(filter.withFlag(flag));
    }

    void pick(List<AccessRow> picked) {
        place.selection()
                .choose(Places.ofStations(picked.stream().map(AccessRow::id).toList()));
    }

    /** @param add to what is selected */
    void pick(Matrix.Cell cell, boolean add) {
        Places stations = Places.ofStations(matrix.get().stations(cell));
        if (!stations.isEmpty()) {
            place.selection().choose(add ? place.selection().places().plus(stations) : stations);
            place.navigator().reveal(stations);
        }
    }

    /** The stations that the selection means: picked ones, and those of picked groups. */
    Set<StationId> picked(Places places) {
        Set<StationId> ids = new java.util.HashSet<>(places.stations());
        places.groups().stream()
                .map(place.desk().state().plan().groups()::get)
                .filter(java.util.Objects::nonNull)
                .forEach(group -> ids.addAll(group.stations()));
        return ids;
    }

    private void take(AccessState state) {
        int mine = ++asked;
        if (state.table().isEmpty()) {
            shown = Optional.empty();
            show(List.of());
            tell();
            return;
        }
        if (state.table().equals(shown)) {
            tell();
            return;
        }
        AccessTable table = state.table().get();
        List<AccessRow> before = new ArrayList<>(all);
        place.access().derive(() -> writer.of(table, before), made -> {
            if (mine == asked) {
                shown = Optional.of(table);
                show(made);
                tell();
            }
        });
    }

    private void show(List<AccessRow> next) {
        RowUpdate.into(all, next, AccessRow::id);
        narrow(filter);
    }

    private void narrow(AccessFilter next) {
        boolean sameDistrict = next.district().equals(filter.district());
        filter = next;
        rows.setPredicate(row -> next.holds(row, words));
        if (!sameDistrict || next.typed().isEmpty()) {
            matrix.set(Matrix.of(all.stream().filter(next::isIn).toList()));
        }
        tell();
    }

    private void tell() {
        AccessState state = place.access().state();
        Matrix now = matrix.get();
        int hard = now.count(AccessColumn.SULIT) + now.count(AccessColumn.SANGAT_SULIT);
        if (state.problem().isPresent()) {
            note.set(words.say(state.problem().get()));
        } else if (state.counting()) {
            note.set(words.say("accessview.counting"));
        } else if (state.table().isEmpty()) {
            note.set("");
        } else {
            note.set(words.say("accessview.note", hard, now.total(), now.count(AccessColumn.UNKNOWN)));
        }
        title.set(shown.isEmpty() ? words.say("accessview.tab") : words.say("accessview.tab.count", hard));
    }
}
