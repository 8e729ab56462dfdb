package id.petapam.exchange;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Person;
import id.petapam.model.PersonId;
import id.petapam.model.PersonalData;
import id.petapam.model.PersonalKey;
import id.petapam.model.Plan;
import id.petapam.model.Rank;
import id.petapam.model.Slot;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings personnel rows into a plan: finds unit and person, keeps ids, writes personal values apart. */
final class PersonMerge {

    private final Plan plan;
    private final IdSource ids;
    private final Map<String, Unit> unitByKey = new LinkedHashMap<>();
    private final List<Unit> newUnits = new ArrayList<>();
    private final Map<String, Person> byNumber = new HashMap<>();
    private final Map<String, Person> byName = new HashMap<>();
    private final Set<PersonId> inTeams = new HashSet<>();
    private final Set<PersonId> touched = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<PersonalData> personal = new ArrayList<>();
    private final Map<UnitId, Integer> members = new HashMap<>();
    private long nextKey;

    PersonMerge(Plan plan, IdSource ids) {
        this.plan = plan;
        this.ids = ids;
        this.nextKey = plan.nextPersonalKey().value();
        plan.units().values().forEach(unit -> unitByKey.putIfAbsent(UnitWords.key(unit.name()), unit));
        plan.teams().values().forEach(team -> team.slots().stream()
                .map(Slot::person)
                .flatMap(Optional::stream)
                .forEach(inTeams::add));
        for (Person person : plan.persons().values()) {
            members.merge(person.unit(), 1, Integer::sum);
            plan.personalOf(person).ifPresent(data -> {
                if (!data.serviceNumber().isEmpty()) {
                    byNumber.put(data.serviceNumber(), person);
                }
                byName.putIfAbsent(nameKey(data.name(), person.unit()), person);
            });
        }
    }

    Optional<Unit> unit(String name) {
        return Optional.ofNullable(unitByKey.get(UnitWords.key(name)));
    }

    /** The one unit whose name is a small misspelling away. */
    Optional<Unit> similarUnit(String name) {
        String key = UnitWords.key(name);
        int most = key.length() < 8 ? 0 : 2;
        List<Unit> near = unitByKey.entrySet().stream()
                .filter(e -> most > 0 && Spelling.distance(key, e.getKey(), most) <= most)
                .map(Map.Entry::getValue)
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    Unit addUnit(String name) {
        Unit unit = new Unit(
                new UnitId(ids.next("unit")),
                name,
                UnitWords.kindOf(name),
                Headcount.ZERO,
                Optional.empty(),
                Optional.empty());
        unitByKey.put(UnitWords.key(name), unit);
        newUnits.add(unit);
        return unit;
    }

    RowFate merge(PersonRow row, Unit unit) {
        Person old = row.serviceNumber().isEmpty() ? null : byNumber.get(row.serviceNumber());
        if (old == null) {
            old = sameName(row, unit);
        }
        if (old == null) {
            return add(row, unit);
        }
        // A second row that leads to the same person cannot change him again.
        return touched.add(old.id()) ? update(old, row, unit) : RowFate.UNCHANGED;
    }

    /** The changes so far; a unit's headcount grows where it has more named members than that. */
    ChangeSet changes() {
        List<Change> all = new ArrayList<>();
        for (Unit unit : newUnits()) {
            all.add(Change.added(unit));
        }
        for (Unit unit : plan.units().values()) {
            int named = members.getOrDefault(unit.id(), 0);
            if (named > unit.headcount().value()) {
                all.add(Change.replaced(unit, unit.withHeadcount(Headcount.of(named))));
            }
        }
        all.addAll(changes);
        return new ChangeSet(all, personal);
    }

    List<Unit> newUnits() {
        return newUnits.stream()
                .filter(unit -> members.containsKey(unit.id()))
                .map(unit -> unit.withHeadcount(Headcount.of(members.get(unit.id()))))
                .toList();
    }

    /** Same name in the same unit, unless both have numbers and these differ: then they are two people. */
    private Person sameName(PersonRow row, Unit unit) {
        Person same = byName.get(nameKey(row.name(), unit.id()));
        if (same == null || row.serviceNumber().isEmpty()) {
            return same;
        }
        boolean numberless = plan.personalOf(same)
                .map(data -> data.serviceNumber().isEmpty())
                .orElse(false);
        return numberless ? same : null;
    }

    private RowFate add(PersonRow row, Unit unit) {
        PersonalKey key = new PersonalKey(nextKey++);
        Person person = new Person(
                new PersonId(ids.next("person")), row.rank(), row.rankText(), row.position(), unit.id(), key);
        personal.add(new PersonalData(key, row.name(), row.serviceNumber(), row.phone()));
        changes.add(Change.added(person));
        members.merge(unit.id(), 1, Integer::sum);
        return RowFate.ADDED;
    }

    private RowFate update(Person old, PersonRow row, Unit unit) {
        PersonalData had = plan.personalOf(old).orElseThrow();
        PersonalData has = new PersonalData(
                had.key(),
                row.name().isEmpty() ? had.name() : row.name(),
                row.serviceNumber().isEmpty() ? had.serviceNumber() : row.serviceNumber(),
                row.phone().isEmpty() ? had.phone() : row.phone(),
                had.homeVillage());
        PersonalKey key = had.key();
        if (!has.equals(had)) {
            key = new PersonalKey(nextKey++);
            personal.add(new PersonalData(key, has.name(), has.serviceNumber(), has.phone(), has.homeVillage()));
        }
        boolean rankSaid = row.rank() != Rank.UNKNOWN;
        // Somebody who stands in a team keeps the unit whose slot he fills; the balances would break otherwise.
        UnitId newUnit = inTeams.contains(old.id()) ? old.unit() : unit.id();
        Person now = new Person(
                old.id(),
                rankSaid ? row.rank() : old.rank(),
                rankSaid ? row.rankText() : old.rankText(),
                row.position().isEmpty() ? old.position() : row.position(),
                newUnit,
                key);
        if (now.equals(old)) {
            return RowFate.UNCHANGED;
        }
        if (!newUnit.equals(old.unit())) {
            members.merge(newUnit, 1, Integer::sum);
            members.merge(old.unit(), -1, Integer::sum);
        }
        changes.add(Change.replaced(old, now));
        return RowFate.UPDATED;
    }

    private static String nameKey(String name, UnitId unit) {
        return Spelling.plain(name) + "@" + unit.value();
    }
}
