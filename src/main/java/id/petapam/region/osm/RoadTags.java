package id.petapam.region.osm;

import static java.util.Map.entry;

import id.petapam.region.detail.RoadClass;
import id.petapam.region.detail.RoadTraits;
import id.petapam.region.detail.RoadTraits.OneWay;
import id.petapam.region.detail.RoadTraits.Season;
import id.petapam.region.detail.RoadTraits.Structure;
import id.petapam.region.detail.RoadTraits.Surface;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the tags of a road mean. Roads under construction, planned or given up are no roads. */
public final class RoadTags {

    private static final Map<String, RoadClass> CLASSES = Map.ofEntries(
            entry("motorway", RoadClass.MOTORWAY),
            entry("trunk", RoadClass.TRUNK),
            entry("primary", RoadClass.PRIMARY),
            entry("secondary", RoadClass.SECONDARY),
            entry("tertiary", RoadClass.TERTIARY),
            entry("unclassified", RoadClass.UNCLASSIFIED),
            entry("road", RoadClass.UNCLASSIFIED),
            entry("residential", RoadClass.RESIDENTIAL),
            entry("living_street", RoadClass.LIVING_STREET),
            entry("service", RoadClass.SERVICE),
            entry("track", RoadClass.TRACK),
            entry("path", RoadClass.PATH),
            entry("bridleway", RoadClass.PATH),
            entry("cycleway", RoadClass.FOOTWAY),
            entry("footway", RoadClass.FOOTWAY),
            entry("pedestrian", RoadClass.FOOTWAY),
            entry("steps", RoadClass.STEPS));

    private static final Map<String, Surface> SURFACES = Map.ofEntries(
            entry("paved", Surface.PAVED),
            entry("asphalt", Surface.PAVED),
            entry("concrete", Surface.PAVED),
            entry("concrete:plates", Surface.PAVED),
            entry("concrete:lanes", Surface.PAVED),
            entry("cement", Surface.PAVED),
            entry("chipseal", Surface.PAVED),
            entry("paving_stones", Surface.PAVED),
            entry("paving_stones:lanes", Surface.PAVED),
            entry("bricks", Surface.PAVED),
            entry("brick", Surface.PAVED),
            entry("sett", Surface.PAVED),
            entry("cobblestone", Surface.PAVED),
            entry("unhewn_cobblestone", Surface.PAVED),
            entry("metal", Surface.PAVED),
            entry("metal_grid", Surface.PAVED),
            entry("wood", Surface.PAVED),
            entry("gravel", Surface.GRAVEL),
            entry("fine_gravel", Surface.GRAVEL),
            entry("compacted", Surface.GRAVEL),
            entry("pebblestone", Surface.GRAVEL),
            entry("laterite", Surface.GRAVEL),
            entry("rock", Surface.GRAVEL),
            entry("unpaved", Surface.EARTH),
            entry("ground", Surface.EARTH),
            entry("dirt", Surface.EARTH),
            entry("earth", Surface.EARTH),
            entry("soil", Surface.EARTH),
            entry("mud", Surface.EARTH),
            entry("clay", Surface.EARTH),
            entry("sand", Surface.EARTH),
            entry("grass", Surface.EARTH),
            entry("grass_paver", Surface.GRAVEL));

    /** Where the surface is not said: a track's grade, then how smooth it is. */
    private static final Map<String, Surface> GRADES = Map.of(
            "grade1", Surface.PAVED,
            "grade2", Surface.GRAVEL,
            "grade3", Surface.EARTH,
            "grade4", Surface.EARTH,
            "grade5", Surface.EARTH);

    private static final Map<String, Surface> SMOOTHNESS = Map.of(
            "excellent", Surface.PAVED,
            "good", Surface.PAVED,
            "very_bad", Surface.EARTH,
            "horrible", Surface.EARTH,
            "very_horrible", Surface.EARTH);

    /** A usual car does not get through. */
    private static final Set<String> NO_CAR = Set.of("horrible", "very_horrible", "impassable");

    private static final Set<String> DRY = Set.of("yes", "dry", "dry_season", "dry_weather", "summer");

    private RoadTags() {}

    /** Empty where it is no road that can be used. */
    public static Optional<RoadTraits> of(Tags tags) {
        String highway = tags.get("highway");
        if (highway.isEmpty() || tags.is("impassable", "yes") || tags.is("abandoned", "yes")) {
            return Optional.empty();
        }
        boolean link = highway.endsWith("_link");
        RoadClass roadClass = CLASSES.get(link ? highway.substring(0, highway.length() - 5) : highway);
        if (roadClass == null) {
            return Optional.empty();
        }
        RoadTraits usual = RoadTraits.of(roadClass);
        String smoothness = tags.get("smoothness");
        boolean passable = !smoothness.equals("impassable");
        return Optional.of(new RoadTraits(
                roadClass,
                surface(tags),
                structure(tags),
                oneWay(tags, roadClass),
                Permission.car(tags).orElse(usual.car()) && !NO_CAR.contains(smoothness),
                Permission.motorcycle(tags).orElse(usual.motorcycle()) && passable,
                Permission.foot(tags).orElse(usual.foot()),
                Measures.speed(tags.get("maxspeed")),
                season(tags),
                link));
    }

    private static Surface surface(Tags tags) {
        String said = tags.get("surface");
        int more = said.indexOf(';');
        Surface surface = SURFACES.get((more < 0 ? said : said.substring(0, more)).strip());
        if (surface == null) {
            surface = GRADES.get(tags.get("tracktype"));
        }
        return surface == null ? SMOOTHNESS.getOrDefault(tags.get("smoothness"), Surface.UNKNOWN) : surface;
    }

    private static Structure structure(Tags tags) {
        if (tags.says("bridge")) {
            // A low-water crossing lies under water after rain.
            return tags.is("bridge", "low_water_crossing") ? Structure.FORD : Structure.BRIDGE;
        }
        if (tags.says("ford")) {
            return Structure.FORD;
        }
        String tunnel = tags.get("tunnel");
        boolean under = tags.says("tunnel") && !tunnel.equals("building_passage") && !tunnel.equals("culvert");
        return under ? Structure.TUNNEL : Structure.NONE;
    }

    private static OneWay oneWay(Tags tags, RoadClass roadClass) {
        return switch (tags.get("oneway")) {
            case "yes", "true", "1" -> OneWay.FORWARD;
            case "-1", "reverse" -> OneWay.BACKWARD;
            case "no", "false", "0", "reversible", "alternating" -> OneWay.BOTH;
            default -> {
                boolean round = tags.is("junction", "roundabout") || tags.is("junction", "circular");
                boolean implied = round || roadClass == RoadClass.MOTORWAY && tags.is("highway", "motorway");
                yield implied ? OneWay.FORWARD : OneWay.BOTH;
            }
        };
    }

    private static Season season(Tags tags) {
        boolean dry = DRY.contains(tags.get("seasonal"))
                || tags.is("dry_only", "yes")
                || isClosedWhenWet(tags.get("access:conditional"))
                || isClosedWhenWet(tags.get("vehicle:conditional"))
                || isClosedWhenWet(tags.get("motor_vehicle:conditional"));
        return dry ? Season.DRY_ONLY : Season.ALWAYS;
    }

    /** As {@code no @ (wet)} or {@code no @ rainy_season}. */
    private static boolean isClosedWhenWet(String condition) {
        return condition.startsWith("no") && (condition.contains("wet") || condition.contains("rain"));
    }
}
