package id.petapam.model;

import id.petapam.geo.AreaShape;
import java.time.LocalDate;

/**
 * An official area that a planner took into this plan; it replaces the indicative one of the region.
 *
 * @param source where it comes from, as the planner names it: "BIG RBI 1:50.000"
 * @param date when it was taken in
 */
public record OwnArea(AreaCode code, String name, Level level, AreaShape shape, String source, LocalDate date)
        implements Entity {

    /** Rank of an area, from wide to narrow. */
    public enum Level {
        REGENCY,
        DISTRICT,
        VILLAGE
    }

    @Override
    public EntityKind kind() {
        return EntityKind.OWN_AREA;
    }

    @Override
    public AreaCode id() {
        return code;
    }
}
