package id.petapam.ui.command;

import id.petapam.edit.PutRayon;
import id.petapam.edit.PutSite;
import id.petapam.edit.RemoveRayon;
import id.petapam.edit.RemoveSite;
import id.petapam.edit.Unassign;
import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.model.DistrictCode;
import id.petapam.model.ForceKind;
import id.petapam.model.Person;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Problem;
import id.petapam.model.Rank;
import id.petapam.model.Rayon;
import id.petapam.model.RayonId;
import id.petapam.model.RuleBook;
import id.petapam.model.Site;
import id.petapam.model.SiteKind;
import id.petapam.model.Situation;
import id.petapam.model.Unit;
import id.petapam.text.Words;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.DropDesk;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.RowUpdate;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.DragLoad;
import id.petapam.workflow.command.ArrangeRayons;
import id.petapam.workflow.command.CitySecurity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** Rayons and kecamatan with who commands them, and what a planner does about it. */
public final class CommandViewModel {

    private final Workplace place;
    private final Words words;
    private final ArrangeRayons rayons;
    private final CitySecurity security;
    private final ObservableList<CommandRow> all = FXCollections.observableArrayList();
    private final FilteredList<CommandRow> rows = new FilteredList<>(all);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

    public CommandViewModel(Workplace place) {
        this.place = place;
        this.words = place.words();
        this.rayons = new ArrangeRayons(place.ids());
        this.security = new CitySecurity(place.ids());
        place.scope().follow(place.desk().stateProperty(), this::show);
    }

    public ObservableList<CommandRow> rows() {
        return rows;
    }

    /** Name of the tab, with how many command posts are empty. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** How many kecamatan and rayons are without somebody. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** All words must occur in place, officers or units. */
    public void filter(String text) {
        String[] parts = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        rows.setPredicate(row -> {
            String whole = (row.place() + " " + row.officers() + " " + row.units()).toLowerCase(Locale.ROOT);
            return Stream.of(parts).allMatch(whole::contains);
        });
    }

    private void show(DeskState state) {
        if (!state.isOpen()) {
            all.clear();
            title.set(words.say("commandview.tab"));
            note.set("");
            return;
        }
        RowUpdate.into(all, new CommandRows(words, state).all(), CommandRow::post);
        long empty = all.stream().filter(row -> row.missing() > 0).count();
        title.set(empty == 0 ? words.say("commandview.tab") : words.say("commandview.tab.empty", (int) empty));
        note.set(words.say(
                "commandview.note",
                (int) all.stream().filter(CommandRow::isRayon).count(),
                count(false),
                count(true)));
    }

    /** Kecamatan without Padal, or rayons without Pamatwil. */
    private int count(boolean rayon) {
        return (int) all.stream()
                .filter(row -> row.isRayon() == rayon && row.missing() > 0)
                .filter(row -> rayon || row.district().isPresent())
                .count();
    }

    private Plan plan() {
        return place.desk().state().plan();
    }

    public boolean isReadOnly() {
        return place.desk().readOnlyProperty().get();
    }

    /** How many rayons are usual; where the rule book is not known yet, as many as there are. */
    public int usualRayons() {
        return place.access()
                .state()
                .table()
                .flatMap(table -> table.numbers())
                .map(numbers -> ArrangeRayons.usual(numbers.rules()))
                .orElse(Math.max(1, plan().rayons().size()));
    }

    public void divide(int count) {
        try {
            place.desk().submit(rayons.divide(plan(), count));
        } catch (Problem problem) {
            place.dialogs().problem(problem.phrase());
        }
    }

    /** A new rayon with this kecamatan, or an empty one. */
    public void addRayon(Optional<DistrictCode> district) {
        place.desk().submit(rayons.add(plan(), district.stream().toList()));
    }

    public void rename(RayonId id, String name) {
        Rayon rayon = plan().rayons().get(id);
        if (rayon != null && !name.isBlank()) {
            place.desk().submit(new PutRayon(new Rayon(id, name.strip(), rayon.districts())));
        }
    }

    public void remove(RayonId id) {
        if (plan().rayons().containsKey(id)) {
            place.desk().submit(new RemoveRayon(id));
        }
    }

    public List<Rayon> rayons() {
        return Rayon.inOrder(plan().rayons().values());
    }

    public void move(DistrictCode district, RayonId to) {
        Rayon rayon = plan().rayons().get(to);
        if (rayon != null && !rayon.districts().contains(district)) {
            List<DistrictCode> members = new ArrayList<>(rayon.districts());
            members.add(district);
            members.sort(Comparator.naturalOrder());
            place.desk().submit(new PutRayon(new Rayon(to, rayon.name(), members)));
        }
    }

    /** Takes everybody off a command post. */
    public void release(CommandRow row) {
        plan().index().assignmentAt(place.desk().state().phase(), row.post()).ifPresent(one -> place.desk()
                .submit(new Unassign(List.of(one.id()))));
    }

    /** Lets go of these over a line: warnings are asked about, as everywhere. */
    public void appoint(CommandRow row, DragLoad load) {
        place.drops().drop(load, List.of(row.post()));
    }

