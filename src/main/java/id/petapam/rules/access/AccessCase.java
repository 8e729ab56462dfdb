package id.petapam.rules.access;

import id.petapam.model.AccessFacts;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.FlagDecision;
import id.petapam.model.PollingStation;
import id.petapam.model.StatedFact;
import id.petapam.model.Zone;
import java.util.List;
import java.util.Optional;

/**
 * All that the access rules see of one station.
 *
 * @param facts its geography; empty while it has no place
 * @param zones zones of the planner that it stands in
 * @param decisions what was decided on its flags
 */
public record AccessCase(
        PollingStation station,
        Optional<AccessFacts> facts,
        List<Zone> zones,
        List<FlagDecision> decisions,
        AccessNumbers numbers) {

    public AccessCase {
        zones = List.copyOf(zones);
        decisions = List.copyOf(decisions);
    }

    Optional<String> stated(StatedFact fact) {
        return station.stated().find(fact);
    }

    Optional<FlagDecision> decision(AccessFlagKind kind) {
        for (FlagDecision decision : decisions) {
            if (decision.flag() == kind) {
                return Optional.of(decision);
            }
        }
        return Optional.empty();
    }

    /** True where the place of the station is an estimate or missing. */
    boolean isEstimated() {
        return facts.map(AccessFacts::estimated).orElse(true);
    }
}
