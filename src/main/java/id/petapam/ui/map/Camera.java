package id.petapam.ui.map;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.map.Viewport;

/**
 * What the map window shows and where it may go. Gluon's own wheel and drag handling leaves its zoom and centre stale,
 * so this is the one truth. Knows no toolkit.
 */
final class Camera {

    /** Below this a province is a stamp. */
    static final double MIN_ZOOM = 6;

    /** Above this the data says nothing more. */
    static final double MAX_ZOOM = 17;

    /** One village fills the window no closer than this. */
    private static final double MAX_FIT_ZOOM = 15;

    /** Room left around what has to fit, in pixels. */
    private static final double MARGIN = 16;

    private Bounds limits;
    private Viewport view;

    Camera(Bounds limits) {
        this.limits = limits;
        this.view = allowed(Viewport.of(limits.center(), MIN_ZOOM, 1, 1));
    }

    Viewport view() {
        return view;
    }

    /** The camera's centre never leaves these degrees. */
    void limitTo(Bounds newLimits) {
        limits = newLimits;
        view = allowed(view);
    }

    /** Says whether the size is another than before. */
    boolean resize(double width, double height) {
        if (width < 1 || height < 1 || (width == view.width() && height == view.height())) {
            return false;
        }
        view = view.resized(width, height);
        return true;
    }

    /** Looks there, or at the nearest allowed place. */
    void look(Viewport wanted) {
        view = allowed(wanted.resized(view.width(), view.height()));
    }

    /** Moves what is shown by so many pixels to the right and down. */
    void panBy(double dx, double dy) {
        view = allowed(view.panned(dx, dy));
    }

    /** Zoomed by so many levels; the ground under the given pixel stays there unless a limit forbids it. */
    Viewport zoomed(Viewport start, double levels, double px, double py) {
        double allowedLevels = within(start.zoom() + levels) - start.zoom();
        return allowed(start.zoomedAround(px, py, allowedLevels));
    }

    /** The view that shows all of these degrees. */
    Viewport fitting(Bounds bounds) {
        Viewport fitted = Viewport.fitted(bounds, MARGIN, view.width(), view.height());
        return allowed(fitted.withZoom(Math.min(MAX_FIT_ZOOM, fitted.zoom())));
    }

    /** The view with this place in the middle, no farther out than the given zoom. */
    Viewport closeTo(LatLon place, double leastZoom) {
        return allowed(view.centeredAt(place).withZoom(Math.max(leastZoom, view.zoom())));
    }

    private Viewport allowed(Viewport wanted) {
        return wanted.withZoom(within(wanted.zoom())).keptWithin(limits);
    }

    private static double within(double zoom) {
        return Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
    }
}
