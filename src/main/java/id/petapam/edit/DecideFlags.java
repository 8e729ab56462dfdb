package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.FlagDecision;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.model.StationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides on flags of one or many stations: confirmed, dismissed or added. A later decision on the same flag replaces
 * the earlier one, which stays in the history.
 */
public record DecideFlags(List<FlagDecision> decisions) implements Edit {

    public DecideFlags {
        decisions = List.copyOf(decisions);
    }

    @Override
    public String kind() {
        return "decide-flags";
    }

    @Override
    public Phrase summary(Plan before) {
        FlagDecision first = decisions.get(0);
        boolean oneKind = decisions.stream().allMatch(d -> d.flag() == first.flag() && d.verdict() == first.verdict());
        Phrase stations = stations(before, decisions);
        return oneKind
                ? Phrase.of("edit.decide-flags.one", first.flag(), stations, first.verdict())
                : Phrase.of("edit.decide-flags", decisions.size(), stations);
    }

    static Phrase stations(Plan before, List<FlagDecision> decisions) {
        Set<StationId> stations = new TreeSet<>();
        decisions.forEach(d -> stations.add(d.station()));
        return Names.stations(before, stations);
    }

    /** @throws Problem if a flag is dismissed or added without a reason */
    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>();
        for (FlagDecision decision : decisions) {
            if (decision.verdict() != FlagDecision.Verdict.CONFIRMED
                    && decision.reason().isBlank()) {
                throw Problem.of("edit.flag-needs-reason", decision.flag());
            }
            Put.change(before, decision).ifPresent(changes::add);
        }
        return ChangeSet.of(changes);
    }
}
