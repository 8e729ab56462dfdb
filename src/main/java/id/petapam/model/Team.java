package id.petapam.model;

import java.util.List;

/** The members who serve one post together, normally a pair. */
public record Team(TeamId id, List<Slot> slots) implements Entity {

    public Team {
        slots = List.copyOf(slots);
    }

    @Override
    public EntityKind kind() {
        return EntityKind.TEAM;
    }
}
