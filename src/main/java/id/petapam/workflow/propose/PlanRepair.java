package id.petapam.workflow.propose;

import id.petapam.edit.Edit;
import id.petapam.model.Headcount;
import id.petapam.model.PersonId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The repair that moves the fewest people: a value; nothing of it is in the plan before its edit is made.
 *
 * @param before the plan it was made for
 * @param steps who goes from where to where, and why
 * @param joins stations that join a group
 * @param moved officers who get a new order to go to a post
 * @param released officers who leave a post and get no other
 * @param missingBefore officers missing at posts now
 * @param missing officers missing at posts after it
 * @param uncovered posts that stay short, and why
 * @param persons named persons who are moved or released
 * @param notes what to know of it: stopped, more people pinned than a unit has
 * @param edit takes over all of it as one step; empty where nothing is to be repaired
 */
public record PlanRepair(
        Plan before,
        List<Step> steps,
        List<Phrase> joins,
        Headcount moved,
        Headcount released,
        Headcount missingBefore,
        Headcount missing,
        List<Open> uncovered,
        Set<PersonId> persons,
        List<Phrase> notes,
        Optional<Edit> edit) {

    /**
     * Officers of one unit who go elsewhere.
     *
     * @param from empty: from where the unit starts
     * @param to empty: they serve no post any more
     */
    public record Step(
            UnitId unit,
            String name,
            Headcount heads,
            Optional<Post> from,
            Optional<Post> to,
            Optional<Phrase> fromName,
            Optional<Phrase> toName,
            Phrase text,
            Phrase why) {}

    /** A post that stays short. */
    public record Open(Post post, Phrase name, Headcount missing, Phrase why) {}

    public PlanRepair {
        steps = List.copyOf(steps);
        joins = List.copyOf(joins);
        uncovered = List.copyOf(uncovered);
        persons = Set.copyOf(persons);
        notes = List.copyOf(notes);
    }

    /** One sentence on all of it. */
    public Phrase headline() {
        if (edit.isEmpty()) {
            return missing.value() == 0
                    ? Phrase.of("propose.repair.none")
                    : Phrase.of("propose.repair.cannot", missing);
        }
        return Phrase.of("propose.repair.headline", moved, released, missingBefore, missing);
    }
}
