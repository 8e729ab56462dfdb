package id.petapam.map;

/**
 * A named point of the base map.
 *
 * @param code Kemendagri code where there is one, else empty
 * @param x Mercator unit square
 * @param y Mercator unit square
 */
public record MapPlace(String code, String name, Kind kind, double x, double y) {

    /** From great to small; names are written in this order. */
    public enum Kind {
        PROVINCE_CAPITAL,
        REGENCY_CAPITAL,
        TOWN,
        SEA,
        VILLAGE
    }
}
