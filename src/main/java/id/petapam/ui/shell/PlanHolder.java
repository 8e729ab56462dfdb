package id.petapam.ui.shell;

import id.petapam.ui.common.PlanDesk;
import id.petapam.workflow.OpenedPlan;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** Holds the file of the plan on the desk, so that it comes to rest as one file when another plan or the end comes. */
public final class PlanHolder {

    private final PlanDesk desk;
    private final AtomicReference<OpenedPlan> held = new AtomicReference<>();

    public PlanHolder(PlanDesk desk) {
        this.desk = desk;
    }

    /** Lays this plan on the desk and closes the one before, after its last edit is on disk. */
    public CompletableFuture<Void> take(OpenedPlan next) {
        return desk.open(
                        next.session(),
                        Optional.of(next.path()),
                        next.readOnlyBecause().isPresent())
                .thenRun(() -> close(held.getAndSet(next)));
    }

    /** Takes the plan off the desk and closes its file. */
    public CompletableFuture<Void> close() {
        return desk.close().thenRun(() -> close(held.getAndSet(null)));
    }

    private static void close(OpenedPlan plan) {
        if (plan != null) {
            plan.close();
        }
    }
}
