package id.petapam.edit;

import id.petapam.model.AcceptedFinding;
import id.petapam.model.AcceptedFindingId;
import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import java.util.List;
import java.util.Objects;

/** Takes back the acceptance of findings: they are told again. */
public record WithdrawAcceptedFindings(List<AcceptedFindingId> findings) implements Edit {

    public WithdrawAcceptedFindings {
        findings = List.copyOf(findings);
    }

    @Override
    public String kind() {
        return "withdraw-accepted-findings";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.withdraw-accepted-findings", there(before).size());
    }

    @Override
    public ChangeSet changes(Plan before) {
        return ChangeSet.of(there(before).stream().map(Change::removed).toList());
    }

    private List<AcceptedFinding> there(Plan before) {
        return findings.stream()
                .map(before.acceptedFindings()::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
