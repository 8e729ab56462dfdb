package id.petapam.model;

import java.util.Optional;

/**
 * One place in a team: it belongs to a unit and is named (a person) or open (a head of that unit).
 *
 * @param unit whose strength it uses
 */
public record Slot(UnitId unit, Optional<PersonId> person) {

    public static Slot open(UnitId unit) {
        return new Slot(unit, Optional.empty());
    }

    public static Slot named(Person person) {
        return new Slot(person.unit(), Optional.of(person.id()));
    }

    public boolean isOpen() {
        return person.isEmpty();
    }
}
