package id.petapam.workflow.findings;

import id.petapam.edit.AssignUnit;
import id.petapam.edit.MakeGroups;
import id.petapam.edit.Names;
import id.petapam.edit.RemoveSlots;
import id.petapam.model.Assignment;
import id.petapam.model.ForceKind;
import id.petapam.model.Headcount;
import id.petapam.model.Phrase;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.Slot;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.rules.check.PlanFinding;
import id.petapam.rules.coverage.PostStaffing;
import id.petapam.workflow.GroupByVillage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** fills posts from a unit that has people left, or releases those that are too many. */
final class FixStaffing {

    /** More choices than these are no help. */
    private static final int MOST_UNITS = 3;

    private FixStaffing() {}

    /** Stations without a group get one first, where their class is guarded in groups; else people. */
    static List<Fix> unplotted(Mending at, List<PlanFinding> findings) {
        List<Fix> fixes = new ArrayList<>(grouped(at, findings));
        fixes.addAll(filled(at, findings));
        return fixes;
    }

    private static List<Fix> grouped(Mending at, List<PlanFinding> findings) {
        MakeGroups edit = new GroupByVillage(at.ids())
                .edit(
                        at.plan(),
                        at.stations(findings).stream().map(PollingStation::id).toList());
        int stations = edit.groups().stream()
                .mapToInt(group -> group.stations().size())
                .sum();
        // A group of one station is the station again.
        return stations <= edit.groups().size()
                ? List.of()
                : List.of(new Fix(
                        Phrase.of("finding.fix.group"),
                        Phrase.of(
                                "finding.fix.group.effect",
                                stations,
                                edit.groups().size()),
                        edit));
    }

    /** As many of the posts as a unit can fill; units that stand there already first, then those with the most left. */
    static List<Fix> filled(Mending at, List<PlanFinding> findings) {
        Map<Post, Headcount> missing = new LinkedHashMap<>();
        for (Post post : at.posts(findings)) {
            Headcount more = PostStaffing.of(at.plan(), at.phase(), post).missing();
            if (more.value() > 0) {
                missing.put(post, more);
            }
        }
        if (missing.isEmpty()) {
            return List.of();
        }
        int most = missing.values().stream().mapToInt(Headcount::value).sum();
        return at.plan().units().values().stream()
                .filter(unit -> unit.force() == ForceKind.POLRI)
                .filter(unit -> left(at, unit).value() > 0)
                .sorted(Comparator.comparing(
                                (Unit unit) -> Math.min(0, left(at, unit).value() - most) < 0)
                        .thenComparing(unit -> !standsAt(at, unit.id(), missing))
                        .thenComparing(unit -> -left(at, unit).value())
                        .thenComparing(Unit::name))
                .limit(MOST_UNITS)
                .map(unit -> fill(at, unit, missing))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Headcount left(Mending at, Unit unit) {
        return at.plan().index().left(at.phase(), unit);
    }

    private static boolean standsAt(Mending at, UnitId unit, Map<Post, Headcount> posts) {
        return posts.keySet().stream()
                .flatMap(post -> at.plan().index().assignmentAt(at.phase(), post).stream())
                .flatMap(assignment -> at.plan().teams().get(assignment.team()).slots().stream())
                .anyMatch(slot -> slot.unit().equals(unit));
    }

    private static Optional<Fix> fill(Mending at, Unit unit, Map<Post, Headcount> missing) {
        Map<Post, Headcount> heads = new LinkedHashMap<>();
        int left = left(at, unit).value();
        int rest = left;
        for (var post : missing.entrySet()) {
            int wanted = post.getValue().value();
            if (wanted <= rest) {
                heads.put(post.getKey(), post.getValue());
                rest -= wanted;
            }
        }
        if (heads.isEmpty()) {
            return Optional.empty();
        }
        Phrase where = Names.posts(at.plan(), heads.keySet());
        Phrase effect = heads.size() == missing.size()
                ? Phrase.of(
                        "finding.fix.fill.effect",
                        Headcount.of(left - rest),
                        unit.name(),
                        where,
                        Headcount.of(rest),
                        unit.headcount())
                : Phrase.of(
                        "finding.fix.fill.part",
                        Headcount.of(left - rest),
                        unit.name(),
                        heads.size(),
                        missing.size(),
                        Headcount.of(rest));
        return Optional.of(new Fix(
                Phrase.of("finding.fix.fill", unit.name()),
                effect,
                new AssignUnit(unit.id(), at.phase(), heads, at.ids())));
    }

    /** Those who came last go first, open places before persons who are named. */
    static List<Fix> released(Mending at, List<PlanFinding> findings) {
        List<Post> posts = at.posts(findings);
        if (posts.size() != 1) {
            return List.of();
        }
        PostStaffing staffing = PostStaffing.of(at.plan(), at.phase(), posts.get(0));
        Optional<Assignment> assignment = staffing.assignment();
        int surplus = staffing.police().value() - staffing.required().value();
        if (assignment.isEmpty() || surplus <= 0) {
            return List.of();
        }
        List<Slot> police =
                new ArrayList<>(at.plan().teams().get(assignment.get().team()).slots());
        police.removeIf(slot -> at.plan().units().get(slot.unit()).force() != ForceKind.POLRI);
        java.util.Collections.reverse(police);
        police.sort(Comparator.comparing(slot -> !slot.isOpen()));
        List<Slot> going = police.subList(0, surplus);
        return List.of(new Fix(
                Phrase.of("finding.fix.release"),
                Phrase.of(
                        "finding.fix.release.effect",
                        Headcount.of(surplus),
                        at.plan().units().get(going.get(0).unit()).name(),
                        Names.post(at.plan(), posts.get(0)),
                        staffing.required()),
                new RemoveSlots(assignment.get().id(), going)));
    }
}
