package id.petapam.workflow.proof;

import id.petapam.model.Headcount;
import id.petapam.model.Phrase;
import id.petapam.model.Scenario;
import id.petapam.rules.need.NeedTable;
import id.petapam.workflow.propose.PlanRepair;

/**
 * A scenario beside the plan: what it changes, and the repair that would put it right.
 *
 * @param before need and strength as they are
 * @param after the same under the scenario
 * @param repair of the plan under the scenario; what it says of missing officers is about that plan
 */
public record ScenarioEffect(Scenario scenario, NeedTable before, NeedTable after, PlanRepair repair) {

    /** Officers more (or fewer) that are available under it. */
    public Headcount availableChange() {
        return after.availability().police().minus(before.availability().police());
    }

    /** Officers more (or fewer) that are needed under it. */
    public Headcount requiredChange() {
        return after.districtsTotal().police().minus(before.districtsTotal().police());
    }

    /** "Kebutuhan 650 menjadi 630, tersedia 446 menjadi 440". */
    public Phrase summary() {
        return Phrase.of(
                "proof.effect",
                before.districtsTotal().police(),
                after.districtsTotal().police(),
                before.availability().police(),
                after.availability().police());
    }
}
