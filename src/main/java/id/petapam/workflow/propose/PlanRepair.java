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

/**
 * A repair that is proposed: who goes from where to where, and why. A value; nothing of it is in the plan before its edit
 * is made.
 *
 * @param before the plan it was made for
 * @param moves those who get an order first, then those who are not needed any more
 * @param groups what happens to groups, one sentence each
 * @param missingBefore officers missing at posts as the plan stands; who a unit does not have does not count as there
 * @param missingAfter the same after the repair; no repair misses fewer
 * @param gaps posts that stay short, by kecamatan and class
 * @param notes what stays wrong and why
 * @param proven checked from the problem alone: nothing covers more, and what covers as much moves no fewer
 * @param seconds how long it took
 * @param edit takes over all of it as one step; empty where there is nothing to repair
 */
public record PlanRepair(
        Plan before,
        List<Line> moves,
        List<Phrase> groups,
        Headcount missingBefore,
        Headcount missingAfter,
        List<PlanProposal.Gap> gaps,
        List<Phrase> notes,
        boolean proven,
        double seconds,
        Optional<Edit> edit) {

    /**
     * Officers of one unit who go somewhere else than planned.
     *
     * @param from empty: from where the unit starts
     * @param to empty: not needed any more, or not there any more
     * @param persons those of them who are named; the others are open places
     * @param why what makes them go
     * @param change minutes of travel more than now (or fewer); 0 where one of the ways is not known
     */
    public record Line(
            UnitId unit,
            String unitName,
            Optional<Post> from,
            Optional<Post> to,
            Phrase fromName,
            Phrase toName,
            Headcount heads,
            List<PersonId> persons,
            Phrase why,
            int change) {

        public Line {
            persons = List.copyOf(persons);
        }
    }

    public PlanRepair {
        moves = List.copyOf(moves);
        groups = List.copyOf(groups);
        gaps = List.copyOf(gaps);
        notes = List.copyOf(notes);
    }

    /** Officers who get a new order to go to a post. */
    public Headcount moved() {
        return moves.stream()
                .filter(line -> line.to().isPresent())
                .map(Line::heads)
                .reduce(Headcount.ZERO, Headcount::plus);
    }

    /** Officers who leave a post and go to no other. */
    public Headcount released() {
        return moves.stream()
                .filter(line -> line.to().isEmpty())
                .map(Line::heads)
                .reduce(Headcount.ZERO, Headcount::plus);
    }

    /** "3 personel pindah, 2 dilepas; kurang 0 (sebelumnya 2)". */
    public Phrase headline() {
        if (edit.isEmpty()) {
            return missingAfter.value() == 0
                    ? Phrase.of("repair.nothing")
                    : Phrase.of("repair.nothing-helps", missingAfter);
        }
        return Phrase.of("repair.headline", moved(), released(), missingBefore, missingAfter);
    }
}
