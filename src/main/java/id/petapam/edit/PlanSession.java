package id.petapam.edit;

import id.petapam.edit.HistoryEntry.Step;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The open plan and the one gate through which it changes. Changes are made one after another: the border that owns
 * the session calls it from one thread at a time. {@link #plan()} and {@link #history()} may be read from any thread.
 */
public final class PlanSession {

    private final Journal journal;
    private final Clock clock;
    private final String actor;
    private final List<Consumer<PlanChanged>> listeners = new CopyOnWriteArrayList<>();
    private volatile Plan plan;
    private volatile History history;

    /** @param actor what the history calls this desk; not a person's name */
    public PlanSession(Plan plan, History history, Journal journal, Clock clock, String actor) {
        this.plan = plan;
        this.history = history;
        this.journal = journal;
        this.clock = clock;
        this.actor = actor;
    }

    public Plan plan() {
        return plan;
    }

    public History history() {
        return history;
    }

    /** Called after each durable change, on the thread that made it. */
    public void onChange(Consumer<PlanChanged> listener) {
        listeners.add(listener);
    }

    /**
     * Makes an edit: durable first, then told. An edit that changes nothing leaves no line.
     *
     * @return what changed, empty if nothing did
     * @throws id.petapam.model.Problem if the edit cannot be made or stored; the plan is as before then
     */
    public Optional<PlanChanged> apply(Edit edit) {
        ChangeSet changes = edit.changes(plan);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(commit(edit.kind(), edit.summary(plan), Step.EDIT, 0, changes));
    }

    /** Takes back the latest edit in force; empty if there is none. */
    public Optional<PlanChanged> undo() {
        return history.nextUndo().map(line -> repeat(line, Step.UNDO));
    }

    /** Makes the latest undone edit again; empty if there is none. */
    public Optional<PlanChanged> redo() {
        return history.nextRedo().map(line -> repeat(line, Step.REDO));
    }

    private PlanChanged repeat(HistoryEntry target, Step step) {
        ChangeSet made = journal.changesOf(target.seq());
        ChangeSet changes = step == Step.UNDO ? made.inverse() : made;
        return commit(target.kind(), target.summary(), step, target.seq(), changes);
    }

    private PlanChanged commit(String kind, Phrase summary, Step step, long target, ChangeSet changes) {
        Plan before = plan;
        Plan after = before.with(changes);
        HistoryEntry line =
                new HistoryEntry(history.lastSeq() + 1, clock.instant(), actor, kind, summary, step, target);
        History longer = history.plus(line);
        journal.append(line, changes);
        plan = after;
        history = longer;
        PlanChanged told = new PlanChanged(before, after, changes, line, longer);
        listeners.forEach(listener -> listener.accept(told));
        return told;
    }
}
