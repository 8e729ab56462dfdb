package id.petapam.workflow.propose;

import id.petapam.job.Progress;
import id.petapam.model.IdSource;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.RuleBook;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.planner.grouping.GroupingProblem;
import id.petapam.planner.grouping.JoinGroups;
import id.petapam.rules.need.PatternLookup;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.StationWays;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a plan's groups has to be put right: stations whose class or kecamatan is not their group's any more leave it;
 * stations in no group join one with room, or form new ones, where stations of their class and kecamatan are grouped.
 */
final class RepairGroups {

    private final Plan plan;
    private final Set<StationId> leaving = new LinkedHashSet<>();
    private final List<StationGroup> changed = new ArrayList<>();
    private final List<Phrase> told = new ArrayList<>();

    private RepairGroups(Plan plan) {
        this.plan = plan;
    }

    static RepairGroups of(
            Plan plan, RuleBook rules, AccessTable table, int otherVillage, IdSource ids, Progress progress) {
        RepairGroups repair = new RepairGroups(plan);
        repair.leave();
        Set<StationId> loose = repair.loose();
        if (!loose.isEmpty()) {
            repair.join(rules, table, otherVillage, loose, ids, progress);
        }
        return repair;
    }

    Set<StationId> leaving() {
        return leaving;
    }

    /** Groups as they will be, those that change and those that are new. */
    List<StationGroup> groups() {
        return changed;
    }

    List<Phrase> told() {
        return told;
    }

    private void leave() {
        for (StationGroup group : plan.groups().values()) {
            List<StationId> gone = group.stations().stream()
                    .filter(id -> !fits(group, plan.stations().get(id)))
                    .toList();
            if (!gone.isEmpty()) {
                leaving.addAll(gone);
                told.add(Phrase.of("repair.group.leave", group.number(), districtOf(group), gone.size()));
            }
        }
    }

    private String districtOf(StationGroup group) {
        var district = plan.districts().get(group.district());
        return district == null ? group.district().value() : district.name();
    }

    private static boolean fits(StationGroup group, PollingStation station) {
        return station != null
                && station.countedClass() == group.stationClass()
                && station.district().filter(group.district()::equals).isPresent();
    }

    /** In no group though others of their kind are, and nobody stands at them by themselves. */
    private Set<StationId> loose() {
        record Kind(Object district, Object value) {}
        Set<Kind> grouped = new HashSet<>();
        plan.groups().values().forEach(group -> grouped.add(new Kind(group.district(), group.stationClass())));
        PatternLookup patterns = PatternLookup.of(plan);
        Set<StationId> loose = new LinkedHashSet<>();
        for (PollingStation station : plan.stations().values()) {
            boolean alone = leaving.contains(station.id())
                    || plan.index().groupOf(station.id()).isEmpty();
            boolean mayJoin = alone
                    && station.district().isPresent()
                    && patterns.of(station).stations() > 1
                    && grouped.contains(new Kind(station.district().get(), station.countedClass()));
            if (mayJoin && isUnmanned(station.id())) {
                loose.add(station.id());
            }
        }
        return loose;
    }

    private boolean isUnmanned(StationId id) {
        Post post = new Post.OfStation(id);
        for (PhaseId phase : plan.phases().keySet()) {
            if (plan.index().assignmentAt(phase, post).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private void join(
            RuleBook rules,
            AccessTable table,
            int otherVillage,
            Set<StationId> loose,
            IdSource ids,
            Progress progress) {
        List<StationGroup> sound = plan.groups().values().stream()
                .filter(group -> group.ownPattern().isEmpty())
                .map(group -> group.withStations(group.stations().stream()
                        .filter(id -> !leaving.contains(id))
                        .toList()))
                .filter(group -> !group.stations().isEmpty())
                .toList();
        List<GroupingProblem.Pot> pots = GroupingProblem.pots(
                        plan, plan.stations().values(), Set.of())
                .stream()
                .filter(pot -> pot.stations().stream().anyMatch(s -> loose.contains(s.id())))
                .toList();
        StationWays between = Between.ways(table, pots, progress::isCancelled);
        JoinGroups.Joined joined = JoinGroups.join(
                GroupingProblem.of(rules, pots, between::metres, between::isAcrossWater, otherVillage),
                sound,
                loose,
                progress);
        joined.grown().forEach((id, stations) -> {
            StationGroup group = plan.groups().get(id);
            changed.add(group.withStations(stations));
            long came = stations.stream().filter(loose::contains).count();
            told.add(Phrase.of("repair.group.grows", group.number(), districtOf(group), Math.toIntExact(came)));
        });
        List<StationGroup> fresh = joined.fresh().asGroups(plan, plan.groups().keySet(), ids);
        fresh.forEach(group -> told.add(Phrase.of(
                "repair.group.new",
                group.number(),
                districtOf(group),
                group.stations().size())));
        changed.addAll(fresh);
    }
}
