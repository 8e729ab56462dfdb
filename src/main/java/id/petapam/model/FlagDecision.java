package id.petapam.model;

import java.time.LocalDate;

/**
 * What a planner says about a flag of a station. A dismissed flag comes back when its evidence is no longer the one that
 * was dismissed.
 *
 * @param reason why, in the planner's words; needed to dismiss or add
 * @param basis who says so: a desk or a source ("Kapolsek", "Intelkam"), never a person's name; may be empty
 * @param evidence digest of the evidence that was decided on; empty where the flag
 *     had none
 */
public record FlagDecision(
        StationId station,
        AccessFlagKind flag,
        Verdict verdict,
        String reason,
        String basis,
        LocalDate date,
        String evidence)
        implements Entity {

    /** What is said about a flag. */
    public enum Verdict {
        /** It is so: the flag is proven from now on. */
        CONFIRMED,
        /** It is not so: the flag does not count until its evidence changes. */
        DISMISSED,
        /** The program did not raise it, but it is so. */
        ADDED
    }

    @Override
    public EntityKind kind() {
        return EntityKind.FLAG_DECISION;
    }

    @Override
    public FlagDecisionId id() {
        return FlagDecisionId.of(station, flag);
    }
}
