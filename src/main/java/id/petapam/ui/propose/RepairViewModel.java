package id.petapam.ui.propose;

import id.petapam.model.Person;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.propose.PlanRepair;
import id.petapam.workflow.propose.RepairPlan;
import java.util.List;
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

    /** What would be done; null until it is worked out. */
    public ReadOnlyObjectProperty<PlanRepair> repairProperty() {
        return repair.getReadOnlyProperty();
    }

    /** Why there is none; null where there is one or it is being worked out. */
    public ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<BackgroundWork.Running> runningProperty() {
        return place.work().runningProperty();
    }

    public BooleanBinding canConfirm() {
        return Bindings.createBooleanBinding(
                () -> repair.get() != null
                        && repair.get().edit().isPresent()
                        && !place.desk().readOnlyProperty().get(),
                repair,
                place.desk().readOnlyProperty());
    }

    /** Works out the repair of the plan as it is now, in the background. */
    public void begin() {
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

    /** Ends the work, and nothing else that runs. */
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
        chosen.edit().ifPresent(place.desk()::submit);
    }

    /** Names of those who are moved or released; for the screen of the planner alone. */
    List<String> persons() {
        PlanRepair shown = repair.get();
        Plan plan = shown.before();
        return shown.moves().stream()
                .flatMap(move -> move.persons().stream())
                .distinct()
                .map(plan.persons()::get)
                .map(person -> name(plan, person))
                .sorted()
                .toList();
    }

    private static String name(Plan plan, Person person) {
        String name = plan.personalOf(person).map(data -> data.name()).orElse("");
        return (person.rankText() + " " + name).strip();
    }
}
