package id.petapam.workflow.findings;

import id.petapam.model.PollingStation;
import id.petapam.rules.check.StationPlace.Outside;
import java.util.Optional;

/** What the checks ask about the ground under a plan; the same answer for the same things. */
interface Ground {

    /** How far a station stands outside the kabupaten that owns it; empty where that cannot be told. */
    Optional<Outside> outside(PollingStation station);

    /** A ground of which nothing is known. */
    Ground UNKNOWN = station -> Optional.empty();
}
