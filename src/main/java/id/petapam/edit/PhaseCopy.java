package id.petapam.edit;

import id.petapam.model.Assignment;
import id.petapam.model.Post;
import id.petapam.model.Team;
import id.petapam.model.UnitId;
import java.util.List;

/**
 * What a copy of a phase brings.
 *
 * @param teams that are copied
 * @param leaving assignments of the other phase that go, where it is replaced
 * @param skipped what does not come along, and why
 */
public record PhaseCopy(List<Made> teams, List<Assignment> leaving, List<Skipped> skipped) {

    public PhaseCopy {
        teams = List.copyOf(teams);
        leaving = List.copyOf(leaving);
        skipped = List.copyOf(skipped);
    }

    /** A team of the other phase and where it stands. */
    public record Made(Team team, Assignment assignment) {}

    /** Why somebody does not come along. */
    public enum Reason {
        /** The unit is not there on all days of the other phase. */
        UNIT_AWAY,
        /** The unit has no more people in the other phase. */
        UNIT_EMPTY,
        /** The person stands elsewhere in the other phase. */
        PERSON_BUSY,
        /** Somebody stands at the post already, and what stands stays. */
        POST_TAKEN,
        /** Who stands at the post is pinned there. */
        POST_PINNED
    }

    /** @param heads of this unit, at this post */
    public record Skipped(Post post, UnitId unit, int heads, Reason reason) {}

    public int people() {
        return teams.stream().mapToInt(made -> made.team().slots().size()).sum();
    }

    public int skippedPeople() {
        return skipped.stream().mapToInt(Skipped::heads).sum();
    }
}
