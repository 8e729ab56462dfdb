package id.petapam.map;

import java.util.List;

/**
 * What a base map is made of, in Mercator coordinates.
 *
 * @param land dry land, neighbours included
 * @param areas of all levels
 */
public record MapLayers(
        List<MapShape> land,
        List<MapWater> lakes,
        List<MapWater> rivers,
        List<MapArea> areas,
        List<MapPlace> places,
        List<Attribution> attributions) {

    public MapLayers {
        land = List.copyOf(land);
        lakes = List.copyOf(lakes);
        rivers = List.copyOf(rivers);
        areas = List.copyOf(areas);
        places = List.copyOf(places);
        attributions = List.copyOf(attributions);
    }

    public static MapLayers none() {
        return new MapLayers(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
