package id.petapam.edit;

import id.petapam.model.Assignment;
import id.petapam.model.ChangeSet;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Person;
import id.petapam.model.PersonId;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Problem;
import id.petapam.model.Slot;
import id.petapam.model.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sends named persons to one post. A person who stands elsewhere in the phase leaves that place. A named person takes
 * an open slot of his unit at the post if there is one, else a slot more.
 */
public record AssignPersons(List<PersonId> persons, PhaseId phase, Post post, IdSource ids) implements Edit {

    public AssignPersons {
        persons = List.copyOf(persons);
    }

    @Override
    public String kind() {
        return "assign-persons";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.assign-persons", Headcount.of(persons.size()), Names.posts(before, List.of(post)));
    }

    @Override
    public ChangeSet changes(Plan before) {
        Seats seats = new Seats(before, phase, ids);
        Map<Unit, Integer> more = new HashMap<>();
        for (PersonId id : persons) {
            Person person = before.persons().get(id);
            boolean here = false;
            int freed = 0;
            for (Assignment assignment : before.index().assignmentsOf(phase, id)) {
                if (assignment.post().equals(post)) {
                    here = true;
                } else if (mayHoldBoth(before, id, assignment.post())) {
                    freed = 1;
                } else {
                    freed += removePerson(seats.at(assignment.post()), id) ? 1 : 0;
                }
            }
            if (!here) {
                List<Slot> slots = seats.at(post);
                int open = slots.indexOf(Slot.open(person.unit()));
                if (open >= 0) {
                    slots.set(open, Slot.named(person));
                    more.merge(before.units().get(person.unit()), -freed, Integer::sum);
                } else {
                    slots.add(Slot.named(person));
                    more.merge(before.units().get(person.unit()), 1 - freed, Integer::sum);
                }
            }
        }
        more.forEach((unit, count) -> {
            Headcount left = before.index().left(phase, unit);
            if (count > left.value()) {
                throw Problem.of("edit.unit-has-less", unit.name(), left, unit.headcount(), Headcount.of(count));
            }
        });
        return ChangeSet.of(seats.changes());
    }

    /** A Padal keeps the kecamatan he controls while the rule book lets him control one more. */
    private boolean mayHoldBoth(Plan plan, PersonId person, Post other) {
        String most = plan.rules().values().getOrDefault("R-13.maxDistricts", "1");
        long held = plan.index().assignmentsOf(phase, person).stream()
                .filter(one -> one.post() instanceof Post.OfDistrict)
                .count();
        return post instanceof Post.OfDistrict && other instanceof Post.OfDistrict && held < Integer.parseInt(most);
    }

    private static boolean removePerson(List<Slot> slots, PersonId person) {
        return slots.removeIf(slot -> slot.person().filter(person::equals).isPresent());
    }
}
