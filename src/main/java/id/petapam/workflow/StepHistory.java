package id.petapam.workflow;

import id.petapam.edit.HistoryEntry;
import id.petapam.edit.PlanChanged;
import id.petapam.model.Phrase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Goes back and forth in the history of a plan, and tells it. */
public final class StepHistory {

    /**
     * One line of the history.
     *
     * @param step EDIT, UNDO or REDO
     */
    public record Line(long seq, Instant at, String actor, String kind, Phrase summary, String step) {}

    /**
     * Takes back up to so many edits.
     *
     * @return what was taken back, in that order; fewer than asked where there is no more
     */
    public List<Phrase> undo(OpenedPlan plan, int times) {
        return repeat(plan, times, () -> plan.session().undo());
    }

    /** Makes up to so many undone edits again. */
    public List<Phrase> redo(OpenedPlan plan, int times) {
        return repeat(plan, times, () -> plan.session().redo());
    }

    private static List<Phrase> repeat(OpenedPlan plan, int times, Supplier<Optional<PlanChanged>> step) {
        plan.requireWritable();
        List<Phrase> done = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Optional<PlanChanged> changed = step.get();
            if (changed.isEmpty()) {
                break;
            }
            done.add(changed.get().line().summary());
        }
        return done;
    }

    /** All lines, oldest first. */
    public List<Line> lines(OpenedPlan plan) {
        return plan.session().history().entries().stream()
                .map(StepHistory::line)
                .toList();
    }

    private static Line line(HistoryEntry entry) {
        return new Line(
                entry.seq(),
                entry.at(),
                entry.actor(),
                entry.kind(),
                entry.summary(),
                entry.step().name());
    }
}
