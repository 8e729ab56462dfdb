package id.petapam.region.osm;

import id.petapam.region.detail.FerryTraits;
import java.util.Optional;

/** What the tags of a ferry line mean. A car needs a real ferry, which must be said; a motorcycle goes on most boats. */
public final class FerryTags {

    private FerryTags() {}

    /** Empty where it is no ferry. */
    public static Optional<FerryTraits> of(Tags tags) {
        if (!tags.is("route", "ferry")) {
            return Optional.empty();
        }
        boolean car =
                Permission.first(tags, "motorcar", "motor_vehicle", "vehicle").orElse(false);
        boolean motorcycle =
                Permission.first(tags, "motorcycle", "motor_vehicle", "vehicle").orElse(true);
        return Optional.of(new FerryTraits(Measures.minutes(tags.get("duration")), car, motorcycle));
    }
}
