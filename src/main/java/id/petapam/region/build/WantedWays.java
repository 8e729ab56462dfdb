package id.petapam.region.build;

import id.petapam.region.osm.CoverTags;
import id.petapam.region.osm.FerryTags;
import id.petapam.region.osm.LandingTags;
import id.petapam.region.osm.PlaceTags;
import id.petapam.region.osm.Refs;
import id.petapam.region.osm.RoadTags;
import id.petapam.region.osm.Tags;
import id.petapam.region.osm.WaterTags;
import id.petapam.region.osm.WaterwayTags;
import java.util.Set;

/** Which ways say something for a pack by their own tags; most of a file's are buildings, which do not. */
final class WantedWays {

    private static final Set<String> KEYS = Set.of(
            "highway",
            "waterway",
            "route",
            "natural",
            "landuse",
            "man_made",
            "leisure",
            "amenity",
            "place",
            "office",
            "public_transport");

    private WantedWays() {}

    static boolean says(Refs refs, Tags tags) {
        return tags.hasAny(KEYS)
                && refs.size() >= 2
                && (RoadTags.of(tags).isPresent()
                        || WaterwayTags.of(tags).isPresent()
                        || FerryTags.of(tags).isPresent()
                        || LandingTags.of(tags).isPresent()
                        || PlaceTags.of(tags).isPresent()
                        || isCoast(tags)
                        || refs.isRing() && isSurface(tags));
    }

    /** The land is on its left. */
    static boolean isCoast(Tags tags) {
        return tags.is("natural", "coastline");
    }

    static boolean isSurface(Tags tags) {
        return WaterTags.of(tags).isPresent() || CoverTags.of(tags).isPresent();
    }
}
