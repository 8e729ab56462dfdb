package id.petapam.region.detail;

/**
 * What is said about a river or canal.
 *
 * @param widthMetres 0 where unknown
 * @param boat whether boats go there, as far as it is stated
 * @param tidal its depth follows the tide
 * @param intermittent dry for a part of the year
 * @param tunnel under the ground, a culvert: nothing floats through
 */
public record WaterwayTraits(
        Kind kind, int widthMetres, Stated boat, boolean tidal, boolean intermittent, boolean tunnel) {

    /** From wide to narrow. */
    public enum Kind {
        RIVER,
        CANAL,
        STREAM,
        DRAIN
    }

    /** Yes, no, or nothing is said. */
    public enum Stated {
        YES,
        NO,
        UNKNOWN
    }

    public static WaterwayTraits of(Kind kind, int widthMetres) {
        return new WaterwayTraits(kind, widthMetres, Stated.UNKNOWN, false, false, false);
    }
}
