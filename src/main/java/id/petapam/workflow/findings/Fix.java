package id.petapam.workflow.findings;

import id.petapam.edit.Edit;
import id.petapam.model.Phrase;

/**
 * A way to mend findings, told before it is done; taken back like any edit.
 *
 * @param title what the button says: "Pecah kelompok"
 * @param effect what will be otherwise afterwards: "Kelompok 3 Martapura menjadi 2 kelompok (5 + 4 TPS)"
 */
public record Fix(Phrase title, Phrase effect, Edit edit) {}
