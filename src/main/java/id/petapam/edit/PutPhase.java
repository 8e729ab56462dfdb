package id.petapam.edit;

import id.petapam.model.ChangeSet;
import id.petapam.model.Phase;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Problem;

/**
 * Adds a phase, or changes the times of the one with its id. Refused where it would end before it begins, and where the
 * plan has another phase of its kind.
 */
public record PutPhase(Phase phase) implements Edit {

    @Override
    public String kind() {
        return "put-phase";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.put-phase", phase.phaseKind());
    }

    @Override
    public ChangeSet changes(Plan before) {
        if (phase.toDay() < phase.fromDay()
                || phase.toDay() == phase.fromDay() && !phase.from().isBefore(phase.to())) {
            throw Problem.of("edit.phase-ends-before", phase.phaseKind());
        }
        boolean twice = before.phases().values().stream()
                .anyMatch(
                        one -> one.phaseKind() == phase.phaseKind() && !one.id().equals(phase.id()));
        if (twice) {
            throw Problem.of("edit.phase-twice", phase.phaseKind());
        }
        return ChangeSet.of(Put.change(before, phase).stream().toList());
    }
}
