package id.petapam.ui.inspector;

import id.petapam.model.ForceKind;
import id.petapam.model.Person;
import id.petapam.model.Plan;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.text.Words;

/** What people and units are called. */
final class ForceNames {

    private final Words words;
    private final Plan plan;

    ForceNames(Words words, Plan plan) {
        this.words = words;
        this.plan = plan;
    }

    /** "Bripka CONTOH 002". */
    String of(Person person) {
        String rank = person.rank().label().isEmpty()
                ? person.rankText()
                : person.rank().label();
        String name = plan.personalOf(person).map(data -> data.name()).orElseGet(() -> words.say("roster.no-name"));
        return (rank + " " + name).strip();
    }

    /** "Polsek Martapura"; a force other than Polri is named with it. */
    String of(UnitId id) {
        Unit unit = plan.units().get(id);
        if (unit == null) {
            return "";
        }
        return unit.force() == ForceKind.POLRI ? unit.name() : unit.name() + " (" + words.say(unit.force()) + ")";
    }
}
