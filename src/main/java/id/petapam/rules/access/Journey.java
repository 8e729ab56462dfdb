package id.petapam.rules.access;

import id.petapam.model.AccessMode;
import id.petapam.model.Certainty;
import id.petapam.model.Minutes;
import id.petapam.model.Route;
import java.util.Optional;

/**
 * How one gets from the Polres to a station, and how long it takes.
 *
 * @param mode by land, water, both, or the last part on foot
 * @param modeCertainty TERBUKTI if stated or decided by a person, or proven by the network; a mode that nothing speaks
 *     against is INDIKASI
 * @param minutes empty where no place is known to start from or go to
 * @param stated the time was stated by a person
 * @param route the way over the travel network, where there is one; its time counts unless another was stated
 */
public record Journey(
        AccessMode mode, Certainty modeCertainty, Optional<Minutes> minutes, boolean stated, Optional<Route> route) {

    /** Where the time comes from. */
    public enum TimeSource {
        /** Stated by a person. */
        MANUAL,
        NETWORK,
        /** Straight line times a factor, shown as <em>perkiraan</em>. */
        ESTIMATE,
        UNKNOWN
    }

    public Journey(AccessMode mode, Certainty modeCertainty, Optional<Minutes> minutes, boolean stated) {
        this(mode, modeCertainty, minutes, stated, Optional.empty());
    }

    /** True for a time that is only reckoned from the straight line. */
    public boolean isEstimate() {
        return source() == TimeSource.ESTIMATE;
    }

    public TimeSource source() {
        if (stated) {
            return TimeSource.MANUAL;
        } else if (route.isPresent()) {
            return TimeSource.NETWORK;
        }
        return minutes.isPresent() ? TimeSource.ESTIMATE : TimeSource.UNKNOWN;
    }
}
