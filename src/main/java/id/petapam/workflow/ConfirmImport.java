package id.petapam.workflow;

/** Takes a previewed import into the plan, as one edit. */
public final class ConfirmImport {

    /** @return whether anything changed: the same list again changes nothing */
    public Applied take(OpenedPlan plan, ImportPreview preview) {
        plan.requireWritable();
        return preview.edit().map(edit -> Applied.to(plan, edit)).orElseGet(Applied::nothing);
    }
}
