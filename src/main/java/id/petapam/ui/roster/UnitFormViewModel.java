package id.petapam.ui.roster;

import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Kit;
import id.petapam.model.Plan;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A unit while it is being typed in: name, kind, headcount, and the unit above it. */
public final class UnitFormViewModel {

    /** More people than any unit of a Polres has. */
    public static final int MOST = 9999;

    private final Optional<Unit> before;
    private final IdSource ids;
    private final int least;
    private final List<Unit> possibleParents;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<UnitKind> unitKind = new SimpleObjectProperty<>(UnitKind.POLSEK);
    private final IntegerProperty headcount = new SimpleIntegerProperty(10);
    private final ObjectProperty<Unit> parent = new SimpleObjectProperty<>();

    /** @param before the unit to change; empty for a new one */
    public UnitFormViewModel(Plan plan, Optional<Unit> before, IdSource ids) {
        this.before = before;
        this.ids = ids;
        this.least = before.map(unit -> plan.index().members(unit.id()).size()).orElse(0);
        this.possibleParents = plan.units().values().stream()
                .filter(unit ->
                        before.isEmpty() || !isBelow(plan, unit, before.get().id()))
                .toList();
        before.ifPresent(unit -> {
            name.set(unit.name());
            unitKind.set(unit.unitKind());
            headcount.set(unit.headcount().value());
            parent.set(unit.parent().map(plan.units()::get).orElse(null));
        });
    }

    private static boolean isBelow(Plan plan, Unit unit, UnitId above) {
        Optional<Unit> at = Optional.of(unit);
        while (at.isPresent()) {
            if (at.get().id().equals(above)) {
                return true;
            }
            at = at.get().parent().map(plan.units()::get);
        }
        return false;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ObjectProperty<UnitKind> unitKindProperty() {
        return unitKind;
    }

    /** People of its own, from as many as are named up to {@value #MOST}. */
    public IntegerProperty headcountProperty() {
        return headcount;
    }

    /** The unit above; null for none. */
    public ObjectProperty<Unit> parentProperty() {
        return parent;
    }

    /** Units that can stand above this one: not itself and none below it. */
    public List<Unit> possibleParents() {
        return possibleParents;
    }

    /** The fewest people it can have: its named ones. */
    public int least() {
        return least;
    }

    public BooleanBinding valid() {
        return Bindings.createBooleanBinding(
                () -> !name.get().isBlank() && headcount.get() >= least && headcount.get() <= MOST, name, headcount);
    }

    public Unit unit() {
        UnitId id = before.map(Unit::id).orElseGet(() -> new UnitId(ids.next("unit")));
        return new Unit(
                id,
                name.get().strip(),
                unitKind.get(),
                Headcount.of(headcount.get()),
                Optional.ofNullable(parent.get()).map(Unit::id),
                before.flatMap(Unit::home),
                before.flatMap(Unit::available),
                before.map(Unit::stock).orElse(Kit.NONE));
    }
}
