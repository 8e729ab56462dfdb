package id.petapam.tiles.file;

import id.petapam.tiles.file.Scene.Cover;
import id.petapam.tiles.file.Scene.Named;
import id.petapam.tiles.file.Scene.Way;
import java.util.Map;
import java.util.Optional;

/**
 * The words that schemas of map tiles use for one and the same: OpenMapTiles, Protomaps, and the tags of OpenStreetMap
 * that mapsforge files carry.
 */
final class SceneWords {

    private static final Map<String, Cover> COVERS = Map.ofEntries(
            Map.entry("wood", Cover.WOOD),
            Map.entry("forest", Cover.WOOD),
            Map.entry("scrub", Cover.GRASS),
            Map.entry("grass", Cover.GRASS),
            Map.entry("grassland", Cover.GRASS),
            Map.entry("meadow", Cover.GRASS),
            Map.entry("heath", Cover.GRASS),
            Map.entry("farmland", Cover.FARM),
            Map.entry("farmyard", Cover.FARM),
            Map.entry("orchard", Cover.FARM),
            Map.entry("vineyard", Cover.FARM),
            Map.entry("plantation", Cover.FARM),
            Map.entry("wetland", Cover.WETLAND),
            Map.entry("swamp", Cover.WETLAND),
            Map.entry("mangrove", Cover.WETLAND),
            Map.entry("sand", Cover.SAND),
            Map.entry("beach", Cover.SAND),
            Map.entry("residential", Cover.BUILT),
            Map.entry("commercial", Cover.BUILT),
            Map.entry("retail", Cover.BUILT),
            Map.entry("industrial", Cover.BUILT),
            Map.entry("urban_area", Cover.BUILT),
            Map.entry("school", Cover.BUILT),
            Map.entry("hospital", Cover.BUILT),
            Map.entry("military", Cover.BUILT),
            Map.entry("park", Cover.PARK),
            Map.entry("nature_reserve", Cover.PARK),
            Map.entry("national_park", Cover.PARK),
            Map.entry("cemetery", Cover.PARK),
            Map.entry("pitch", Cover.PARK),
            Map.entry("water", Cover.WATER),
            Map.entry("sea", Cover.SEA),
            Map.entry("nosea", Cover.LAND),
            Map.entry("reservoir", Cover.WATER),
            Map.entry("riverbank", Cover.WATER),
            Map.entry("basin", Cover.WATER),
            Map.entry("dock", Cover.WATER));

    private static final Map<String, Way> WAYS = Map.ofEntries(
            Map.entry("motorway", Way.MOTORWAY),
            Map.entry("motorway_link", Way.MOTORWAY),
            Map.entry("highway", Way.MOTORWAY),
            Map.entry("trunk", Way.TRUNK),
            Map.entry("trunk_link", Way.TRUNK),
            Map.entry("primary", Way.PRIMARY),
            Map.entry("primary_link", Way.PRIMARY),
            Map.entry("major_road", Way.PRIMARY),
            Map.entry("secondary", Way.SECONDARY),
            Map.entry("secondary_link", Way.SECONDARY),
            Map.entry("tertiary", Way.TERTIARY),
            Map.entry("tertiary_link", Way.TERTIARY),
            Map.entry("medium_road", Way.TERTIARY),
            Map.entry("minor", Way.MINOR),
            Map.entry("minor_road", Way.MINOR),
            Map.entry("unclassified", Way.MINOR),
            Map.entry("residential", Way.MINOR),
            Map.entry("living_street", Way.MINOR),
            Map.entry("service", Way.MINOR),
            Map.entry("road", Way.MINOR),
            Map.entry("track", Way.TRACK),
            Map.entry("path", Way.PATH),
            Map.entry("footway", Way.PATH),
            Map.entry("pedestrian", Way.PATH),
            Map.entry("cycleway", Way.PATH),
            Map.entry("bridleway", Way.PATH),
            Map.entry("steps", Way.PATH),
            Map.entry("rail", Way.RAIL),
            Map.entry("transit", Way.RAIL),
            Map.entry("light_rail", Way.RAIL),
            Map.entry("ferry", Way.FERRY),
            Map.entry("river", Way.RIVER),
            Map.entry("canal", Way.RIVER),
            Map.entry("stream", Way.STREAM),
            Map.entry("ditch", Way.STREAM),
            Map.entry("drain", Way.STREAM));

    private static final Map<String, Named> PLACES = Map.ofEntries(
            Map.entry("country", Named.CITY),
            Map.entry("state", Named.CITY),
            Map.entry("region", Named.CITY),
            Map.entry("city", Named.CITY),
            Map.entry("locality", Named.TOWN),
            Map.entry("town", Named.TOWN),
            Map.entry("village", Named.VILLAGE),
            Map.entry("suburb", Named.VILLAGE),
            Map.entry("macrohood", Named.VILLAGE),
            Map.entry("quarter", Named.HAMLET),
            Map.entry("neighbourhood", Named.HAMLET),
            Map.entry("hamlet", Named.HAMLET),
            Map.entry("isolated_dwelling", Named.HAMLET),
            Map.entry("island", Named.HAMLET));

    private SceneWords() {}

    static Optional<Cover> cover(String word) {
        return Optional.ofNullable(COVERS.get(word));
    }

    static Optional<Way> way(String word) {
        return Optional.ofNullable(WAYS.get(word));
    }

    static Optional<Named> place(String word) {
        return Optional.ofNullable(PLACES.get(word));
    }
}
