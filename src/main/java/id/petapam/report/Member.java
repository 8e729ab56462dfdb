package id.petapam.report;

import id.petapam.model.ForceKind;
import id.petapam.model.Person;
import id.petapam.model.PersonalData;
import id.petapam.model.Plan;
import id.petapam.model.Slot;
import id.petapam.model.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A place in a team with what the plan knows about who fills it.
 *
 * @param person empty: an open place of its unit
 * @param personal empty: not named yet, or the values were deleted
 */
public record Member(Unit unit, Optional<Person> person, Optional<PersonalData> personal) {

    /** Highest rank first, open places last. */
    private static final Comparator<Member> ORDER = Comparator.comparingInt(
            member -> member.person().map(person -> -person.rank().ordinal()).orElse(1));

    /** Who fills these places. */
    public static List<Member> of(Plan plan, List<Slot> slots) {
        return slots.stream().map(slot -> of(plan, slot)).sorted(ORDER).toList();
    }

    private static Member of(Plan plan, Slot slot) {
        Optional<Person> person = slot.person().map(plan.persons()::get);
        return new Member(plan.units().get(slot.unit()), person, person.flatMap(plan::personalOf));
    }

    public ForceKind force() {
        return unit.force();
    }
}
