package id.petapam.ui.whatif;

import id.petapam.edit.CloseWay;
import id.petapam.edit.PutScenario;
import id.petapam.edit.RemoveScenario;
import id.petapam.geo.AreaShape;
import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.model.ClosedWay;
import id.petapam.model.Phrase;
import id.petapam.model.Scenario;
import id.petapam.model.ScenarioId;
import id.petapam.model.StationId;
import id.petapam.model.WayId;
import id.petapam.text.Words;
import id.petapam.ui.common.AccessState;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.TravelShown;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.CompareTravel;
import id.petapam.workflow.FindWay;
import id.petapam.workflow.ListWays;
import id.petapam.workflow.ShowRoute;
import id.petapam.workflow.TravelChange;
import id.petapam.workflow.TravelDifference;
import id.petapam.workflow.WayThing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/**
 * The panel <em>Kalau ...</em>: the conditions that are looked at, what they change, and scenarios that are kept. What is
 * looked at never changes the plan; only keeping, removing and taking closures into the plan are edits.
 */
public final class WhatIfViewModel {

    /** How near to a bridge, road, ferry or landing one has to point. */
    private static final Metres REACH = new Metres(400);

    private final Workplace place;
    private final Words words;
    private final CompareTravel compare;
    private final WhatIfRows writer;
    private final ObservableList<WhatIfRow> allRows = FXCollections.observableArrayList();
    private final FilteredList<WhatIfRow> rows = new FilteredList<>(allRows);
    private final ObservableList<WayThing> allThings = FXCollections.observableArrayList();
    private final FilteredList<WayThing> things = new FilteredList<>(allThings);
    private final ObservableList<Scenario> kept = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Scenario> now;
    private final ReadOnlyObjectWrapper<Optional<Scenario>> against = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper districts = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private Optional<AccessTable> table = Optional.empty();
    private String planId = "";
    private int asked;
    private int listed;

    public WhatIfViewModel(Workplace place, CompareTravel compare, ShowRoute routes) {
        this.place = place;
        this.words = place.words();
        this.compare = compare;
        this.writer = new WhatIfRows(words);
        // the window is built anew for another language: what was looked at stays
        this.now = new ReadOnlyObjectWrapper<>(
                place.selection().scenarioProperty().get().orElseGet(this::blank));
        this.planId = idOf(place.desk().state());
        title.set(words.say("whatif.tab"));
        place.scope().follow(place.desk().stateProperty(), this::take);
        place.scope().follow(place.access().stateProperty(), this::take);
        new RouteLook(place, routes);
    }

    private Scenario blank() {
        return Scenario.empty(new ScenarioId(place.ids().next("kalau")), "");
    }

    ObservableList<WhatIfRow> rows() {
        return rows;
    }

    /** Bridges, ferries and landings, those first on which most stations depend. */
    ObservableList<WayThing> things() {
        return things;
    }

    /** Scenarios of the plan, in the order of their names. */
    ObservableList<Scenario> kept() {
        return kept;
    }

    ReadOnlyObjectProperty<Scenario> nowProperty() {
        return now.getReadOnlyProperty();
    }

    Scenario now() {
        return now.get();
    }

    ReadOnlyObjectProperty<Optional<Scenario>> againstProperty() {
        return against.getReadOnlyProperty();
    }

    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    ReadOnlyStringProperty districtsProperty() {
        return districts.getReadOnlyProperty();
    }

