package id.petapam.map;

/**
 * How large things of the fine layers are drawn in a view. A point of paper shows more than a pixel of the screen: paper
 * is drawn as if one zoom nearer, its lines narrower.
 *
 * @param zoom for widths and signs
 * @param shown things from up to this zoom are shown
 * @param detail zoom of the detail of lines
 * @param unit drawing units for one pixel of the table of widths
 */
record FineScale(double zoom, int shown, double detail, double unit) {

    private static final double PAPER = 0.72;

    static FineScale of(Viewport view, MapTheme theme) {
        double zoom = view.zoom();
        if (theme == MapTheme.PRINT) {
            return new FineScale(zoom + 1, (int) Math.floor(zoom + 1.4), zoom + 1, PAPER);
        }
        return new FineScale(zoom, (int) Math.floor(zoom + 1e-6), zoom, 1);
    }
}
