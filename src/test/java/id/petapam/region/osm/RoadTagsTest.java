package id.petapam.region.osm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.region.detail.RoadTraits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tags of a road mean for who may go there, and how fast. */
class RoadTagsTest {

    /** Tags as {@code highway=track surface=mud}. */
    static Tags tags(String text) {
        String[] pairs = text.strip().split("\\s+(?=[a-z_:]+=)");
        String[] flat = new String[pairs.length * 2];
        for (int i = 0; i < pairs.length; i++) {
            int at = pairs[i].indexOf('=');
            flat[2 * i] = pairs[i].substring(0, at);
            flat[2 * i + 1] = pairs[i].substring(at + 1);
        }
        return Tags.of(flat);
    }

    private static RoadTraits road(String text) {
        return RoadTags.of(tags(text)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "motorway, MOTORWAY, false",
        "trunk, TRUNK, false",
        "trunk_link, TRUNK, true",
        "primary, PRIMARY, false",
        "secondary_link, SECONDARY, true",
        "tertiary, TERTIARY, false",
        "unclassified, UNCLASSIFIED, false",
        "road, UNCLASSIFIED, false",
        "residential, RESIDENTIAL, false",
        "living_street, LIVING_STREET, false",
        "service, SERVICE, false",
        "track, TRACK, false",
        "path, PATH, false",
        "bridleway, PATH, false",
        "footway, FOOTWAY, false",
        "pedestrian, FOOTWAY, false",
        "cycleway, FOOTWAY, false",
        "steps, STEPS, false"
    })
    void classes(String highway, String roadClass, boolean link) {
        RoadTraits road = road("highway=" + highway);
        assertEquals(roadClass, road.roadClass().name());
        assertEquals(link, road.link());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "highway=construction construction=primary",
                "highway=proposed",
                "highway=bus_stop",
                "highway=rest_area",
                "highway=track impassable=yes",
                "highway=track abandoned=yes",
                "waterway=river",
                "highway=_link"
            })
    void what_cannot_be_used_is_no_road(String text) {
        assertTrue(RoadTags.of(tags(text)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "surface=asphalt, PAVED",
        "surface=concrete:plates, PAVED",
        "surface=paving_stones, PAVED",
        "surface=gravel, GRAVEL",
        "surface=compacted, GRAVEL",
        "surface=laterite, GRAVEL",
        "surface=unpaved, EARTH",
        "surface=dirt;gravel, EARTH",
        "surface=mud, EARTH",
        "surface=mystery, UNKNOWN",
        "surface=mystery tracktype=grade2, GRAVEL",
        "tracktype=grade1, PAVED",
        "tracktype=grade5, EARTH",
        "smoothness=good, PAVED",
        "smoothness=very_bad, EARTH",
        "surface=asphalt smoothness=horrible, PAVED",
        "lanes=2, UNKNOWN"
    })
    void surfaces(String text, String surface) {
        assertEquals(surface, road("highway=track " + text).surface().name());
    }

    @ParameterizedTest
    @CsvSource({
        "bridge=yes, BRIDGE",
        "bridge=suspension, BRIDGE",
        "bridge=no, NONE",
        "bridge=low_water_crossing, FORD",
        "tunnel=yes, TUNNEL",
        "tunnel=no, NONE",
        "tunnel=building_passage, NONE",
        "ford=yes, FORD",
        "ford=stream, FORD",
        "ford=no, NONE",
        "layer=1, NONE"
    })
    void structures(String text, String structure) {
        assertEquals(structure, road("highway=unclassified " + text).structure().name());
    }

    @ParameterizedTest
    @CsvSource({
        "highway=residential oneway=yes, FORWARD",
        "highway=residential oneway=1, FORWARD",
        "highway=residential oneway=-1, BACKWARD",
        "highway=residential oneway=reverse, BACKWARD",
        "highway=residential oneway=no, BOTH",
        "highway=residential oneway=reversible, BOTH",
        "highway=residential, BOTH",
        "highway=tertiary junction=roundabout, FORWARD",
        "highway=tertiary junction=circular, FORWARD",
        "highway=tertiary junction=roundabout oneway=-1, BACKWARD",
        "highway=motorway, FORWARD",
        "highway=motorway oneway=no, BOTH",
        "highway=motorway_link, BOTH"
    })
    void one_way(String text, String oneWay) {
        assertEquals(oneWay, road(text).oneWay().name());
    }

    @ParameterizedTest
    @CsvSource({
        // usual
        "highway=residential, car+motorcycle+foot",
        "highway=motorway, car+motorcycle",
        "highway=path, motorcycle+foot",
        "highway=footway, foot",
        "highway=steps, foot",
        "highway=track, car+motorcycle+foot",
        // said
        "highway=service access=private, -",
        "highway=service access=no, -",
        "highway=service access=private foot=yes, foot",
        "highway=service access=no motor_vehicle=yes, car+motorcycle",
        "highway=residential motor_vehicle=no, foot",
        "highway=residential motor_vehicle=no motorcycle=yes, motorcycle+foot",
        "highway=residential motorcar=no, motorcycle+foot",
        "highway=residential vehicle=private, foot",
        "highway=residential access=destination, car+motorcycle+foot",
        "highway=track access=agricultural, -",
        "highway=track motor_vehicle=agricultural;forestry, foot",
        "highway=track access=agricultural;permissive, car+motorcycle+foot",
        "highway=footway motorcycle=yes, motorcycle+foot",
        "highway=path motor_vehicle=yes, car+motorcycle+foot",
        "highway=path motorcycle=no, foot",
        "highway=residential foot=no, car+motorcycle",
        "highway=residential access=unknown, car+motorcycle+foot",
        // ways that are too rough
        "highway=track smoothness=horrible, motorcycle+foot",
        "highway=track smoothness=impassable, foot"
    })
    void who_may_go(String text, String expected) {
        RoadTraits road = road(text);
        String who =
                (road.car() ? "+car" : "") + (road.motorcycle() ? "+motorcycle" : "") + (road.foot() ? "+foot" : "");
        assertEquals(expected, who.isEmpty() ? "-" : who.substring(1));
    }

    @ParameterizedTest
    @CsvSource({
        "60, 60",
        "60 km/h, 60",
        "30 mph, 48",
        "20mph, 32",
        "50;60, 50",
        "none, 0",
        "walk, 0",
        "ID:urban, 0",
        "0, 0",
        "999, 0",
        "'', 0",
        "-20, 0",
        "5 knots, 9"
    })
    void speeds(String text, int kmh) {
        assertEquals(kmh, road("highway=primary maxspeed=" + text).maxSpeedKmh());
    }

    @ParameterizedTest
    @CsvSource({
        "seasonal=dry_season, DRY_ONLY",
        "seasonal=yes, DRY_ONLY",
        "seasonal=no, ALWAYS",
        "dry_only=yes, DRY_ONLY",
        "access:conditional=no @ (wet), DRY_ONLY",
        "motor_vehicle:conditional=no @ rainy_season, DRY_ONLY",
        "access:conditional=no @ (22:00-05:00), ALWAYS",
        "surface=asphalt, ALWAYS"
    })
    void seasons(String text, String season) {
        assertEquals(season, road("highway=track " + text).season().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"highway=residential", "highway=track surface=mud"})
    void a_road_is_no_slip_road_by_itself(String text) {
        assertFalse(road(text).link());
    }
}
