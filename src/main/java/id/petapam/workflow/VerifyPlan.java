package id.petapam.workflow;

import id.petapam.model.Phrase;
import id.petapam.store.PlanVerifier;
import java.nio.file.Path;
import java.util.List;

/** Checks a plan file and its history to the bottom. */
public final class VerifyPlan {

    /**
     * All that is wrong, in words; empty if nothing is.
     *
     * @throws id.petapam.model.Problem if the file is no plan at all
     */
    public List<Phrase> problems(Path plan) {
        return PlanVerifier.verify(plan);
    }
}
