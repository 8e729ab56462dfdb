package id.petapam.ui.common;

import id.petapam.model.PersonId;
import id.petapam.model.UnitId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Units and people picked in the roster, in the order they were picked: what a drag carries. */
public record Forces(Set<UnitId> units, Set<PersonId> persons) {

    public static final Forces NONE = new Forces(Set.of(), Set.of());

    public Forces {
        units = Collections.unmodifiableSet(new LinkedHashSet<>(units));
        persons = Collections.unmodifiableSet(new LinkedHashSet<>(persons));
    }

    public static Forces of(UnitId unit) {
        return new Forces(Set.of(unit), Set.of());
    }

    public static Forces ofPersons(List<PersonId> persons) {
        return new Forces(Set.of(), new LinkedHashSet<>(persons));
    }

    public boolean isEmpty() {
        return units.isEmpty() && persons.isEmpty();
    }

    /** As text for a drag board. */
    public String encoded() {
        List<String> parts = new ArrayList<>();
        units.forEach(unit -> parts.add("u:" + unit.value()));
        persons.forEach(person -> parts.add("p:" + person.value()));
        return String.join("\n", parts);
    }

    /** Reads {@link #encoded()}; lines that are neither unit nor person are passed over. */
    public static Forces decoded(String text) {
        Set<UnitId> units = new LinkedHashSet<>();
        Set<PersonId> persons = new LinkedHashSet<>();
        for (String part : text.split("\n")) {
            if (part.startsWith("u:") && part.length() > 2) {
                units.add(new UnitId(part.substring(2)));
            } else if (part.startsWith("p:") && part.length() > 2) {
                persons.add(new PersonId(part.substring(2)));
            }
        }
        return new Forces(units, persons);
    }
}
