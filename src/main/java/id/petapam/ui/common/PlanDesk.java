package id.petapam.ui.common;

import id.petapam.edit.Edit;
import id.petapam.edit.PlanChanged;
import id.petapam.edit.PlanSession;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The desk on which the plan lies: hands edits to the one gate on a thread of its own and shows the outcome on the
 * screen thread only after it is on disk and assessed. The screen thread never waits.
 */
public final class PlanDesk {

    private static final Logger LOG = LoggerFactory.getLogger(PlanDesk.class);

    private final Executor writer;
    private final Executor screen;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<DeskState> state = new ReadOnlyObjectWrapper<>(DeskState.none());
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(Saving.QUIET);
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper readOnly = new ReadOnlyBooleanWrapper();
    /** Written and read on the writer's thread only. */
    private PlanSession session;

    private PhaseId phase = Phase.VOTING;
    private Optional<Path> file = Optional.empty();
    /** Edits under way; screen thread only. */
    private int underWay;

    /**
     * @param writer runs one task after another, off the screen thread
     * @param screen the JavaFX thread
     */
    public PlanDesk(Executor writer, Executor screen, Clock clock) {
        this.writer = writer;
        this.screen = screen;
        this.clock = clock;
    }

    public ReadOnlyObjectProperty<DeskState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public DeskState state() {
        return state.get();
    }

    public ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** True while the plan on the desk may only be looked at. */
    public ReadOnlyBooleanProperty readOnlyProperty() {
        return readOnly.getReadOnlyProperty();
    }

    /** The sentence of an edit that could not be made or stored, for as long as it takes to tell it; null else. */
    public ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Lays another plan on the desk; the one before is left as it is on disk. */
    public CompletableFuture<Void> open(PlanSession opened, Optional<Path> from) {
        return open(opened, from, false);
    }

    /** The same, for a plan that may only be looked at: another instance holds it, or its place is write-protected. */
    public CompletableFuture<Void> open(PlanSession opened, Optional<Path> from, boolean onlyToRead) {
        return onWriter(() -> {
            screen.execute(() -> readOnly.set(onlyToRead));
            session = opened;
            file = from;
            phase = Phase.VOTING;
            publish();
            return null;
        });
    }

    /** Takes the plan off the desk. */
    public CompletableFuture<Void> close() {
        return onWriter(() -> {
            session = null;
            file = Optional.empty();
            publish();
            return null;
        });
    }

    /** Makes an edit; done when it is on disk. Ends with the {@link Problem} if it was refused. */
    public CompletableFuture<Optional<PlanChanged>> submit(Edit edit) {
        return change(() -> session.apply(edit));
    }

    public CompletableFuture<Optional<PlanChanged>> undo() {
        return change(() -> session.undo());
    }

    public CompletableFuture<Optional<PlanChanged>> redo() {
        return change(() -> session.redo());
    }

    /** Shows the assignments of another phase. */
    public CompletableFuture<Void> choosePhase(PhaseId chosen) {
        return onWriter(() -> {
            if (!chosen.equals(phase)) {
                phase = chosen;
                publish();
            }
            return null;
        });
    }

    /** Shows the plan anew though no edit was made: the ground under it is another one. */
    public CompletableFuture<Void> refresh() {
        return onWriter(() -> {
            publish();
            return null;
        });
    }

    /**
     * Runs something that needs the open session to itself: a copy of the file, a check. Not for edits.
     *
     * @param task gets the session; empty while no plan is open
     */
    public <T> CompletableFuture<T> withSession(Function<Optional<PlanSession>, T> task) {
        return onWriter(() -> task.apply(Optional.ofNullable(session)));
    }

    private CompletableFuture<Optional<PlanChanged>> change(Supplier<Optional<PlanChanged>> step) {
        screen.execute(this::begun);
        CompletableFuture<Optional<PlanChanged>> done = onWriter(() -> {
            if (session == null) {
                throw Problem.of("shell.problem.no-plan");
            }
            Optional<PlanChanged> changed = step.get();
            if (changed.isPresent()) {
                publish();
            }
            return changed;
        });
        return done.whenComplete(
                (changed, failure) -> screen.execute(() -> settled(changed != null && changed.isPresent())));
    }

    private <T> CompletableFuture<T> onWriter(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, writer).whenComplete((value, failure) -> {
            if (failure != null) {
                tell(failure);
            }
        });
    }

    private void publish() {
        if (session != null
                && !session.plan().isEmpty()
                && !session.plan().phases().containsKey(phase)) {
            // The phase that was shown is gone.
            phase = Phase.VOTING;
        }
        DeskState next =
                session == null || session.plan().isEmpty() ? DeskState.none() : DeskState.of(session, phase, file);
        screen.execute(() -> state.set(next));
    }

    private void begun() {
        underWay++;
        saving.set(new Saving(true, saving.get().at()));
    }

    private void settled(boolean stored) {
        underWay--;
        saving.set(new Saving(
                underWay > 0,
                stored ? Optional.of(clock.instant()) : saving.get().at()));
    }

    private void tell(Throwable failure) {
        Phrase sentence = sentenceOf(failure);
        screen.execute(() -> {
            problem.set(sentence);
            problem.set(null);
        });
    }

    /** One sentence for the planner; what was not foreseen goes to the log file in full. */
    static Phrase sentenceOf(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof Problem problem) {
            return problem.phrase();
        }
        LOG.error("not foreseen", cause);
        return Phrase.of("shell.problem.internal");
    }
}
