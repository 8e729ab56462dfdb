package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.FlagDecision;
import id.petapam.model.FlagDecisionId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import java.util.List;
import java.util.Objects;

/** Takes back decisions on flags: what the program finds counts again. */
public record WithdrawFlagDecisions(List<FlagDecisionId> decisions) implements Edit {

    public WithdrawFlagDecisions {
        decisions = List.copyOf(decisions);
    }

    @Override
    public String kind() {
        return "withdraw-flag-decisions";
    }

    @Override
    public Phrase summary(Plan before) {
        List<FlagDecision> there = there(before);
        return Phrase.of("edit.withdraw-flag-decisions", there.size(), DecideFlags.stations(before, there));
    }

    @Override
    public ChangeSet changes(Plan before) {
        return ChangeSet.of(there(before).stream().map(Change::removed).toList());
    }

    private List<FlagDecision> there(Plan before) {
        return decisions.stream()
                .map(before.flagDecisions()::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
