package id.petapam.edit;

import id.petapam.model.AcceptedFinding;
import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import java.util.ArrayList;
import java.util.List;

/** Accepts findings with a reason: they are silent until their facts change. */
public record AcceptFindings(List<AcceptedFinding> findings) implements Edit {

    public AcceptFindings {
        findings = List.copyOf(findings);
    }

    @Override
    public String kind() {
        return "accept-findings";
    }

    @Override
    public Phrase summary(Plan before) {
        String rule = findings.get(0).rule();
        return findings.stream().allMatch(f -> f.rule().equals(rule))
                ? Phrase.of("edit.accept-findings.one", findings.size(), rule)
                : Phrase.of("edit.accept-findings", findings.size());
    }

    /** @throws Problem if a reason is missing */
    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>();
        for (AcceptedFinding finding : findings) {
            if (finding.reason().isBlank()) {
                throw Problem.of("edit.finding-needs-reason");
            }
            Put.change(before, finding).ifPresent(changes::add);
        }
        return ChangeSet.of(changes);
    }
}
