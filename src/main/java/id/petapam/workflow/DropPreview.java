package id.petapam.workflow;

import id.petapam.edit.Edit;
import id.petapam.model.Phrase;
import id.petapam.rules.check.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What a drop would do, told before it is done.
 *
 * @param title what is dropped: "Jatuhkan: 2 personel Polsek Martapura"
 * @param effect what becomes of the target: "TPS 002 Perjaya menjadi Lengkap, sisa 10 dari 40"; or why it is refused
 * @param warnings rules it breaks; the planner decides
 * @param edit what to apply; empty: the drop is refused
 */
public record DropPreview(Phrase title, Phrase effect, List<Finding> warnings, Optional<Edit> edit) {

    public DropPreview {
        warnings = List.copyOf(warnings);
    }

    public boolean isRefused() {
        return edit.isEmpty();
    }

    static DropPreview refused(Phrase title, Phrase reason) {
        return new DropPreview(title, reason, List.of(), Optional.empty());
    }
}
