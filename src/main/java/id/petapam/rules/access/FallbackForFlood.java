package id.petapam.rules.access;

import id.petapam.model.AccessFlagKind;
import id.petapam.model.Phrase;
import id.petapam.rules.check.Finding;
import java.util.Optional;

/** a station that can be flooded needs a fallback location. */
public final class FallbackForFlood {

    private static final String RULE = "R-22";

    private FallbackForFlood() {}

    public static Optional<Finding> finding(StationAccess access) {
        boolean bare = access.station().fallback().isEmpty();
        return access.raised(AccessFlagKind.FLOOD_PRONE)
                .filter(flag -> bare && access.numbers().rules().isOn(RULE))
                .map(flag -> new Finding(RULE, access.numbers().rules().severity(RULE), Phrase.of("rule.R-22")));
    }
}
