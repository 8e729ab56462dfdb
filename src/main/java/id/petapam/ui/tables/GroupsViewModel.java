package id.petapam.ui.tables;

import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.GuardPattern;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.StationGroup;
import id.petapam.model.Village;
import id.petapam.rules.coverage.PostStaffing;
import id.petapam.rules.need.PatternLookup;
import id.petapam.text.Words;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.RowUpdate;
import id.petapam.ui.common.Selection;
import id.petapam.ui.common.Workplace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The groups as lines, narrowed by what is typed and by the chosen kecamatan. */
public final class GroupsViewModel {

    private final Words words;
    private final Selection selection;
    private final ObservableList<GroupRow> all = FXCollections.observableArrayList();
    private final FilteredList<GroupRow> rows = new FilteredList<>(all);
    private String typed = "";

    public GroupsViewModel(Workplace place) {
        this.words = place.words();
        this.selection = place.selection();
        place.scope().follow(place.desk().stateProperty(), this::show);
        place.scope().follow(selection.districtProperty(), code -> narrow());
    }

    public ObservableList<GroupRow> rows() {
        return rows;
    }

    public ObservableList<GroupRow> all() {
        return all;
    }

    /** Narrows the table: all words must occur in kecamatan, villages, class or coverage. */
    public void filter(String text) {
        typed = text;
        narrow();
    }

    public void pick(List<GroupRow> picked) {
        selection.choose(Places.ofGroups(picked.stream().map(GroupRow::id).toList()));
    }

    private void narrow() {
        String[] parts = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        Optional<DistrictCode> code = selection.district();
        rows.setPredicate(row -> (code.isEmpty() || code.get().equals(row.districtCode())) && fits(row, parts));
    }

    private boolean fits(GroupRow row, String[] parts) {
        String text = String.join(
                        " ",
                        row.district(),
                        row.villages(),
                        words.say(row.stationClass()),
                        words.say(row.coverage()),
                        String.valueOf(row.number()))
                .toLowerCase(Locale.ROOT);
        for (String part : parts) {
            if (!text.contains(part)) {
                return false;
            }
        }
        return true;
    }

    private void show(DeskState state) {
        if (!state.isOpen()) {
            all.clear();
            return;
        }
        PatternLookup patterns = PatternLookup.of(state.plan());
        List<GroupRow> next = new ArrayList<>();
        for (StationGroup group : state.plan().groups().values()) {
            next.add(rowOf(state, patterns, group));
        }
        next.sort(Comparator.comparing(GroupRow::districtCode).thenComparing(GroupRow::number));
        RowUpdate.into(all, next, GroupRow::id);
    }

    private GroupRow rowOf(DeskState state, PatternLookup patterns, StationGroup group) {
        Plan plan = state.plan();
        PostStaffing at = state.assessment().staffing().at(new Post.OfGroup(group.id()));
        GuardPattern pattern = patterns.of(group);
        String numbers = words.say(
                group.ownPattern().isPresent() ? "tables.pattern-own" : "tables.pattern",
                pattern.police(),
                pattern.stations(),
                pattern.linmas());
        String villages = group.stations().stream()
                .map(plan.stations()::get)
                .flatMap(station -> station.village().stream())
                .distinct()
                .map(plan.villages()::get)
                .map(Village::name)
                .collect(Collectors.joining(", "));
        return new GroupRow(
                group.id(),
                group.district(),
                Optional.ofNullable(plan.districts().get(group.district()))
                        .map(District::name)
                        .orElse(""),
                group.number(),
                group.stationClass(),
                group.stations().size(),
                villages,
                numbers,
                at.police().value(),
                at.required().value(),
                at.coverage());
    }
}
