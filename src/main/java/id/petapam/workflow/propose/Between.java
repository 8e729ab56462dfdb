package id.petapam.workflow.propose;

import id.petapam.model.Phrase;
import id.petapam.model.PollingStation;
import id.petapam.model.StationId;
import id.petapam.planner.grouping.GroupingProblem;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.StationWays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Ways between stations that may be in one group, and by what they are known. */
final class Between {

    private Between() {}

    static StationWays ways(AccessTable table, List<GroupingProblem.Pot> pots, BooleanSupplier stop) {
        return new StationWays(table, pots.stream().map(Between::stations).toList(), stop);
    }

    private static List<StationId> stations(GroupingProblem.Pot pot) {
        return pot.stations().stream().map(PollingStation::id).toList();
    }

    /** Nothing where there is nothing to group. */
    static Optional<Phrase> told(AccessTable table, StationWays ways, List<GroupingProblem.Pot> pots) {
        int all = pots.stream().mapToInt(pot -> pot.stations().size()).sum();
        int known = (int) pots.stream()
                .flatMap(pot -> stations(pot).stream())
                .filter(ways::isOnNetwork)
                .count();
        if (all == 0) {
            return Optional.empty();
        }
        return Optional.of(
                known == all
                        ? Phrase.of("propose.between.network", all)
                        : table.hasNetwork() && known > 0
                                ? Phrase.of("propose.between.partly", known, all)
                                : Phrase.of("propose.between.straight", all));
    }
}
