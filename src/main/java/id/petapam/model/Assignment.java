package id.petapam.model;

import java.util.Optional;

/**
 * A team at a post in a phase. A post has at most one assignment in a phase: more people join its team.
 *
 * @param window when they are there, where it is not the whole phase
 * @param pinned decided by a person: no proposal and no repair moves it
 */
public record Assignment(
        AssignmentId id, PhaseId phase, TeamId team, Post post, Optional<TimeWindow> window, boolean pinned)
        implements Entity {

    /** An assignment that a proposal may move. */
    public Assignment(AssignmentId id, PhaseId phase, TeamId team, Post post, Optional<TimeWindow> window) {
        this(id, phase, team, post, window, false);
    }

    public Assignment withPost(Post newPost) {
        return new Assignment(id, phase, team, newPost, window, pinned);
    }

    public Assignment withWindow(Optional<TimeWindow> other) {
        return new Assignment(id, phase, team, post, other, pinned);
    }

    public Assignment withPinned(boolean other) {
        return new Assignment(id, phase, team, post, window, other);
    }

    @Override
    public EntityKind kind() {
        return EntityKind.ASSIGNMENT;
    }
}
