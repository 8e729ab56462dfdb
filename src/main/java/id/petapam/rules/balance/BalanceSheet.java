package id.petapam.rules.balance;

import id.petapam.model.Assignment;
import id.petapam.model.ForceKind;
import id.petapam.model.Headcount;
import id.petapam.model.PersonId;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.Slot;
import id.petapam.model.Team;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Headcount, used and left of every unit and of the whole in one phase, and where each person is. */
public final class BalanceSheet {

    private final Map<UnitId, UnitBalance> units = new LinkedHashMap<>();
    private final Map<PersonId, List<Assignment>> placed = new HashMap<>();

    private BalanceSheet() {}

    public static BalanceSheet of(Plan plan, PhaseId phase) {
        Map<UnitId, Integer> used = new HashMap<>();
        Map<UnitId, Integer> named = new HashMap<>();
        BalanceSheet sheet = new BalanceSheet();
        for (Assignment assignment : plan.assignments().values()) {
            Team team = plan.teams().get(assignment.team());
            if (!assignment.phase().equals(phase) || team == null) {
                continue;
            }
            for (Slot slot : team.slots()) {
                used.merge(slot.unit(), 1, Integer::sum);
                slot.person().ifPresent(person -> {
                    named.merge(slot.unit(), 1, Integer::sum);
                    sheet.placed.computeIfAbsent(person, p -> new ArrayList<>()).add(assignment);
                });
            }
        }
        for (Unit unit : plan.units().values()) {
            sheet.units.put(
                    unit.id(),
                    new UnitBalance(
                            unit,
                            Headcount.of(used.getOrDefault(unit.id(), 0)),
                            Headcount.of(named.getOrDefault(unit.id(), 0))));
        }
        return sheet;
    }

    public Map<UnitId, UnitBalance> units() {
        return Collections.unmodifiableMap(units);
    }

    /** Where a person is assigned; more than one place is R-10. */
    public List<Assignment> placesOf(PersonId person) {
        return Collections.unmodifiableList(placed.getOrDefault(person, List.of()));
    }

    public int placedPersons() {
        return placed.size();
    }

    public Headcount headcount(ForceKind force) {
        return sum(force, balance -> balance.unit().headcount());
    }

    public Headcount used(ForceKind force) {
        return sum(force, UnitBalance::used);
    }

    public Headcount left(ForceKind force) {
        return headcount(force).minus(used(force));
    }

    private Headcount sum(ForceKind force, Function<UnitBalance, Headcount> value) {
        return units.values().stream()
                .filter(balance -> balance.unit().force() == force)
                .map(value)
                .reduce(Headcount.ZERO, Headcount::plus);
    }
}
