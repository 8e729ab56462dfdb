package id.petapam.ui.movement;

import id.petapam.geo.Bounds;
import id.petapam.model.Phrase;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.TravelShown;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.movement.MakeMovement;
import id.petapam.workflow.movement.Movement;
import id.petapam.workflow.movement.MovementLine;
import id.petapam.workflow.movement.MovementSheet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A movement plan while it is looked at, narrowed to a unit, a kecamatan, a day. It changes nothing. */
public final class MovementViewModel {

    private static final Phrase NAME = Phrase.of("movementview.running");

    private final Workplace place;
    private final Supplier<MakeMovement> maker;
    private final ReadOnlyObjectWrapper<Movement> movement = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();
    private final ObservableList<MovementLine> rows = FXCollections.observableArrayList();
    private final ObservableList<String> units = FXCollections.observableArrayList();
    private final ObservableList<String> districts = FXCollections.observableArrayList();
    private final ObservableList<String> days = FXCollections.observableArrayList();
    private final ObjectProperty<String> unit = new SimpleObjectProperty<>("");
    private final ObjectProperty<String> district = new SimpleObjectProperty<>("");
    private final ObjectProperty<String> day = new SimpleObjectProperty<>("");

    /** @param maker asked off the screen thread */
    public MovementViewModel(Workplace place, Supplier<MakeMovement> maker) {
        this.place = place;
        this.maker = maker;
        for (ObjectProperty<String> filter : List.of(unit, district, day)) {
            filter.addListener((property, before, now) -> narrow());
        }
    }

    /** Null until it is made. */
    public ReadOnlyObjectProperty<Movement> movementProperty() {
        return movement.getReadOnlyProperty();
    }

    /** Why there is none; null where there is one or it is being made. */
    public ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<BackgroundWork.Running> runningProperty() {
        return place.work().runningProperty();
    }

    ObservableList<MovementLine> rows() {
        return rows;
    }

    /** Names to narrow to; the first is empty: all. */
    ObservableList<String> units() {
        return units;
    }

    ObservableList<String> districts() {
        return districts;
    }

    ObservableList<String> days() {
        return days;
    }

    ObjectProperty<String> unitProperty() {
        return unit;
    }

    ObjectProperty<String> districtProperty() {
        return district;
    }

    ObjectProperty<String> dayProperty() {
        return day;
    }

    /** Makes it for the phase that is shown, in the background. */
    public void make() {
        movement.set(null);
        problem.set(null);
        rows.clear();
        DeskState state = place.desk().state();
        Optional<AccessTable> access = place.access().state().table();
        place.work()
                .start(
                        NAME,
                        progress -> maker.get().of(state.plan(), state.phase(), progress, access),
                        this::show,
                        problem::set);
    }

    public void stop() {
        Optional.ofNullable(runningProperty().get())
                .filter(running -> running.name().equals(NAME))
                .ifPresent(running -> running.cancel().run());
    }

    private void show(Movement made) {
        movement.set(made);
        names(units, made, MovementLine::unit);
        names(districts, made, MovementLine::district);
        names(days, made, line -> MovementSheet.day(line.leaves()));
        unit.set("");
        district.set("");
        day.set("");
        narrow();
    }

    private static void names(ObservableList<String> into, Movement made, Function<MovementLine, String> of) {
        List<String> found = made.lines().stream()
                .map(of)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        into.setAll(found);
        into.add(0, "");
    }

    private void narrow() {
        Movement made = movement.get();
        rows.setAll(
                made == null
                        ? List.of()
                        : made.lines().stream()
                                .filter(line -> is(unit, line.unit())
                                        && is(district, line.district())
                                        && is(day, MovementSheet.day(line.leaves())))
                                .toList());
    }

    private static boolean is(ObjectProperty<String> wanted, String name) {
        return wanted.get() == null || wanted.get().isEmpty() || wanted.get().equals(name);
    }

    /** Draws the way of this line on the map; empty takes it off. */
    Optional<Bounds> look(Optional<MovementLine> line) {
        place.selection().show(place.selection().travel().with(line.map(MovementLine::way), Optional.empty()));
        return line.map(one -> one.way().bounds());
    }

    /** Takes the way off the map again. */
    void end() {
        stop();
        place.selection().show(TravelShown.NOTHING);
    }
}
