package id.petapam.ui.proof;

import id.petapam.edit.PutScenario;
import id.petapam.edit.TakeOverScenario;
import id.petapam.model.Headcount;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Scenario;
import id.petapam.model.ScenarioId;
import id.petapam.rules.need.NeedTable;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.proof.ProveShortage;
import id.petapam.workflow.proof.ShortageProof;
import id.petapam.workflow.proof.WayOut;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The page <em>bukti habis-bagi</em> while it is looked at. Trying a remedy keeps it as a scenario beside the plan; the
 * plan itself changes only when it is taken over.
 */
public final class ProofViewModel {

    private static final Phrase NAME = Phrase.of("proofview.running");

    private final Workplace place;
    private final Supplier<ProveShortage> prover;
    private final ReadOnlyObjectWrapper<ShortageProof> proof = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Trial> trial = new ReadOnlyObjectWrapper<>();

    /**
     * A remedy that is tried.
     *
     * @param required officers under it
     * @param available officers under it
     */
    public record Trial(WayOut remedy, Scenario scenario, Headcount required, Headcount available) {

        Phrase effect() {
            Headcount balance = available.minus(required);
            return balance.isNegative()
                    ? Phrase.of("proofview.effect-short", scenario.name(), required, available, balance.abs())
                    : Phrase.of("proofview.effect-enough", scenario.name(), required, available, balance);
        }
    }

    /** @param prover asked off the screen thread */
    public ProofViewModel(Workplace place, Supplier<ProveShortage> prover) {
        this.place = place;
        this.prover = prover;
    }

    /** The page; null until it is done. */
    public ReadOnlyObjectProperty<ShortageProof> proofProperty() {
        return proof.getReadOnlyProperty();
    }

    /** Why there is no page; null where there is one or it is being made. */
    public ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The remedy that is tried; null where none is. */
    public ReadOnlyObjectProperty<Trial> trialProperty() {
        return trial.getReadOnlyProperty();
    }

    /** What is running, with its progress. */
    public ReadOnlyObjectProperty<BackgroundWork.Running> runningProperty() {
        return place.work().runningProperty();
    }

    public ReadOnlyBooleanProperty readOnlyProperty() {
        return place.desk().readOnlyProperty();
    }

    /** Proves the shortage of the plan as it is now, in the background. */
    public void prove() {
        proof.set(null);
        problem.set(null);
        trial.set(null);
        DeskState state = place.desk().state();
        Optional<AccessTable> access = place.access().state().table();
        place.work()
                .start(
                        NAME,
                        progress -> prover.get().prove(state.plan(), state.phase(), progress, access),
                        proof::set,
                        problem::set);
    }

    /** Ends what runs for this page, and nothing else. */
    public void stop() {
        Optional.ofNullable(runningProperty().get())
                .filter(running -> running.name().equals(NAME))
                .ifPresent(running -> running.cancel().run());
    }

    /** Keeps a remedy as a scenario of the plan and shows what it does. */
    public void attempt(WayOut remedy) {
        ShortageProof page = proof.get();
        String name = place.words().say("proofview.scenario", place.words().say("proofview.kind." + remedy.kind()));
        Scenario scenario = Scenario.empty(new ScenarioId(place.ids().next("kalau")), name)
                .measuring(remedy.measures(
                        page.need().availability(), place.words().say("proofview.reinforcement")));
        Plan plan = place.desk().state().plan();
        Plan after = plan.with(new TakeOverScenario(scenario, place.ids()).changes(plan));
        NeedTable need = NeedTable.of(after, page.phase());
        trial.set(new Trial(
                remedy,
                scenario,
                need.districtsTotal().police(),
                need.availability().police()));
        place.desk().submit(new PutScenario(scenario));
    }

    /** What is tried becomes part of the plan, as one edit; then the page is made anew. */
    public void takeOver() {
        Trial tried = trial.get();
        if (tried != null) {
            place.desk().submit(new TakeOverScenario(tried.scenario(), place.ids()));
            prove();
        }
    }
}
