package id.petapam.workflow;

import id.petapam.edit.Edit;
import id.petapam.edit.PlanChanged;
import id.petapam.model.Phrase;
import java.util.Optional;

/**
 * Whether an edit changed anything, and how the history calls it.
 *
 * @param edit empty where the plan was so already
 */
public record Applied(Optional<Phrase> edit) {

    /** No edit was made. */
    public static Applied nothing() {
        return new Applied(Optional.empty());
    }

    /** Makes an edit on an open plan; refused where the plan can only be read. */
    public static Applied to(OpenedPlan plan, Edit edit) {
        plan.requireWritable();
        return new Applied(plan.session().apply(edit).map(PlanChanged::line).map(line -> line.summary()));
    }
}
