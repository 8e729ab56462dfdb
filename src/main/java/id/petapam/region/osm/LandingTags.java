package id.petapam.region.osm;

import id.petapam.region.detail.Landing;
import java.util.Optional;

/** Where the tags say that boats are boarded. */
public final class LandingTags {

    private LandingTags() {}

    /** Empty where it is no landing. */
    public static Optional<Landing.Kind> of(Tags tags) {
        if (tags.is("amenity", "ferry_terminal") || tags.is("public_transport", "station") && tags.says("ferry")) {
            return Optional.of(Landing.Kind.FERRY_TERMINAL);
        }
        if (tags.is("man_made", "pier") || tags.is("man_made", "jetty")) {
            return Optional.of(Landing.Kind.PIER);
        }
        return tags.is("leisure", "slipway") ? Optional.of(Landing.Kind.SLIPWAY) : Optional.empty();
    }
}
