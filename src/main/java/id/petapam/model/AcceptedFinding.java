package id.petapam.model;

import java.time.LocalDate;

/**
 * A finding that a planner accepts with a reason. It is silent until its facts change.
 *
 * @param rule number of the rule: R-11
 * @param subjectKind kind of the thing it is about; HEADER for the plan as a whole
 * @param subjectId id of that thing
 * @param detail tells findings of one rule about one thing apart; may be empty
 * @param facts digest of the facts that were accepted
 * @param reason in the planner's words
 */
public record AcceptedFinding(
        String rule,
        EntityKind subjectKind,
        String subjectId,
        String detail,
        String facts,
        String reason,
        LocalDate date)
        implements Entity {

    @Override
    public EntityKind kind() {
        return EntityKind.ACCEPTED_FINDING;
    }

    @Override
    public AcceptedFindingId id() {
        return AcceptedFindingId.of(rule, subjectKind, subjectId, detail);
    }
}
