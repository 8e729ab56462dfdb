package id.petapam.region.osm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.region.detail.FerryTraits;
import id.petapam.region.detail.WaterTraits;
import id.petapam.region.detail.WaterwayTraits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tags mean for the layers other than roads. */
class LayerTagsTest {

    private static Tags tags(String text) {
        return RoadTagsTest.tags(text);
    }

    @ParameterizedTest
    @CsvSource({
        "waterway=river, RIVER 0 UNKNOWN",
        "waterway=river width=80 m, RIVER 80 UNKNOWN",
        "waterway=river est_width=12.4, RIVER 12 UNKNOWN",
        "waterway=river width=0.3 km, RIVER 300 UNKNOWN",
        "waterway=canal width=8-10, CANAL 8 UNKNOWN",
        "waterway=river width=wide, RIVER 0 UNKNOWN",
        "waterway=river boat=yes, RIVER 0 YES",
        "waterway=river boat=no, RIVER 0 NO",
        "waterway=river motorboat=permissive, RIVER 0 YES",
        "waterway=river ship=yes, RIVER 0 YES",
        "waterway=river ship=no, RIVER 0 UNKNOWN",
        "waterway=river boat=no ship=yes, RIVER 0 NO",
        "waterway=stream intermittent=yes, STREAM 0 UNKNOWN intermittent",
        "waterway=stream seasonal=wet_season, STREAM 0 UNKNOWN intermittent",
        "waterway=river tidal=yes, RIVER 0 UNKNOWN tidal",
        "waterway=tidal_channel, STREAM 0 UNKNOWN tidal",
        "waterway=drain, DRAIN 0 UNKNOWN",
        "waterway=ditch tunnel=culvert, DRAIN 0 UNKNOWN tunnel",
        "waterway=stream tunnel=no, STREAM 0 UNKNOWN",
        "waterway=riverbank, -",
        "waterway=dam, -",
        "waterway=boatyard, -",
        "natural=water, -"
    })
    void waterways(String text, String expected) {
        assertEquals(
                expected, WaterwayTags.of(tags(text)).map(LayerTagsTest::said).orElse("-"));
    }

    private static String said(WaterwayTraits t) {
        return t.kind() + " " + t.widthMetres() + " " + t.boat() + (t.tidal() ? " tidal" : "")
                + (t.intermittent() ? " intermittent" : "") + (t.tunnel() ? " tunnel" : "");
    }

    @ParameterizedTest
    @CsvSource({
        "natural=water water=river, RIVER",
        "waterway=riverbank, RIVER",
        "natural=water water=canal, RIVER",
        "natural=water water=lake, LAKE",
        "natural=water water=oxbow, LAKE",
        "natural=water water=reservoir, LAKE",
        "landuse=reservoir, LAKE",
        "landuse=basin, OTHER",
        "landuse=aquaculture, OTHER",
        "natural=water, OTHER",
        "natural=water water=river tidal=yes, RIVER tidal",
        "natural=water water=pond intermittent=yes, LAKE intermittent",
        "waterway=dock, OTHER",
        "natural=bay, -",
        "landuse=forest, -"
    })
    void waters(String text, String expected) {
        assertEquals(expected, WaterTags.of(tags(text)).map(LayerTagsTest::said).orElse("-"));
    }

    private static String said(WaterTraits t) {
        return t.kind() + (t.tidal() ? " tidal" : "") + (t.intermittent() ? " intermittent" : "");
    }

    @ParameterizedTest
    @CsvSource({
        "route=ferry, 0 false true",
        "route=ferry duration=15, 15 false true",
        "route=ferry duration=00:15, 15 false true",
        "route=ferry duration=1:30, 90 false true",
        "route=ferry duration=00:07:30, 8 false true",
        "route=ferry duration=PT1H30M, 90 false true",
        "route=ferry duration=PT45M, 45 false true",
        "route=ferry duration=PT20S, 1 false true",
        "route=ferry duration=soon, 0 false true",
        "route=ferry motor_vehicle=yes, 0 true true",
        "route=ferry motorcar=yes, 0 true true",
        "route=ferry motor_vehicle=no, 0 false false",
        "route=ferry motor_vehicle=no motorcycle=yes, 0 false true",
        "route=bus, -"
    })
    void ferries(String text, String expected) {
        assertEquals(expected, FerryTags.of(tags(text)).map(LayerTagsTest::said).orElse("-"));
    }

    private static String said(FerryTraits t) {
        return t.minutes() + " " + t.car() + " " + t.motorcycle();
    }

    @ParameterizedTest
    @CsvSource({
        "landuse=forest, FOREST",
        "natural=wood, FOREST",
        "landuse=forest trees=oil_palm, PLANTATION",
        "landuse=forest produce=palm_oil, PLANTATION",
        "landuse=orchard, PLANTATION",
        "landuse=plantation, PLANTATION",
        "landuse=farmland, FARMLAND",
        "landuse=paddy, FARMLAND",
        "natural=wetland wetland=swamp, SWAMP",
        "natural=wetland wetland=mangrove, SWAMP",
        "landuse=residential, SETTLEMENT",
        "landuse=industrial, WORKSITE",
        "landuse=quarry, WORKSITE",
        "landuse=grass, GRASS",
        "natural=grassland, GRASS",
        "landuse=military, -",
        "building=yes, -"
    })
    void covers(String text, String expected) {
        assertEquals(expected, CoverTags.of(tags(text)).map(Enum::name).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource({
        "amenity=ferry_terminal, FERRY_TERMINAL",
        "public_transport=station ferry=yes, FERRY_TERMINAL",
        "public_transport=station, -",
        "man_made=pier, PIER",
        "leisure=slipway, SLIPWAY",
        "leisure=park, -"
    })
    void landings(String text, String expected) {
        assertEquals(expected, LandingTags.of(tags(text)).map(Enum::name).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource({
        "place=city, CITY",
        "place=town, TOWN",
        "place=village, VILLAGE",
        "place=suburb, SUBURB",
        "place=neighbourhood, SUBURB",
        "place=hamlet, HAMLET",
        "place=isolated_dwelling, DWELLING",
        "place=locality, LOCALITY",
        "amenity=police, POLICE",
        "amenity=townhall, OFFICE",
        "office=government, OFFICE",
        "amenity=hospital, HOSPITAL",
        "amenity=clinic, HOSPITAL",
        "amenity=school, SCHOOL",
        "amenity=place_of_worship religion=muslim, WORSHIP",
        "amenity=marketplace, MARKET",
        "amenity=bank, -",
        "place=state, -"
    })
    void places(String text, String expected) {
        assertEquals(
                expected,
                PlaceTags.of(tags(text + " name=Contoh")).map(Enum::name).orElse("-"));
        assertEquals("-", PlaceTags.of(tags(text)).map(Enum::name).orElse("-"), "without a name");
    }

    @Test
    void other_names_are_kept_once_each() {
        Tags tags = Tags.of(
                "name",
                "Martapura",
                "old_name",
                "Martapoera; Mertapura",
                "alt_name",
                "Martapura",
                "name:id",
                "Kota|Lama",
                "short_name",
                "Mertapura");
        assertEquals(List.of("Kota/Lama", "Mertapura", "Martapoera"), PlaceTags.otherNames(tags));
    }

    @ParameterizedTest
    @CsvSource({"45000, 45000", "45.000, 45000", "'45,000', 45000", "1.234.567, 1234567", "about 100, 0", "'', 0"})
    void population(String text, int people) {
        assertEquals(people, PlaceTags.population(Tags.of("name", "X", "population", text)));
    }
}
