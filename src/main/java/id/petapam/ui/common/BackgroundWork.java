package id.petapam.ui.common;

import id.petapam.job.CancelledJob;
import id.petapam.job.Progress;
import id.petapam.model.Phrase;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Long work off the screen thread: one piece at a time is shown in the status bar with its progress and can be
 * cancelled. The outcome arrives on the screen thread.
 */
public final class BackgroundWork {

    /**
     * What is being done.
     *
     * @param name in the planner's words
     * @param share 0 ... 1, negative: not known
     */
    public record Running(Phrase name, double share, Runnable cancel) {}

    private final Executor workers;
    private final Executor screen;
    private final ReadOnlyObjectWrapper<Running> running = new ReadOnlyObjectWrapper<>();

    public BackgroundWork(Executor workers, Executor screen) {
        this.workers = workers;
        this.screen = screen;
    }

    /** What is being done now; null while nothing is. */
    public ReadOnlyObjectProperty<Running> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /**
     * Starts a piece of work.
     *
     * @param done gets the outcome on the screen thread
     * @param failed gets one sentence on the screen thread; not called when the planner cancelled
     */
    public <T> void start(Phrase name, Function<Progress, T> work, Consumer<T> done, Consumer<Phrase> failed) {
        AtomicBoolean cancelled = new AtomicBoolean();
        Running first = new Running(name, -1, () -> cancelled.set(true));
        screen.execute(() -> running.set(first));
        Progress progress = new Progress() {
            @Override
            public void at(double share) {
                screen.execute(() -> {
                    if (running.get() != null && running.get().name().equals(name)) {
                        running.set(new Running(name, share, first.cancel()));
                    }
                });
            }

            @Override
            public boolean isCancelled() {
                return cancelled.get();
            }
        };
        CompletableFuture.supplyAsync(() -> work.apply(progress), workers)
                .whenComplete((value, failure) -> screen.execute(() -> {
                    running.set(null);
                    if (failure == null) {
                        done.accept(value);
                    } else if (!isCancel(failure)) {
                        failed.accept(PlanDesk.sentenceOf(failure));
                    }
                }));
    }

    /**
     * Computes something off the screen thread without showing it in the status bar: short work that nobody waits for.
     *
     * @param done gets the outcome on the screen thread
     * @param failed gets one sentence on the screen thread
     */
    public <T> void quietly(Supplier<T> work, Consumer<T> done, Consumer<Phrase> failed) {
        CompletableFuture.supplyAsync(work, workers)
                .whenComplete((value, failure) -> screen.execute(() -> {
                    if (failure == null) {
                        done.accept(value);
                    } else {
                        failed.accept(PlanDesk.sentenceOf(failure));
                    }
                }));
    }

    private static boolean isCancel(Throwable failure) {
        return failure instanceof CancelledJob
                || failure instanceof CompletionException && failure.getCause() instanceof CancelledJob;
    }
}
