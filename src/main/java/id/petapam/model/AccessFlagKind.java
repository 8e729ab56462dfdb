package id.petapam.model;

/** What can make a polling station hard to reach or hard to guard (domain 11.5). The order is that of the lists. */
public enum AccessFlagKind {
    /** Only by water. */
    WATER_ONLY,
    /** Partly by water, or over a river. */
    RIVER_CROSSING,
    /** All ways by land go over one bridge. */
    SINGLE_BRIDGE,
    LONG_TRAVEL,
    VERY_LONG_TRAVEL,
    /** Far from the nearest other station. */
    ISOLATED,
    /** Near the line of a kabupaten, kota or province. */
    BORDER_AREA,
    /** Stands outside the kabupaten that owns it. */
    OUTSIDE_OWNER,
    BOUNDARY_DISPUTE,
    FLOOD_PRONE,
    HAZARD_PRONE,
    TIDE_DEPENDENT,
    /** Swamp that is under water in the wet months; never more than an indication. */
    SEASONAL_SWAMP,
    /** The way is lost, or takes much longer, in the wet months. */
    SEASONAL_ROUTE,
    NO_SIGNAL,
    NO_POWER,
    NEAR_WORKSITE,
    LATE_LOGISTICS_HISTORY,
    VIOLENCE_HISTORY,
    INTIMIDATION_HISTORY,
    CROWD_FRICTION
}
