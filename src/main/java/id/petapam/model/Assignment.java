package id.petapam.model;

import java.util.Optional;

/** A team at a post in a phase. A post has at most one assignment in a phase: more people join its team. */
public record Assignment(AssignmentId id, PhaseId phase, TeamId team, Post post, Optional<TimeWindow> window)
        implements Entity {

    public Assignment withPost(Post newPost) {
        return new Assignment(id, phase, team, newPost, window);
    }

    @Override
    public EntityKind kind() {
        return EntityKind.ASSIGNMENT;
    }
}
