package id.petapam.app;

import id.petapam.model.Problem;
import id.petapam.workflow.OpenedPlan;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** The plan that the window will begin with, opened while the toolkit is still starting. */
final class EarlyPlan {

    private record Begun(Path path, CompletableFuture<OpenedPlan> plan) {}

    private final AtomicReference<Begun> begun = new AtomicReference<>();

    /** Begins to open a plan. */
    void begin(Path path, Supplier<OpenedPlan> open, Executor worker) {
        begun.set(new Begun(path.toAbsolutePath(), CompletableFuture.supplyAsync(open, worker)));
    }

    /**
     * The plan, once, for who asks for just this file; waits until it is open.
     *
     * @throws Problem if it could not be opened
     */
    Optional<OpenedPlan> take(Path path) {
        Begun early = begun.get();
        if (early == null || !early.path().equals(path.toAbsolutePath()) || !begun.compareAndSet(early, null)) {
            return Optional.empty();
        }
        try {
            return Optional.of(early.plan().join());
        } catch (CompletionException e) {
            if (e.getCause() instanceof Problem problem) {
                throw problem;
            }
            throw e;
        }
    }
}
