package id.petapam.ui.map;

import id.petapam.map.Attribution;
import id.petapam.map.BaseMap;
import id.petapam.map.MapTheme;
import id.petapam.map.TileSource;
import id.petapam.model.Plan;
import java.util.List;
import java.util.function.Function;

/** The ground under a plan: another one where the plan has official areas of its own. Safe for several threads. */
public interface MapGround {

    /** The base map of a plan; may take a second where its areas are new. */
    BaseMap baseMap(Plan plan);

    /** Renders tiles of a base map in the colours of a theme. */
    TileSource tiles(BaseMap base, MapTheme theme);

    /** Whose data is shown besides that of the base map. */
    default List<Attribution> attributions() {
        return List.of();
    }

    /** One ground for every plan. */
    static MapGround always(BaseMap base, Function<MapTheme, TileSource> tiles) {
        return new MapGround() {
            @Override
            public BaseMap baseMap(Plan plan) {
                return base;
            }

            @Override
            public TileSource tiles(BaseMap same, MapTheme theme) {
                return tiles.apply(theme);
            }
        };
    }
}
