package id.petapam.ui.propose;

import id.petapam.edit.Edit;
import id.petapam.model.Phrase;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.propose.PlanProposal;
import id.petapam.workflow.propose.ProposeOptions;
import id.petapam.workflow.propose.ProposePlan;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** A proposal while it is looked at. Nothing touches the plan before {@link #confirm}, which is one edit. */
public final class ProposeViewModel {

    private static final Phrase NAME = Phrase.of("proposeview.running");

    private final Workplace place;
    private final Supplier<ProposePlan> planner;
    private final ReadOnlyObjectWrapper<PlanProposal> proposal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty command = new SimpleBooleanProperty(true);
    private final BooleanProperty regroup = new SimpleBooleanProperty(ProposeOptions.USUAL.regroup());
    private final BooleanProperty evenly = new SimpleBooleanProperty(ProposeOptions.USUAL.evenly());

    /** @param planner asked off the screen thread */
    public ProposeViewModel(Workplace place, Supplier<ProposePlan> planner) {
        this.place = place;
        this.planner = planner;
    }

    /** What is proposed; null until it is done. */
    public ReadOnlyObjectProperty<PlanProposal> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    /** Why there is no proposal; null where there is one or it is being made. */
    public ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What is running, with its progress. */
    public ReadOnlyObjectProperty<BackgroundWork.Running> runningProperty() {
        return place.work().runningProperty();
    }

    /** Whether groups in which nobody stands are made anew. */
    public BooleanProperty regroupProperty() {
        return regroup;
    }

    /** Whether a shortage is spread over all kecamatan. */
    public BooleanProperty evenlyProperty() {
        return evenly;
    }

    /** Whether Padal and Pamatwil are proposed where they are missing. */
    public BooleanProperty commandProperty() {
        return command;
    }

    public BooleanBinding canPropose() {
        return runningProperty().isNull();
    }

    public BooleanBinding canConfirm() {
        return Bindings.createBooleanBinding(
                () -> proposal.get() != null
                        && proposal.get().edit().isPresent()
                        && runningProperty().get() == null
                        && !place.desk().readOnlyProperty().get(),
                proposal,
                runningProperty(),
                place.desk().readOnlyProperty());
    }

    /** Makes a proposal for the plan as it is now, in the background. */
    public void propose() {
        proposal.set(null);
        problem.set(null);
        DeskState state = place.desk().state();
        Optional<AccessTable> access = place.access().state().table();
        ProposeOptions options = ProposeOptions.USUAL
                .withRegroup(regroup.get())
                .withEvenly(evenly.get())
                .withCommand(command.get());
        place.work()
                .start(
                        NAME,
                        progress -> planner.get().propose(state.plan(), state.phase(), options, progress, access),
                        proposal::set,
                        problem::set);
    }

    /** Ends the search, and nothing else that runs; the best so far is shown. */
    public void stop() {
        Optional.ofNullable(runningProperty().get())
                .filter(running -> running.name().equals(NAME))
                .ifPresent(running -> running.cancel().run());
    }

    /** Takes over the proposal as one edit, where the plan is still the one it was made for. */
    public void confirm() {
        PlanProposal chosen = proposal.get();
        if (chosen == null || chosen.before() != place.desk().state().plan()) {
            proposal.set(null);
            problem.set(Phrase.of("proposeview.plan-changed"));
            return;
        }
        Optional<Edit> edit = chosen.edit();
        edit.ifPresent(place.desk()::submit);
    }
}
