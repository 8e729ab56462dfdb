package id.petapam.region.osm;

import static java.util.Map.entry;

import id.petapam.region.detail.WaterTraits;
import id.petapam.region.detail.WaterTraits.Kind;
import java.util.Map;
import java.util.Optional;

/** What the tags of a water surface mean. */
public final class WaterTags {

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            entry("river", Kind.RIVER),
            entry("riverbank", Kind.RIVER),
            entry("canal", Kind.RIVER),
            entry("stream", Kind.RIVER),
            entry("rapids", Kind.RIVER),
            entry("stream_pool", Kind.RIVER),
            entry("lake", Kind.LAKE),
            entry("oxbow", Kind.LAKE),
            entry("reservoir", Kind.LAKE),
            entry("lagoon", Kind.LAKE),
            entry("pond", Kind.LAKE));

    private WaterTags() {}

    /** Empty where it is no water surface. */
    public static Optional<WaterTraits> of(Tags tags) {
        return kind(tags)
                .map(kind ->
                        new WaterTraits(kind, tags.says("tidal"), tags.says("intermittent") || tags.says("seasonal")));
    }

    private static Optional<Kind> kind(Tags tags) {
        if (tags.is("waterway", "riverbank")) {
            return Optional.of(Kind.RIVER);
        }
        if (tags.is("natural", "water")) {
            return Optional.of(KINDS.getOrDefault(tags.get("water"), Kind.OTHER));
        }
        return switch (tags.get("landuse")) {
            case "reservoir" -> Optional.of(Kind.LAKE);
            case "basin", "aquaculture" -> Optional.of(Kind.OTHER);
            default -> tags.is("waterway", "dock") ? Optional.of(Kind.OTHER) : Optional.empty();
        };
    }
}
