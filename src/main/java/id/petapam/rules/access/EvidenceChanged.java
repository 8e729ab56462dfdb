package id.petapam.rules.access;

import id.petapam.model.AccessFlag;
import id.petapam.model.Phrase;
import id.petapam.rules.check.Finding;
import java.util.List;

/**
 * R-37 <em>Bukti berubah</em>: a planner decided on a flag, and the evidence is no longer the one he decided on: a road
 * was built, a pack read anew, a station moved. What was dismissed is shown again; what was confirmed is to be looked at.
 */
public final class EvidenceChanged {

    private static final String RULE = "R-37";

    private EvidenceChanged() {}

    /** One for each such flag. */
    public static List<Finding> findings(StationAccess access) {
        if (!access.numbers().rules().isOn(RULE)) {
            return List.of();
        }
        return access.flags().stream()
                .filter(AccessFlag::isEvidenceChanged)
                .map(flag -> new Finding(
                        RULE,
                        access.numbers().rules().severity(RULE),
                        Phrase.of(
                                "rule.R-37",
                                flag.kind(),
                                flag.decision().orElseThrow().verdict(),
                                flag.decision().orElseThrow().date())))
                .toList();
    }
}
