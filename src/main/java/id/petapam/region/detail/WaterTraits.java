package id.petapam.region.detail;

/**
 * What is said about a water surface.
 *
 * @param tidal its level follows the tide
 * @param intermittent dry for a part of the year
 */
public record WaterTraits(Kind kind, boolean tidal, boolean intermittent) {

    /** RIVER: the surface of a river or canal. */
    public enum Kind {
        RIVER,
        LAKE,
        OTHER
    }
}
