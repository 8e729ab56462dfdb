package id.petapam.app;

import id.petapam.map.BaseMap;
import id.petapam.map.MapTheme;
import id.petapam.map.TileSource;
import id.petapam.model.Plan;
import id.petapam.tiles.RegionTiles;
import id.petapam.ui.map.MapGround;

/** The ground of the window's map: the built-in region, with the plan's official areas. */
final class PlanGround implements MapGround {

    private final Wiring wiring;

    PlanGround(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public BaseMap baseMap(Plan plan) {
        return wiring.regions().baseMap(plan);
    }

    @Override
    public TileSource tiles(BaseMap base, MapTheme theme) {
        return new RegionTiles(base, theme, wiring.fonts());
    }
}