    /** "Kalau ...", with the number of stations that change. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Narrows the table to lines with these words. */
    public void filter(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        rows.setPredicate(row -> wanted.isEmpty()
                || (row.place() + " " + row.district() + " " + row.what())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted));
    }

    /** Narrows the list of bridges, ferries and landings. */
    void search(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        things.setPredicate(thing -> wanted.isEmpty()
                || (label(thing) + " " + thing.water().orElse(""))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted));
    }

    /** "Jembatan Komering", or what it is where it has no name. */
    String label(WayThing thing) {
        return thing.name().orElseGet(() -> words.say("whatif.unnamed", words.say("whatif.thing." + thing.kind())));
    }

    /** "Jembatan · S. Komering · 12 TPS". */
    String about(WayThing thing) {
        String kind = words.say("whatif.thing." + thing.kind());
        String water = thing.water().map(w -> " · " + w).orElse("");
        int users = thing.users().size();
        return kind + water + (users == 0 ? "" : " · " + words.say("whatif.users", users));
    }

    boolean isKept() {
        return kept.stream().anyMatch(one -> one.id().equals(now().id()));
    }

    /** True where something would be lost by going elsewhere. */
    boolean isChanged() {
        return !now().isUsual() && kept.stream().noneMatch(now()::equals);
    }

    void under(boolean wet, boolean night, boolean lowTide) {
        look(now().under(wet, night, lowTide));
    }

    void close(WayThing thing) {
        look(now().closing(new Scenario.Closed(thing.id(), label(thing), thing.at())));
    }

    void open(WayId way) {
        look(now().opening(way));
    }

    /** Closes what lies at a place; says so where nothing does. */
    public void closeAt(LatLon at) {
        if (table.filter(AccessTable::hasNetwork).isEmpty()) {
            place.dialogs().problem(Phrase.of("whatif.no-network"));
            return;
        }
        AccessTable known = table.get();
        place.access()
                .derive(
                        () -> FindWay.at(known, at, REACH),
                        found -> found.ifPresentOrElse(
                                thing -> close(allThings.stream()
                                        .filter(one -> one.id().equals(thing.id()))
                                        .findFirst()
                                        .orElse(thing)),
                                () -> place.dialogs().problem(Phrase.of("whatif.nothing-there", REACH))));
    }

    void flood(List<LatLon> corners) {
        List<AreaShape> areas = new ArrayList<>(now().flooded());
        areas.add(AreaShape.ofRing(corners));
        look(now().flooding(areas));
    }

    void dry() {
        look(now().flooding(List.of()));
    }

    /** Another scenario, or a fresh one. */
    void choose(Optional<Scenario> scenario) {
        look(scenario.orElseGet(this::blank));
    }

    void compareWith(Optional<Scenario> other) {
        against.set(other);
        count();
    }

    /** Keeps it in the plan under a name; keeps it there under the new name where it was kept before. */
    void keep(String name) {
        String wanted = name.strip();
        if (wanted.isEmpty()) {
            place.dialogs().problem(Phrase.of("whatif.needs-name"));
            return;
        }
        now.set(now().named(wanted));
        place.desk().submit(new PutScenario(now()));
    }

    void remove() {
        if (isKept()) {
            place.desk().submit(new RemoveScenario(now().id()));
        }
        choose(Optional.empty());
    }

    /** What is closed here stays closed in the plan; one edit for each thing. */
    void intoPlan() {
        List<Scenario.Closed> closed = now().closed();
        choose(Optional.empty());
        closed.forEach(one -> place.desk().submit(new CloseWay(new ClosedWay(one.way(), one.label(), one.at(), ""))));
    }

    void pick(List<WhatIfRow> picked) {
        Set<StationId> stations = new LinkedHashSet<>();
        picked.forEach(row -> stations.add(row.station()));
        place.selection().choose(Places.ofStations(List.copyOf(stations)));
    }

    void reveal(WhatIfRow row) {
        place.navigator().reveal(Places.of(row.station()));
    }

    private void look(Scenario scenario) {
        now.set(scenario);
        place.selection().lookUnder(scenario.isUsual() ? Optional.empty() : Optional.of(scenario));
        count();
    }

    private void take(DeskState state) {
        List<Scenario> all = new ArrayList<>(state.plan().scenarios().values());
        all.sort(java.util.Comparator.comparing(Scenario::name));
        if (!all.equals(kept)) {
            kept.setAll(all);
        }
        String id = idOf(state);
        if (!id.equals(planId)) {
            planId = id;
            against.set(Optional.empty());
            look(blank());
        }
    }

    private static String idOf(DeskState state) {
        return state.isOpen() ? state.plan().header().planId() : "";
    }

    private void take(AccessState state) {
        if (state.table().equals(table)) {
            tell();
            return;
        }
        table = state.table();
        int mine = ++listed;
        if (table.isEmpty()) {
            allThings.clear();
        } else {
            AccessTable known = table.get();
            place.access().derive(() -> ListWays.of(known), found -> {
                if (mine == listed) {
                    allThings.setAll(found);
                }
            });
        }
        count();
    }

    /** What was found, and its lines. */
    private record Found(TravelDifference difference, List<WhatIfRow> rows) {}

    private void count() {
        int mine = ++asked;
        boolean nothing = now().isUsual() && against.get().isEmpty();
        if (nothing || table.filter(AccessTable::hasNetwork).isEmpty()) {
            show(Optional.empty());
            return;
        }
        AccessTable known = table.get();
        Scenario wanted = now();
        Optional<Scenario> other = against.get();
        summary.set(words.say("whatif.counting"));
        place.access().derive(() -> found(known, wanted, other), found -> {
            if (mine == asked) {
                show(Optional.of(found));
            }
        });
    }

    private Found found(AccessTable known, Scenario wanted, Optional<Scenario> other) {
        TravelDifference difference = compare.compare(known, wanted);
        return new Found(difference, writer.of(difference, other.map(one -> compare.compare(known, one))));
    }

    private void show(Optional<Found> found) {
        allRows.setAll(found.map(Found::rows).orElse(List.of()));
        Set<StationId> cutOff = new LinkedHashSet<>();
        Set<StationId> changed = new LinkedHashSet<>();
        found.ifPresent(all -> all.difference()
                .changes()
                .forEach(change ->
                        (change.kind() == TravelChange.Kind.UNREACHABLE ? cutOff : changed).add(change.station())));
        place.selection()
                .show(place.selection()
                        .travel()
                        .under(
                                now().closed().stream()
                                        .map(one -> new TravelShown.Spot(one.at(), one.label()))
                                        .toList(),
                                now().flooded(),
                                cutOff,
                                changed));
        districts.set(found.map(all -> writer.districts(all.difference())).orElse(""));
        title.set(
                found.isEmpty()
                        ? words.say("whatif.tab")
                        : words.say("whatif.tab.count", cutOff.size() + changed.size()));
        summary.set(found.map(all -> writer.summary(all.difference())).orElse(""));
        tell();
    }

    /** Why there is nothing to be seen. */
    private void tell() {
        if (!allRows.isEmpty()
                || !now().isUsual() && table.filter(AccessTable::hasNetwork).isPresent()) {
            return;
        }
        if (table.isEmpty()) {
            summary.set(place.access().state().counting() ? words.say("accessview.counting") : "");
        } else {
            summary.set(words.say(table.get().hasNetwork() ? "whatif.begin" : "whatif.no-network"));
        }
    }
}
