package id.petapam.ui.common;

import id.petapam.model.Plan;
import id.petapam.workflow.AccessTable;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Keeps the access table beside the plan on the desk: computed off the screen thread after each edit, out of the table
 * before, so that only what the edit touched is computed. One study at a time; edits made meanwhile are taken together.
 * Until it is done the screens show what was, and that it is being computed.
 */
public final class AccessDesk {

    /** Studies a plan, off the screen thread. */
    @FunctionalInterface
    public interface Study {

        /** @param before the table of an earlier state of the same plan */
        AccessTable study(Plan plan, Optional<AccessTable> before);
    }

    private final PlanDesk desk;
    private final Study study;
    private final Executor background;
    private final Executor screen;
    private final ReadOnlyObjectWrapper<AccessState> state = new ReadOnlyObjectWrapper<>(AccessState.NONE);
    private boolean running;

    /**
     * @param background where plans are studied
     * @param screen the JavaFX thread
     */
    public AccessDesk(PlanDesk desk, Study study, Executor background, Executor screen) {
        this.desk = desk;
        this.study = study;
        this.background = background;
        this.screen = screen;
        desk.stateProperty().addListener((property, before, now) -> follow(now));
    }

    public ReadOnlyObjectProperty<AccessState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public AccessState state() {
        return state.get();
    }

    /**
     * Computes something out of the table where the table was computed.
     *
     * @param show gets it on the screen thread
     */
    public <T> void derive(Supplier<T> work, Consumer<T> show) {
        CompletableFuture.supplyAsync(work, background)
                .whenComplete((made, failure) -> screen.execute(() -> {
                    if (failure == null) {
                        show.accept(made);
                    } else {
                        state.set(state.get().failed(PlanDesk.sentenceOf(failure)));
                    }
                }));
    }

    /** Studies the plan again though it is the same: the ground under it is another one. */
    public void again() {
        if (desk.state().isOpen()) {
            state.set(AccessState.NONE.beingCounted());
            if (!running) {
                begin(desk.state().plan());
            }
        }
    }

    private void follow(DeskState now) {
        if (!now.isOpen()) {
            state.set(AccessState.NONE);
            return;
        }
        if (isOf(state.get().table(), now.plan())) {
            return;
        }
        boolean same = state.get().table().filter(t -> isEarlier(t, now.plan())).isPresent();
        state.set((same ? state.get() : AccessState.NONE).beingCounted());
        if (!running) {
            begin(now.plan());
        }
    }

    private static boolean isOf(Optional<AccessTable> table, Plan plan) {
        return table.filter(t -> t.plan() == plan).isPresent();
    }

    private static boolean isEarlier(AccessTable table, Plan plan) {
        return table.plan().header().planId().equals(plan.header().planId());
    }

    private void begin(Plan plan) {
        running = true;
        Optional<AccessTable> before = state.get().table();
        CompletableFuture.supplyAsync(() -> study.study(plan, before), background)
                .whenComplete((table, failure) -> screen.execute(() -> done(plan, table, failure)));
    }

    private void done(Plan plan, AccessTable table, Throwable failure) {
        running = false;
        Plan now = desk.state().plan();
        if (!desk.state().isOpen()) {
            return;
        }
        if (now == plan) {
            state.set(failure == null ? AccessState.of(table) : state.get().failed(PlanDesk.sentenceOf(failure)));
            return;
        }
        if (failure == null && isEarlier(table, now)) {
            state.set(AccessState.of(table).beingCounted());
        }
        begin(now);
    }
}
