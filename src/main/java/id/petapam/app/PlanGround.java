package id.petapam.app;

import id.petapam.map.Attribution;
import id.petapam.map.BaseMap;
import id.petapam.map.MapTheme;
import id.petapam.map.TileSource;
import id.petapam.model.Plan;
import id.petapam.tiles.BaseMapLayer;
import id.petapam.tiles.RegionTiles;
import id.petapam.tiles.StackedTiles;
import id.petapam.ui.map.MapGround;
import java.util.List;

/** The ground of the window's map: the built-in region, with the plan's official areas and base maps of others. */
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
        List<BaseMapLayer> layers = wiring.baseMaps().layers();
        return layers.isEmpty()
                ? new RegionTiles(base, theme, wiring.fonts())
                : new StackedTiles(base, layers, theme, wiring.fonts());
    }

    @Override
    public List<Attribution> attributions() {
        return wiring.baseMaps().attributions();
    }
}
