package id.petapam.ui.map;

/** What the buttons beside the map do to it. */
final class SurfaceTools implements MapButtons.Actions {

    private final MapSurface map;

    SurfaceTools(MapSurface map) {
        this.map = map;
    }

    @Override
    public void zoomIn() {
        map.zoomBy(1);
    }

    @Override
    public void zoomOut() {
        map.zoomBy(-1);
    }

    @Override
    public void home() {
        map.goHome();
    }

    @Override
    public void boxTool(boolean on) {
        map.useBoxTool(on);
    }

    @Override
    public void legend(boolean shown) {
        map.showLegend(shown);
    }
}
