package id.petapam.ui.tables;

import id.petapam.edit.Names;
import id.petapam.model.District;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.model.Village;
import id.petapam.rules.coverage.PostStaffing;
import id.petapam.rules.coverage.Staffing;
import id.petapam.text.Words;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.RowUpdate;
import id.petapam.ui.common.Selection;
import id.petapam.ui.common.Workplace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The stations as lines, narrowed by what is typed and by the chosen kecamatan. */
public final class StationsViewModel {

    private final Words words;
    private final Selection selection;
    private final ObservableList<StationRow> all = FXCollections.observableArrayList();
    private final FilteredList<StationRow> rows = new FilteredList<>(all);
    private String typed = "";

    public StationsViewModel(Workplace place) {
        this.words = place.words();
        this.selection = place.selection();
        place.scope().follow(place.desk().stateProperty(), this::show);
        place.scope().follow(selection.districtProperty(), code -> narrow());
    }

    /** What the table shows. */
    public ObservableList<StationRow> rows() {
        return rows;
    }

    /** All stations, narrowed or not. */
    public int total() {
        return all.size();
    }

    public ObservableList<StationRow> all() {
        return all;
    }

    /** Narrows the table: all words must occur in kecamatan, village, number, class, group or coverage. */
    public void filter(String text) {
        typed = text;
        narrow();
    }

    public void pick(List<StationRow> picked) {
        selection.choose(Places.ofStations(picked.stream().map(StationRow::id).toList()));
    }

    /** The stations that the selection means: picked ones, and those of picked groups. */
    public Set<StationId> picked(Plan plan, Places places) {
        Set<StationId> ids = new java.util.HashSet<>(places.stations());
        places.groups().stream()
                .map(plan.groups()::get)
                .filter(java.util.Objects::nonNull)
                .forEach(group -> ids.addAll(group.stations()));
        return ids;
    }

    private void narrow() {
        String[] parts = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        Optional<id.petapam.model.DistrictCode> code = selection.district();
        rows.setPredicate(row -> (code.isEmpty() || row.districtCode().equals(code)) && fits(row, parts));
    }

    private boolean fits(StationRow row, String[] parts) {
        if (parts.length == 1 && parts[0].isEmpty()) {
            return true;
        }
        String text = String.join(
                        " ",
                        row.district(),
                        row.village(),
                        String.format("%03d", row.number()),
                        classWords(row),
                        row.group(),
                        words.say(row.coverage()),
                        row.estimated() ? words.say("tables.estimated") : "")
                .toLowerCase(Locale.ROOT);
        for (String part : parts) {
            if (!text.contains(part)) {
                return false;
            }
        }
        return true;
    }

    /** "Rawan", or "Kurang rawan (belum ditetapkan)". */
    String classWords(StationRow row) {
        return row.decided() ? words.say(row.counted()) : words.say("name.class.undecided");
    }

    private void show(DeskState state) {
        if (!state.isOpen()) {
            all.clear();
            return;
        }
        List<StationRow> next = new ArrayList<>(state.plan().stations().size());
        Staffing staffing = state.assessment().staffing();
        for (PollingStation station : state.plan().stations().values()) {
            next.add(rowOf(state.plan(), staffing, station));
        }
        RowUpdate.into(all, next, StationRow::id);
    }

    private StationRow rowOf(Plan plan, Staffing staffing, PollingStation station) {
        PostStaffing at = staffing.of(station.id());
        Optional<StationGroup> group = plan.index().groupOf(station.id());
        return new StationRow(
                station.id(),
                station.district(),
                station.district()
                        .map(plan.districts()::get)
                        .map(District::name)
                        .orElse(""),
                station.village().map(plan.villages()::get).map(Village::name).orElse(""),
                station.number(),
                station.countedClass(),
                !station.isUndecided(),
                station.registeredVoters().orElse(-1),
                group.map(g -> words.say(Names.post(plan, new Post.OfGroup(g.id()))))
                        .orElse(""),
                at.police().value(),
                at.required().value(),
                at.coverage(),
                station.isEstimated());
    }
}
