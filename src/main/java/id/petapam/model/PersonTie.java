package id.petapam.model;

/**
 * Two persons who must serve at the same post, or may not.
 *
 * @param first before second in the order of their ids, so that a pair has one form
 * @param reason in the planner's words; may be empty
 */
public record PersonTie(PersonTieId id, PersonId first, PersonId second, Bond bond, String reason) implements Entity {

    /** What the tie asks for. */
    public enum Bond {
        TOGETHER,
        APART
    }

    public PersonTie {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("not two persons in order: " + first + ", " + second);
        }
    }

    /** A tie of two persons in whatever order they are named. */
    public static PersonTie of(PersonTieId id, PersonId one, PersonId other, Bond bond, String reason) {
        boolean inOrder = one.compareTo(other) < 0;
        return new PersonTie(id, inOrder ? one : other, inOrder ? other : one, bond, reason);
    }

    /** True if it speaks of this person. */
    public boolean names(PersonId person) {
        return first.equals(person) || second.equals(person);
    }

    @Override
    public EntityKind kind() {
        return EntityKind.PERSON_TIE;
    }
}
