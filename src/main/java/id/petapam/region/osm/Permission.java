package id.petapam.region.osm;

import java.util.Optional;
import java.util.Set;

/** Who may use a way: the most special statement counts, as {@code motorcycle} before {@code vehicle} before {@code access}. */
final class Permission {

    private static final Set<String> YES = Set.of(
            "yes",
            "designated",
            "permissive",
            "destination",
            "customers",
            "delivery",
            "official",
            "residents",
            "permit",
            "discouraged",
            "public",
            "use_sidepath");
    private static final Set<String> NO = Set.of(
            "no", "private", "agricultural", "forestry", "military", "emergency", "restricted", "none", "psv", "bus");

    private Permission() {}

    static Optional<Boolean> car(Tags tags) {
        return first(tags, "motorcar", "motor_vehicle", "vehicle", "access");
    }

    static Optional<Boolean> motorcycle(Tags tags) {
        return first(tags, "motorcycle", "motor_vehicle", "vehicle", "access");
    }

    static Optional<Boolean> foot(Tags tags) {
        return first(tags, "foot", "access");
    }

    /** Empty where nothing is said that is understood. */
    static Optional<Boolean> first(Tags tags, String... keys) {
        for (String key : keys) {
            Optional<Boolean> said = said(tags.get(key));
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    private static Optional<Boolean> said(String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        boolean refused = false;
        for (String one : value.split(";")) {
            String word = one.strip();
            if (YES.contains(word)) {
                return Optional.of(true);
            }
            refused |= NO.contains(word);
        }
        return refused ? Optional.of(false) : Optional.empty();
    }
}
