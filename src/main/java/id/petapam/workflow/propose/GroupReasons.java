package id.petapam.workflow.propose;

import id.petapam.geo.Metres;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.planner.grouping.GroupingProblem;
import id.petapam.planner.grouping.ProposedGroup;
import id.petapam.planner.grouping.TriedGroup;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.StationWays;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Why a group that stands is one, and why it is not joined with others. */
final class GroupReasons {

    private static final int MOST = 3;

    private final Plan plan;
    private final AccessTable table;

    GroupReasons(AccessTable table) {
        this.plan = table.plan();
        this.table = table;
    }

    /** The same ways as those by which groups are proposed, for this pot only. */
    private GroupingProblem problem(GroupingProblem.Pot pot) {
        StationWays ways = Between.ways(table, List.of(pot), () -> false);
        return GroupingProblem.of(
                table.numbers().orElseThrow().rules(), List.of(pot), ways::metres, ways::isAcrossWater, 0);
    }

    List<Phrase> of(StationGroup group) {
        Optional<GroupingProblem.Pot> found = GroupingProblem.pots(
                        plan, plan.stations().values(), Set.of())
                .stream()
                .filter(pot -> pot.stations().stream()
                        .map(station -> station.id())
                        .toList()
                        .containsAll(group.stations()))
                .findFirst();
        if (found.isEmpty() || group.stations().size() > found.get().pattern().stations()) {
            return List.of(Phrase.of("propose.why-group.own", group.stations().size()));
        }
        GroupingProblem.Pot pot = found.get();
        GroupingProblem problem = problem(pot);
        ProposedGroup now = TriedGroup.of(problem, pot, group.stations());
        List<Phrase> told = new ArrayList<>();
        told.add(Phrase.of(
                "planner.group.why",
                group.stations().size(),
                pot.pattern().stations(),
                now.villages(),
                now.widest(),
                now.allowed(),
                new Metres(now.patrol())));
        if (now.tooWide()) {
            told.add(Phrase.of("planner.group.too-wide", now.widest(), now.allowed()));
        }
        if (now.splitByWater()) {
            told.add(Phrase.of("planner.group.split"));
        }
        plan.groups().values().stream()
                .filter(other -> !other.id().equals(group.id())
                        && other.district().equals(group.district())
                        && other.stationClass() == group.stationClass())
                .sorted(Comparator.comparingInt((StationGroup other) -> apart(problem, group, other))
                        .thenComparingInt(StationGroup::number))
                .limit(MOST)
                .forEach(other -> told.add(joined(problem, pot, group, other)));
        return told;
    }

    private static Phrase joined(
            GroupingProblem problem, GroupingProblem.Pot pot, StationGroup group, StationGroup other) {
        int both = group.stations().size() + other.stations().size();
        Metres apart = new Metres(apart(problem, group, other));
        if (both > pot.pattern().stations()) {
            return Phrase.of(
                    "propose.why-group.full",
                    other.number(),
                    apart,
                    both,
                    pot.pattern().stations());
        }
        List<StationId> all = new ArrayList<>(group.stations());
        all.addAll(other.stations());
        ProposedGroup with = TriedGroup.of(problem, pot, all);
        return with.breaches() > 0
                ? Phrase.of("propose.why-group.breaks", other.number(), apart, with.widest(), with.allowed())
                : Phrase.of("propose.why-group.could", other.number(), apart, both);
    }

    /** Metres by road between their two nearest stations. */
    private static int apart(GroupingProblem problem, StationGroup one, StationGroup other) {
        return one.stations().stream()
                .flatMapToInt(a ->
                        other.stations().stream().mapToInt(b -> problem.travel().between(a, b)))
                .min()
                .orElse(0);
    }
}
