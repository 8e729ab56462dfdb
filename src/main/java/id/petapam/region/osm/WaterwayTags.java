package id.petapam.region.osm;

import id.petapam.region.detail.WaterwayTraits;
import id.petapam.region.detail.WaterwayTraits.Kind;
import id.petapam.region.detail.WaterwayTraits.Stated;
import java.util.Map;
import java.util.Optional;

/** What the tags of a river, canal or ditch mean. */
public final class WaterwayTags {

    private static final Map<String, Kind> KINDS = Map.of(
            "river", Kind.RIVER,
            "canal", Kind.CANAL,
            "stream", Kind.STREAM,
            "tidal_channel", Kind.STREAM,
            "wadi", Kind.STREAM,
            "drain", Kind.DRAIN,
            "ditch", Kind.DRAIN);

    private WaterwayTags() {}

    /** Empty where it is no waterway. */
    public static Optional<WaterwayTraits> of(Tags tags) {
        String waterway = tags.get("waterway");
        Kind kind = KINDS.get(waterway);
        if (kind == null) {
            return Optional.empty();
        }
        int width = Measures.metres(tags.get("width"));
        return Optional.of(new WaterwayTraits(
                kind,
                width > 0 ? width : Measures.metres(tags.get("est_width")),
                boat(tags),
                waterway.equals("tidal_channel") || tags.says("tidal"),
                waterway.equals("wadi") || tags.says("intermittent") || tags.says("seasonal"),
                tags.says("tunnel")));
    }

    /** A ship needs more than a boat: that ships may not says nothing about boats. */
    private static Stated boat(Tags tags) {
        Optional<Boolean> said = Permission.first(tags, "boat", "motorboat");
        if (said.isPresent()) {
            return said.get() ? Stated.YES : Stated.NO;
        }
        return Permission.first(tags, "ship").orElse(false) ? Stated.YES : Stated.UNKNOWN;
    }
}
