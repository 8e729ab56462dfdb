package id.petapam.ui.roster;

import id.petapam.edit.Edit;
import id.petapam.edit.Names;
import id.petapam.edit.PutUnit;
import id.petapam.edit.RemoveSlots;
import id.petapam.edit.RemoveUnit;
import id.petapam.model.Assignment;
import id.petapam.model.ForceKind;
import id.petapam.model.Headcount;
import id.petapam.model.Person;
import id.petapam.model.PersonId;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Slot;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.rules.balance.BalanceSheet;
import id.petapam.text.Words;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.DropDesk;
import id.petapam.ui.common.Forces;
import id.petapam.ui.common.Selection;
import id.petapam.ui.common.Workplace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The roster in words: units in their order, people by rank, what is left of each, narrowed by the typed filter. */
public final class RosterViewModel {

    private static final Comparator<Unit> UNITS = Comparator.comparing(Unit::unitKind)
            .thenComparing(unit -> unit.name().toLowerCase(Locale.ROOT))
            .thenComparing(Unit::id);
    private static final Comparator<Person> PERSONS =
            Comparator.comparing(Person::rank).reversed().thenComparing(Person::id);

    private final Workplace place;
    private final Words words;
    private final Selection selection;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<RosterNode>> roots = new ReadOnlyObjectWrapper<>(List.of());

    public RosterViewModel(Workplace place) {
        this.place = place;
        this.words = place.words();
        this.selection = place.selection();
        place.scope().follow(place.desk().stateProperty(), this::show);
        filter.addListener((property, before, after) -> show(place.desk().state()));
    }

    /** What is typed to narrow the tree; all words must occur in unit, rank or name. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** "terplot 318 dari 446". */
    public ReadOnlyStringProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<RosterNode>> rootsProperty() {
        return roots.getReadOnlyProperty();
    }

    /** Whether the plan has no unit at all (an empty tree may also come from the filter). */
    public boolean isBare() {
        return place.desk().state().plan().units().isEmpty();
    }

    /** The picked lines become the selection of the window. */
    public void pick(List<RosterRow> rows) {
        Set<UnitId> units = new LinkedHashSet<>();
        Set<PersonId> persons = new LinkedHashSet<>();
        for (RosterRow row : rows) {
            if (row instanceof RosterRow.OfUnit unit) {
                units.add(unit.id());
            } else if (row instanceof RosterRow.OfPerson person) {
                persons.add(person.id());
            }
        }
        selection.choose(new Forces(units, persons));
    }

    /** Enter or the menu: the picked people or unit go to the places that are selected on the map. */
    public void assignToSelection() {
        DropDesk.loadOf(selection.forces()).ifPresent(load -> place.drops().dropOn(load, selection.places()));
    }

    /** Whether {@link #assignToSelection()} has both sides. */
    public boolean canAssign() {
        return DropDesk.loadOf(selection.forces()).isPresent()
                && !selection.places().isEmpty();
    }

    /** Takes the picked people off where they stand in this phase. */
    public void release() {
        DeskState state = place.desk().state();
        for (PersonId id : selection.forces().persons()) {
            for (Assignment at : state.assessment().balance().placesOf(id)) {
                Slot slot = Slot.named(state.plan().persons().get(id));
                place.desk().submit(new RemoveSlots(at.id(), List.of(slot)));
            }
        }
    }

