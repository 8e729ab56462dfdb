package id.petapam.model;

import java.util.Optional;

/**
 * A named body with a strength.
 *
 * @param headcount its own people, without those of units below it; never less than its named persons
 * @param available the days it is there (BKO); always where nothing is said
 * @param stock what it can give to its teams
 */
public record Unit(
        UnitId id,
        String name,
        UnitKind unitKind,
        Headcount headcount,
        Optional<UnitId> parent,
        Optional<SiteId> home,
        Optional<DaySpan> available,
        Kit stock)
        implements Entity {

    /** A unit that is always there and has nothing in store. */
    public Unit(
            UnitId id,
            String name,
            UnitKind unitKind,
            Headcount headcount,
            Optional<UnitId> parent,
            Optional<SiteId> home) {
        this(id, name, unitKind, headcount, parent, home, Optional.empty(), Kit.NONE);
    }

    public ForceKind force() {
        return unitKind.force();
    }

    public Unit withHeadcount(Headcount newHeadcount) {
        return new Unit(id, name, unitKind, newHeadcount, parent, home, available, stock);
    }

    public Unit withHome(Optional<SiteId> other) {
        return new Unit(id, name, unitKind, headcount, parent, other, available, stock);
    }

    public Unit withAvailable(Optional<DaySpan> other) {
        return new Unit(id, name, unitKind, headcount, parent, home, other, stock);
    }

    public Unit withStock(Kit other) {
        return new Unit(id, name, unitKind, headcount, parent, home, available, other);
    }

    @Override
    public EntityKind kind() {
        return EntityKind.UNIT;
    }
}
