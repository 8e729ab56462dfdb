package id.petapam.map;

/**
 * An area of the base map.
 *
 * @param code Kemendagri code with dots, {@code 16}, {@code 16.08}, {@code 16.08.01}
 * @param name as written on the map
 * @param indicative the border is computed, not official: drawn dashed ("batas indikatif")
 * @param labelX where the name is best written, Mercator unit square
 * @param labelY where the name is best written, Mercator unit square
 */
public record MapArea(
        String code, String name, AreaLevel level, boolean indicative, MapShape shape, double labelX, double labelY) {

    /** Whether this area is the other or a part of it, by code. */
    public boolean isWithin(String otherCode) {
        return code.equals(otherCode) || code.startsWith(otherCode + ".");
    }
}
