package id.petapam.workflow.findings;

import id.petapam.edit.Edit;
import id.petapam.model.Phrase;

/**
 * A way to mend findings, told before it is done; taken back like any edit.
 *
 * @param title what the button says: "Pecah kelompok"
 * @param effect what will be otherwise afterwards: "Kelompok 3 Martapura menjadi 2 kelompok (5 + 4 TPS)"
 * @param isChoice only the planner knows whether this one is right: never done without being named
 */
public record Fix(Phrase title, Phrase effect, Edit edit, boolean isChoice) {

    Fix(Phrase title, Phrase effect, Edit edit) {
        this(title, effect, edit, false);
    }

    /** One of several that only the planner can choose between. */
    static Fix choice(Phrase title, Phrase effect, Edit edit) {
        return new Fix(title, effect, edit, true);
    }
}
