package id.petapam.workflow;

import id.petapam.edit.DecideFlags;
import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.FlagDecision;
import id.petapam.model.Problem;
import id.petapam.model.StationId;
import id.petapam.rules.access.StationAccess;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A planner's word on a flag of one or many stations.
 *
 * @param reason needed to dismiss or add
 * @param basis a desk or source, never a person's name; may be empty
 */
public record FlagVerdict(
        AccessFlagKind flag, FlagDecision.Verdict verdict, String reason, String basis, LocalDate date) {

    /**
     * The edit. Confirmed and dismissed are only stations that have the flag, raised or unknown; each with the evidence
     * that stands there now, so that it comes back when that changes.
     *
     * @throws Problem if none of the stations has the flag
     */
    public DecideFlags edit(AccessTable table, Collection<StationId> stations) {
        List<FlagDecision> decisions = new ArrayList<>();
        for (StationId id : stations) {
            Optional<AccessFlag> now = table.of(id).flatMap(access -> flagOf(access));
            if (now.isPresent() || verdict == FlagDecision.Verdict.ADDED) {
                decisions.add(new FlagDecision(
                        id,
                        flag,
                        verdict,
                        reason.strip(),
                        basis.strip(),
                        date,
                        now.map(AccessFlag::evidenceDigest).orElse("")));
            }
        }
        if (decisions.isEmpty()) {
            throw Problem.of("select.no-flag", flag);
        }
        return new DecideFlags(decisions);
    }

    private Optional<AccessFlag> flagOf(StationAccess access) {
        return access.flag(flag);
    }
}
