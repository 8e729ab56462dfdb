package id.petapam.rules.check;

import id.petapam.model.Person;
import id.petapam.model.PersonId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.RuleBook;
import id.petapam.model.Slot;
import java.util.List;
import java.util.Optional;

/** a team whose members are all named and none is above Briptu has no senior. */
public final class SeniorInTeam {

    private static final String RULE = "R-14";

    private SeniorInTeam() {}

    public static Optional<Finding> check(Plan plan, List<Slot> slots) {
        RuleBook rules = plan.rules();
        boolean allNamed = !slots.isEmpty() && slots.stream().noneMatch(Slot::isOpen);
        boolean senior = slots.stream()
                .flatMap(slot -> slot.person().stream())
                .map(plan.persons()::get)
                .map(Person::rank)
                .anyMatch(rank -> rank.canLeadPair());
        return rules.isOn(RULE) && allNamed && !senior
                ? Optional.of(new Finding(RULE, rules.severity(RULE), Phrase.of("rule.R-14"), members(slots)))
                : Optional.empty();
    }

    private static List<String> members(List<Slot> slots) {
        return slots.stream()
                .flatMap(slot -> slot.person().stream())
                .map(PersonId::value)
                .sorted()
                .toList();
    }
}