    /** What is picked in the roster, if it can be appointed. */
    public Optional<DragLoad> picked() {
        return DropDesk.loadOf(place.selection().forces());
    }

    /** Free persons of Aiptu and above, of the place's own Polsek first, then the highest ranks; then units with people left. */
    public List<Candidate> candidates(CommandRow row) {
        DeskState state = place.desk().state();
        Plan plan = state.plan();
        CommandRows names = new CommandRows(words, state);
        List<Candidate> candidates = new ArrayList<>();
        plan.persons().values().stream()
                .filter(person -> person.rank().force() == ForceKind.POLRI
                        && person.rank().compareTo(Rank.AIPTU) >= 0)
                .filter(person ->
                        plan.index().assignmentsOf(state.phase(), person.id()).isEmpty())
                .sorted(Comparator.comparing(
                                (Person person) -> !isOwn(plan.units().get(person.unit()), row))
                        .thenComparing(Comparator.comparing(Person::rank).reversed())
                        .thenComparing(Person::id))
                .forEach(person -> candidates.add(new Candidate(
                        new DragLoad.OfPersons(List.of(person.id())),
                        words.say(
                                "commandview.person",
                                names.name(person),
                                person.position().isBlank()
                                        ? plan.units().get(person.unit()).name()
                                        : person.position() + ", "
                                                + plan.units()
                                                        .get(person.unit())
                                                        .name()))));
        plan.units().values().stream()
                .filter(unit -> unit.force() == ForceKind.POLRI)
                .filter(unit -> plan.index().left(state.phase(), unit).value() > 0)
                .sorted(Comparator.comparing((Unit unit) -> !isOwn(unit, row)).thenComparing(Unit::name))
                .forEach(unit -> candidates.add(new Candidate(
                        new DragLoad.OfUnit(unit.id(), Optional.of(id.petapam.model.Headcount.of(1))),
                        words.say("commandview.unit", unit.name(), plan.index().left(state.phase(), unit)))));
        return candidates;
    }

    private static boolean isOwn(Unit unit, CommandRow row) {
        return unit.name().toLowerCase(Locale.ROOT).endsWith(row.place().toLowerCase(Locale.ROOT));
    }

    /** Places that rings can stand around, KPU first. */
    public List<Site> securityPlaces() {
        return plan().sites().values().stream()
                .filter(CitySecurity::isPlace)
                .sorted(Comparator.comparing(Site::siteKind).thenComparing(Site::name))
                .toList();
    }

    /** The numbers of the rules; empty while the plan is looked at for the first time. */
    private Optional<RuleBook> rules() {
        return place.access()
                .state()
                .table()
                .flatMap(table -> table.numbers())
                .map(numbers -> numbers.rules())
                .or(() ->
                        Optional.of(plan().rules()).filter(book -> book.values().containsKey("R-40.ringPeople")));
    }

    /** Puts the usual rings around a place and shows them. */
    public void surround(Site site) {
        Optional<RuleBook> book = rules();
        if (book.isEmpty()) {
            place.dialogs().problem(Phrase.of("commandview.still-looking"));
            return;
        }
        try {
            place.desk().submit(security.surround(plan(), book.get(), site));
            place.selection().choose(Places.of(site.id()));
        } catch (Problem problem) {
            place.dialogs().problem(problem.phrase());
        }
    }

    /** Adds an object of the city security plan. */
    public void addPart(Site of, SiteKind kind, List<LatLon> points) {
        Optional<RuleBook> book = rules();
        if (book.isEmpty()) {
            place.dialogs().problem(Phrase.of("commandview.still-looking"));
            return;
        }
        Site part = security.part(book.get(), of, kind, words.say(kind) + " " + of.name(), points);
        place.desk().submit(security.put(of, part));
        place.selection().choose(Places.of(part.id()));
    }

    /** The object of the city security plan that a line is about. */
    public Optional<Site> part(CommandRow row) {
        return row.post() instanceof Post.OfControl control
                ? Optional.ofNullable(plan().sites().get(control.id()))
                : Optional.empty();
    }

    public void put(Site part) {
        place.desk().submit(new PutSite(part));
    }

    public void removePart(Site part) {
        if (plan().sites().containsKey(part.id())) {
            place.desk().submit(new RemoveSite(part.id()));
        }
    }

    /** Shows what is manned in a stage; empty: everything. */
    public void stage(Optional<Situation> chosen) {
        place.selection().stage(chosen);
    }

    /** Moves the map to the kecamatan of a line, or to all of the place that an object belongs to. */
    public void reveal(CommandRow row, Consumer<Bounds> map) {
        row.district().ifPresent(code -> place.navigator().reveal(code));
        part(row).ifPresent(site -> {
            place.selection().choose(Places.of(site.id()));
            map.accept(CitySecurity.around(
                    plan(), site.detail().of().map(plan().sites()::get).orElse(site)));
        });
    }

    /** All of a place of the city security plan, as it is now. */
    public Bounds around(Site of) {
        return CitySecurity.around(plan(), plan().sites().getOrDefault(of.id(), of));
    }
}
