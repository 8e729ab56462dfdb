package id.petapam.edit;

import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;

/** A change that a planner makes, as a value. One class per kind of change; one gesture is one edit. */
public interface Edit {

    /** Stable name of this kind of edit in the history: "assign-unit". */
    String kind();

    /** What the edit does, in words; never holds personal values. */
    Phrase summary(Plan before);

    /**
     * What changes.
     *
     * @throws id.petapam.model.Problem if the edit cannot be made on this plan
     */
    ChangeSet changes(Plan before);
}
