package id.petapam.edit;

import id.petapam.model.Assignment;
import id.petapam.model.AssignmentId;
import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phase;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.model.TimeWindow;
import java.util.List;
import java.util.Optional;

/**
 * Says when a team is at its post; empty: the whole phase. Refused where that is not within the phase.
 */
public record SetWindow(AssignmentId assignment, Optional<TimeWindow> window) implements Edit {

    @Override
    public String kind() {
        return "set-window";
    }

    @Override
    public Phrase summary(Plan before) {
        Phrase post =
                Names.posts(before, List.of(before.assignments().get(assignment).post()));
        return window.map(span -> Phrase.of("edit.set-window", post, span.told()))
                .orElseGet(() -> Phrase.of("edit.set-window.whole", post));
    }

    @Override
    public ChangeSet changes(Plan before) {
        Assignment now = before.assignments().get(assignment);
        Phase phase = before.phases().get(now.phase());
        if (phase != null
                && window.filter(span -> !phase.window().contains(span)).isPresent()) {
            throw Problem.of(
                    "edit.window-outside", phase.phaseKind(), phase.window().told());
        }
        return now.window().equals(window)
                ? ChangeSet.of(List.of())
                : ChangeSet.of(List.of(Change.replaced(now, now.withWindow(window))));
    }
}