    public Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(place.desk().state().plan().units().get(id));
    }

    public void put(Unit unit) {
        place.desk().submit(new PutUnit(unit));
    }

    public void remove(UnitId id) {
        Edit edit = new RemoveUnit(id);
        place.desk().submit(edit);
    }

    private void show(DeskState state) {
        if (!state.isOpen()) {
            total.set("");
            roots.set(List.of());
            return;
        }
        BalanceSheet balance = state.assessment().balance();
        total.set(words.say("roster.total", balance.used(ForceKind.POLRI), balance.headcount(ForceKind.POLRI)));
        String[] typed = filter.get().strip().toLowerCase(Locale.ROOT).split("\\s+");
        List<RosterNode> nodes = new ArrayList<>();
        state.plan().units().values().stream()
                .filter(unit -> unit.parent().isEmpty())
                .sorted(UNITS)
                .forEach(unit -> nodeOf(state.plan(), balance, unit, typed).ifPresent(nodes::add));
        roots.set(nodes);
    }

    /** A unit with what fits below it; empty where neither it nor anything below fits. */
    private Optional<RosterNode> nodeOf(Plan plan, BalanceSheet balance, Unit unit, String[] typed) {
        boolean all = fits(unit.name() + " " + words.say(unit.unitKind()), typed);
        String[] below = all ? new String[] {""} : typed;
        List<RosterNode> nodes = new ArrayList<>();
        plan.index().children(unit.id()).stream().sorted(UNITS).forEach(child -> nodeOf(plan, balance, child, below)
                .ifPresent(nodes::add));
        plan.index().members(unit.id()).stream()
                .sorted(PERSONS)
                .map(person -> rowOf(plan, balance, person))
                .filter(row -> fits(row.rank() + " " + row.name(), below))
                .forEach(row -> nodes.add(new RosterNode(row, List.of())));
        return all || !nodes.isEmpty()
                ? Optional.of(new RosterNode(rowOf(plan, balance, unit), nodes))
                : Optional.empty();
    }

    /** With what is below it: a Polres that sent out its units shows how many of all of them are left. */
    private static Headcount[] allOf(Plan plan, BalanceSheet balance, Unit unit) {
        Headcount used = balance.units().get(unit.id()).used();
        Headcount heads = unit.headcount();
        for (Unit child : plan.index().children(unit.id())) {
            Headcount[] below = allOf(plan, balance, child);
            used = used.plus(below[0]);
            heads = heads.plus(below[1]);
        }
        return new Headcount[] {used, heads};
    }

    private RosterRow.OfUnit rowOf(Plan plan, BalanceSheet balance, Unit unit) {
        Headcount[] usedAndAll = allOf(plan, balance, unit);
        Headcount used = usedAndAll[0];
        Headcount all = usedAndAll[1];
        return new RosterRow.OfUnit(
                unit.id(),
                unit.name(),
                words.say(unit.unitKind()),
                words.say("roster.left", all.minus(used), all),
                all.value() == 0 ? 0 : Math.min(1, (double) used.value() / all.value()),
                balance.units().get(unit.id()).left().isNegative());
    }

    private RosterRow.OfPerson rowOf(Plan plan, BalanceSheet balance, Person person) {
        Optional<Post> post =
                balance.placesOf(person.id()).stream().map(Assignment::post).findFirst();
        String at = post.map(one -> words.say(Names.post(plan, one))).orElse("");
        String shortly = post.map(one -> shortName(plan, one)).orElse("");
        String name = plan.personalOf(person).map(data -> data.name()).orElseGet(() -> words.say("roster.no-name"));
        String rank = person.rank().label().isEmpty()
                ? person.rankText()
                : person.rank().label();
        return new RosterRow.OfPerson(person.id(), person.unit(), rank, name, at, shortly);
    }

    private String shortName(Plan plan, Post post) {
        if (post instanceof Post.OfStation station) {
            return words.say(
                    "roster.at-station", plan.stations().get(station.id()).numberText());
        } else if (post instanceof Post.OfGroup group) {
            return words.say("roster.at-group", plan.groups().get(group.id()).number());
        }
        if (post instanceof Post.OfSite site) {
            return plan.sites().get(site.id()).name();
        } else if (post instanceof Post.OfRayon) {
            return words.say("roster.at-rayon");
        }
        return words.say("roster.at-command");
    }

    private static boolean fits(String text, String[] typed) {
        String low = text.toLowerCase(Locale.ROOT);
        for (String part : typed) {
            if (!low.contains(part)) {
                return false;
            }
        }
        return true;
    }
}
