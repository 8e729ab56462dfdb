package id.petapam.map;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.geo.Mercator;

/**
 * The part of the world that is shown.
 *
 * @param centerX centre on the Mercator unit square, 0 ... 1
 * @param centerY centre on the Mercator unit square, 0 (north) ... 1
 * @param zoom fractional; the world is {@code 256 * 2^zoom} units wide
 * @param width of the view, pixels or points, more than 0
 * @param height of the view, pixels or points, more than 0
 */
public record Viewport(double centerX, double centerY, double zoom, double width, double height) {

    /** Farthest out: the whole of Indonesia on a small screen. */
    public static final double MIN_ZOOM = 4;

    /** Nearest: a pixel is about 0.6 m. */
    public static final double MAX_ZOOM = 18;

    public Viewport {
        if (!(width > 0 && height > 0) || !Double.isFinite(zoom)) {
            throw new IllegalArgumentException("no view: " + width + " x " + height + ", zoom " + zoom);
        }
        centerX = Math.max(0, Math.min(1, centerX));
        centerY = Math.max(0, Math.min(1, centerY));
    }

    public static Viewport of(LatLon center, double zoom, double width, double height) {
        return new Viewport(Mercator.x(center.lon()), Mercator.y(center.lat()), zoom, width, height);
    }

    /** A view that shows all of the bounds with a margin on every side, as near as the limits allow. */
    public static Viewport fitted(Bounds bounds, double padding, double width, double height) {
        double west = Mercator.x(bounds.west());
        double east = Mercator.x(bounds.east());
        double north = Mercator.y(bounds.north());
        double south = Mercator.y(bounds.south());
        double roomX = Math.max(1, width - 2 * padding);
        double roomY = Math.max(1, height - 2 * padding);
        double scale = Math.min(roomX / Math.max(1e-9, east - west), roomY / Math.max(1e-9, south - north));
        double zoom = Math.log(scale / Mercator.TILE) / Math.log(2);
        return new Viewport((west + east) / 2, (north + south) / 2, limited(zoom), width, height);
    }

    /** The view of one map tile. */
    public static Viewport ofTile(int z, int x, int y) {
        double tiles = Math.pow(2, z);
        return new Viewport((x + 0.5) / tiles, (y + 0.5) / tiles, z, Mercator.TILE, Mercator.TILE);
    }

    /** The nearest zoom that is allowed. */
    public static double limited(double zoom) {
        return Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
    }

    /** Pixels that one whole world is wide. */
    public double scale() {
        return Mercator.worldPixels(zoom);
    }

    public double screenX(double worldX) {
        return (worldX - centerX) * scale() + width / 2;
    }

    public double screenY(double worldY) {
        return (worldY - centerY) * scale() + height / 2;
    }

    public double screenX(LatLon point) {
        return screenX(Mercator.x(point.lon()));
    }

    public double screenY(LatLon point) {
        return screenY(Mercator.y(point.lat()));
    }

    public double worldX(double screenX) {
        return centerX + (screenX - width / 2) / scale();
    }

    public double worldY(double screenY) {
        return centerY + (screenY - height / 2) / scale();
    }

    /** The place under a point of the view. */
    public LatLon toLatLon(double screenX, double screenY) {
        double x = Math.max(0, Math.min(1, worldX(screenX)));
        double y = Math.max(0, Math.min(1, worldY(screenY)));
        return Mercator.toLatLon(x, y);
    }

    /** Zoomed by so many steps (within the limits); the place under the given point of the view stays there. */
    public Viewport zoomedAround(double screenX, double screenY, double steps) {
        double newZoom = limited(zoom + steps);
        double newScale = Mercator.worldPixels(newZoom);
        double x = worldX(screenX) - (screenX - width / 2) / newScale;
        double y = worldY(screenY) - (screenY - height / 2) / newScale;
        return new Viewport(x, y, newZoom, width, height);
    }

    /** Moved as if the map was pushed by so many pixels to the right and downwards. */
    public Viewport panned(double dx, double dy) {
        return new Viewport(centerX - dx / scale(), centerY - dy / scale(), zoom, width, height);
    }

    public Viewport centeredAt(LatLon point) {
        return of(point, zoom, width, height);
    }

    public Viewport withZoom(double newZoom) {
        return new Viewport(centerX, centerY, limited(newZoom), width, height);
    }

    public Viewport resized(double newWidth, double newHeight) {
        return new Viewport(centerX, centerY, zoom, newWidth, newHeight);
    }

    /** This view with its centre moved so that it lies within the bounds. */
    public Viewport keptWithin(Bounds bounds) {
        double x = Math.max(Mercator.x(bounds.west()), Math.min(Mercator.x(bounds.east()), centerX));
        double y = Math.max(Mercator.y(bounds.north()), Math.min(Mercator.y(bounds.south()), centerY));
        return new Viewport(x, y, zoom, width, height);
    }

    /** What is shown, in degrees. */
    public Bounds bounds() {
        LatLon northWest = toLatLon(0, 0);
        LatLon southEast = toLatLon(width, height);
        return new Bounds(southEast.lat(), northWest.lon(), northWest.lat(), southEast.lon());
    }

    /** Metres on the ground that one pixel covers in the middle of the view. */
    public double metresPerPixel() {
        return Mercator.metresPerPixel(Mercator.lat(centerY), zoom);
    }

    /** Whether a point of the world lies in the view or no farther outside than the margin (pixels). */
    public boolean shows(double worldX, double worldY, double margin) {
        double x = screenX(worldX);
        double y = screenY(worldY);
        return x >= -margin && y >= -margin && x <= width + margin && y <= height + margin;
    }
}
