package id.petapam.ui.repair;

import id.petapam.edit.Edit;
import id.petapam.model.Phrase;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.propose.PlanRepair;
import id.petapam.workflow.propose.RepairPlan;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A repair while it is looked at. Nothing touches the plan before {@link #confirm}, which is one edit. */
public final class RepairViewModel {

    private static final Phrase NAME = Phrase.of("repairview.running");

    private final Workplace place;
    private final Supplier<RepairPlan> repairer;
    private final ReadOnlyObjectWrapper<PlanRepair> repair = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();

    /** @param repairer asked off the screen thread */
    public RepairViewModel(Workplace place, Supplier<RepairPlan> repairer) {
        this.place = place;
        this.repairer = repairer;
    }

    /** What is proposed; null until it is done. */
    public ReadOnlyObjectProperty<PlanRepair> repairProperty() {
        return repair.getReadOnlyProperty();
    }

    /** Why there is no repair; null where there is one or it is being made. */
    public ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What is running, with its progress. */
    public ReadOnlyObjectProperty<BackgroundWork.Running> runningProperty() {
        return place.work().runningProperty();
    }

    public BooleanBinding canConfirm() {
        return Bindings.createBooleanBinding(
                () -> repair.get() != null
                        && repair.get().edit().isPresent()
                        && runningProperty().get() == null
                        && !place.desk().readOnlyProperty().get(),
                repair,
                runningProperty(),
                place.desk().readOnlyProperty());
    }

    /** Looks for the repair of the plan as it is now, in the background. */
    public void repair() {
        repair.set(null);
        problem.set(null);
        DeskState state = place.desk().state();
        Optional<AccessTable> access = place.access().state().table();
        place.work()
                .start(
                        NAME,
                        progress -> repairer.get().repair(state.plan(), state.phase(), progress, access),
                        repair::set,
                        problem::set);
    }

    /** Ends the search, and nothing else that runs. */
    public void stop() {
        Optional.ofNullable(runningProperty().get())
                .filter(running -> running.name().equals(NAME))
                .ifPresent(running -> running.cancel().run());
    }

    /** Takes over the repair as one edit, where the plan is still the one it was made for. */
    public void confirm() {
        PlanRepair chosen = repair.get();
        if (chosen == null || chosen.before() != place.desk().state().plan()) {
            repair.set(null);
            problem.set(Phrase.of("repairview.plan-changed"));
            return;
        }
        Optional<Edit> edit = chosen.edit();
        edit.ifPresent(place.desk()::submit);
    }

    /** "CONTOH 001, CONTOH 002": who goes by name; empty for open places. */
    String names(PlanRepair.Line line) {
        PlanRepair shown = repair.get();
        return String.join(
                ", ",
                line.persons().stream()
                        .map(shown.before().persons()::get)
                        .flatMap(person -> shown.before().personalOf(person).stream())
                        .map(data -> data.name())
                        .toList());
    }
}
