package id.petapam.model;

import java.util.Optional;

/**
 * A named body with a strength.
 *
 * @param headcount its own people, without those of units below it; never less than its named persons
 */
public record Unit(
        UnitId id, String name, UnitKind unitKind, Headcount headcount, Optional<UnitId> parent, Optional<SiteId> home)
        implements Entity {

    public ForceKind force() {
        return unitKind.force();
    }

    public Unit withHeadcount(Headcount newHeadcount) {
        return new Unit(id, name, unitKind, newHeadcount, parent, home);
    }

    @Override
    public EntityKind kind() {
        return EntityKind.UNIT;
    }
}
