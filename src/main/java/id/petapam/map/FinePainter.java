package id.petapam.map;

/** Draws the fine layers of a region pack in three sheets, between which the coarse ground lays its own. */
final class FinePainter {

    /** Edges of pale surfaces may be coarser by so many zooms: nobody sees it. */
    private static final double PALE = 1;

    private final MapTheme theme;
    private final CoverPainter covers;
    private final WaterPainter waters;
    private final RoadPainter roads;
    private final LandingPainter landings;

    FinePainter(FineMap map, MapTheme theme) {
        this.theme = theme;
        covers = new CoverPainter(map, theme);
        waters = new WaterPainter(map, theme);
        roads = new RoadPainter(map, theme);
        landings = new LandingPainter(map, theme);
    }

    /** What grows and is built on the land. */
    void paintCovers(MapPen pen, Viewport view) {
        FineScale scale = FineScale.of(view, theme);
        covers.paint(pen, view, new FineView(view, scale.detail() - PALE), scale);
    }

    /** Water, and the roads over it. */
    void paintWays(MapPen pen, Viewport view) {
        FineScale scale = FineScale.of(view, theme);
        FineView cut = new FineView(view, scale.detail());
        waters.paint(pen, cut, scale);
        roads.paint(pen, cut, scale);
    }

    /** Ferries and landings, over borders: those often follow a river. */
    void paintMarks(MapPen pen, Viewport view) {
        FineScale scale = FineScale.of(view, theme);
        landings.paint(pen, new FineView(view, scale.detail()), scale);
    }
}
