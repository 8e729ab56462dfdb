package id.petapam.tiles.file;

import id.petapam.geo.Bounds;

/**
 * What a base map file says of itself.
 *
 * @param title as the file names itself; empty where it does not
 * @param attribution whose data it is, plain text in the words of the file; empty where it does not say
 * @param bounds in degrees; the whole world where the file does not say
 * @param minZoom farthest out that it has tiles for, 0 ... 24
 * @param maxZoom nearest that it has tiles for, not less than minZoom
 */
public record BaseMapInfo(BaseMapKind kind, String title, String attribution, Bounds bounds, int minZoom, int maxZoom) {

    /** Where Web Mercator ends. */
    public static final Bounds WORLD = new Bounds(-85.0511, -180, 85.0511, 180);

    /** No map is nearer than this. */
    public static final int DEEPEST = 24;

    public BaseMapInfo {
        if (minZoom < 0 || maxZoom < minZoom || maxZoom > DEEPEST) {
            throw new IllegalArgumentException("zooms " + minZoom + " ... " + maxZoom);
        }
    }
}
