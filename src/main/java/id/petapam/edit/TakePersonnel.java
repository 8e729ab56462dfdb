package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Headcount;
import id.petapam.model.Person;
import id.petapam.model.PersonalData;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes a list of persons into the plan, with the units they belong to and their personal values. A unit's headcount
 * grows where it has more named persons than heads.
 */
public record TakePersonnel(List<Unit> units, List<Person> persons, List<PersonalData> personal) implements Edit {

    public TakePersonnel {
        units = List.copyOf(units);
        persons = List.copyOf(persons);
        personal = List.copyOf(personal);
    }

    @Override
    public String kind() {
        return "take-personnel";
    }

    @Override
    public Phrase summary(Plan before) {
        long added = persons.stream()
                .filter(p -> !before.persons().containsKey(p.id()))
                .count();
        return Phrase.of("edit.take-personnel", (int) added, (int) (persons.size() - added));
    }

    @Override
    public ChangeSet changes(Plan before) {
        Map<id.petapam.model.UnitId, Unit> after = new HashMap<>(before.units());
        units.forEach(unit -> after.put(unit.id(), unit));
        Map<id.petapam.model.UnitId, Integer> members = new HashMap<>();
        Map<id.petapam.model.PersonId, Person> all = new HashMap<>(before.persons());
        persons.forEach(person -> all.put(person.id(), person));
        all.values().forEach(person -> members.merge(person.unit(), 1, Integer::sum));
        members.forEach((unit, count) -> after.computeIfPresent(
                unit, (id, u) -> u.headcount().value() < count ? u.withHeadcount(Headcount.of(count)) : u));
        List<Change> changes = new ArrayList<>();
        new java.util.TreeMap<>(after).values().forEach(unit -> Put.change(before, unit)
                .ifPresent(changes::add));
        persons.forEach(person -> Put.change(before, person).ifPresent(changes::add));
        return changes.isEmpty() ? ChangeSet.of(changes) : new ChangeSet(changes, personal);
    }
}
