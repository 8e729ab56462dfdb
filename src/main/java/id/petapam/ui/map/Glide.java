package id.petapam.ui.map;

import id.petapam.map.Viewport;

/**
 * A view's way to another view of the same size such that the ground under the pointer stays where it is while zooming:
 * the centre moves as fast as the scale changes, not evenly.
 */
record Glide(Viewport from, Viewport to) {

    private static final double SAME_ZOOM = 1e-6;

    /**
     * The view on its way; starts fast and lands softly.
     *
     * @param share of the time gone, 0 ... 1
     */
    Viewport at(double share) {
        if (share >= 1) {
            return to;
        }
        double eased = 1 - Math.pow(1 - Math.max(0, share), 3);
        double zoom = from.zoom() + (to.zoom() - from.zoom()) * eased;
        double part = centreShare(eased, zoom);
        return new Viewport(
                from.centerX() + (to.centerX() - from.centerX()) * part,
                from.centerY() + (to.centerY() - from.centerY()) * part,
                zoom,
                to.width(),
                to.height());
    }

    private double centreShare(double eased, double zoom) {
        if (Math.abs(to.zoom() - from.zoom()) < SAME_ZOOM) {
            return eased;
        }
        return (1 - Math.pow(2, from.zoom() - zoom)) / (1 - Math.pow(2, from.zoom() - to.zoom()));
    }
}
