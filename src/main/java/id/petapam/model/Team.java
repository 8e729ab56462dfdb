package id.petapam.model;

import java.util.List;
import java.util.Optional;

/**
 * The members who serve one post together, normally a pair.
 *
 * @param kit what they carry
 * @param vessel the boat that is theirs for the way, where one is
 */
public record Team(TeamId id, List<Slot> slots, Kit kit, Optional<VehicleId> vessel) implements Entity {

    /** A team that carries nothing yet. */
    public Team(TeamId id, List<Slot> slots) {
        this(id, slots, Kit.NONE, Optional.empty());
    }

    public Team {
        slots = List.copyOf(slots);
    }

    /** The same with other members; what it carries stays. */
    public Team withSlots(List<Slot> other) {
        return new Team(id, other, kit, vessel);
    }

    public Team withKit(Kit other) {
        return new Team(id, slots, other, vessel);
    }

    public Team withVessel(Optional<VehicleId> other) {
        return new Team(id, slots, kit, other);
    }

    @Override
    public EntityKind kind() {
        return EntityKind.TEAM;
    }
}
