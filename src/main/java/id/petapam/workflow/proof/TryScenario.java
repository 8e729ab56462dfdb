package id.petapam.workflow.proof;

import id.petapam.edit.PutScenario;
import id.petapam.edit.TakeOverScenario;
import id.petapam.job.Progress;
import id.petapam.model.IdSource;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.Scenario;
import id.petapam.model.ScenarioId;
import id.petapam.rules.need.NeedTable;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.Applied;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.propose.RepairPlan;
import java.util.Optional;

/**
 * Computes a scenario on the side: its measures and closures are laid over the plan, need and strength are counted anew,
 * and the repair is looked for. The plan stays as it is. For work off the screen thread.
 */
public final class TryScenario {

    private final RepairPlan repairer;
    private final IdSource ids;

    public TryScenario(RepairPlan repairer, IdSource ids) {
        this.repairer = repairer;
        this.ids = ids;
    }

    /** Keeps the scenario in the plan, as one step; nothing else of the plan changes. */
    public Applied keep(OpenedPlan plan, Scenario scenario) {
        return Applied.to(plan, new PutScenario(scenario));
    }

    /** Makes the scenario true in the plan, as one step. */
    public Applied takeOver(OpenedPlan plan, Scenario scenario) {
        return Applied.to(plan, new TakeOverScenario(scenario, ids));
    }

    /** An empty scenario under a name. */
    public Scenario blank(String name) {
        return Scenario.empty(new ScenarioId(ids.next("kalau")), name);
    }

    /**
     * @param known access of the plan, perhaps of an earlier state of it
     * @throws id.petapam.model.Problem if the plan has no stations, or people are pulled who are known by name
     */
    public ScenarioEffect attempt(
            Plan plan, PhaseId phase, Scenario scenario, Progress progress, Optional<AccessTable> known) {
        Plan under = plan.with(new TakeOverScenario(scenario, ids).changes(plan));
        return new ScenarioEffect(
                scenario,
                NeedTable.of(plan, phase),
                NeedTable.of(under, phase),
                repairer.repair(under, phase, progress, known));
    }
}
