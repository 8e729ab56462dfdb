package id.petapam.region.osm;

import static java.util.Map.entry;

import id.petapam.region.detail.CoverKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the tags of a surface say about what covers the ground. */
public final class CoverTags {

    private static final Map<String, CoverKind> LANDUSE = Map.ofEntries(
            entry("forest", CoverKind.FOREST),
            entry("orchard", CoverKind.PLANTATION),
            entry("plantation", CoverKind.PLANTATION),
            entry("vineyard", CoverKind.PLANTATION),
            entry("plant_nursery", CoverKind.PLANTATION),
            entry("farmland", CoverKind.FARMLAND),
            entry("paddy", CoverKind.FARMLAND),
            entry("farm", CoverKind.FARMLAND),
            entry("farmyard", CoverKind.FARMLAND),
            entry("residential", CoverKind.SETTLEMENT),
            entry("commercial", CoverKind.SETTLEMENT),
            entry("retail", CoverKind.SETTLEMENT),
            entry("industrial", CoverKind.WORKSITE),
            entry("quarry", CoverKind.WORKSITE),
            entry("port", CoverKind.WORKSITE),
            entry("landfill", CoverKind.WORKSITE),
            entry("construction", CoverKind.WORKSITE),
            entry("grass", CoverKind.GRASS),
            entry("meadow", CoverKind.GRASS),
            entry("recreation_ground", CoverKind.GRASS),
            entry("village_green", CoverKind.GRASS));

    private static final Map<String, CoverKind> NATURAL = Map.of(
            "wood", CoverKind.FOREST,
            "wetland", CoverKind.SWAMP,
            "mangrove", CoverKind.SWAMP,
            "grassland", CoverKind.GRASS,
            "scrub", CoverKind.GRASS,
            "heath", CoverKind.GRASS);

    /** Trees and produce of plantations that mappers call a forest. */
    private static final Set<String> PLANTED = Set.of(
            "oil_palm",
            "palm_oil",
            "oil_palms",
            "rubber",
            "rubber_trees",
            "coconut_palms",
            "coffea_plants",
            "tea_plants",
            "banana_plants",
            "palm");

    private CoverTags() {}

    /** Empty where nothing is said about the ground. */
    public static Optional<CoverKind> of(Tags tags) {
        CoverKind kind = LANDUSE.get(tags.get("landuse"));
        if (kind == null) {
            kind = NATURAL.get(tags.get("natural"));
        }
        if (kind == CoverKind.FOREST
                && (PLANTED.contains(tags.get("trees"))
                        || PLANTED.contains(tags.get("produce"))
                        || PLANTED.contains(tags.get("crop")))) {
            return Optional.of(CoverKind.PLANTATION);
        }
        return Optional.ofNullable(kind);
    }
}
