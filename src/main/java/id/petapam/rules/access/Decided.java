package id.petapam.rules.access;

import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.Certainty;
import id.petapam.model.Evidence;
import id.petapam.model.FlagDecision;
import id.petapam.model.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a flag by a planner's decision: confirmed or added, it is proven (a person says so); dismissed, it
 * does not count as long as its evidence is the one that was dismissed.
 */
final class Decided {

    private Decided() {}

    /** True where a decision was made on just this evidence; one that kept none goes with any. */
    static boolean isOn(FlagDecision d, AccessFlag flag) {
        return d.evidence().isEmpty() || d.evidence().equals(flag.evidenceDigest());
    }

    /** @param raw what the rules found; empty if nothing */
    static Optional<AccessFlag> flag(AccessCase c, AccessFlagKind kind, Optional<AccessFlag> raw) {
        Optional<FlagDecision> decision = c.decision(kind);
        if (decision.isEmpty()) {
            return raw;
        }
        FlagDecision d = decision.get();
        if (d.verdict() == FlagDecision.Verdict.DISMISSED) {
            return raw.map(flag ->
                    new AccessFlag(kind, flag.certainty(), flag.evidence(), flag.weight(), decision, isOn(d, flag)));
        }
        List<Evidence> evidence = new ArrayList<>();
        Phrase reason = d.reason().isBlank()
                ? Phrase.of("access.evidence.decided", d.verdict())
                : Phrase.of("access.evidence.decided.reason", d.verdict(), d.reason());
        evidence.add(Evidence.of(
                reason,
                d.basis().isBlank()
                        ? Phrase.of("access.source.decision", d.date())
                        : Phrase.of("access.source.decision.basis", d.basis(), d.date())));
        raw.ifPresent(flag -> evidence.addAll(flag.evidence()));
        return Optional.of(
                new AccessFlag(kind, Certainty.TERBUKTI, evidence, c.numbers().weight(kind), decision, false));
    }
}
