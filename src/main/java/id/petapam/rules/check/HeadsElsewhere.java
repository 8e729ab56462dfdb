package id.petapam.rules.check;

import id.petapam.model.Assignment;
import id.petapam.model.Phase;
import id.petapam.model.PhaseKind;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.RuleBook;
import id.petapam.model.Slot;
import id.petapam.model.Team;
import id.petapam.model.TimeWindow;
import id.petapam.model.UnitId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * R-10 for people without names: a unit has no more heads on duty at one time than it has, over all phases whose times
 * overlap. Heads that go on at their post in another phase count once.
 */
public final class HeadsElsewhere {

    private static final String RULE = "R-10";

    private HeadsElsewhere() {}

    /**
     * The time at which a unit is asked for most.
     *
     * @param window the stretch in which that is so
     * @param phases whose assignments make it so
     */
    public record Peak(int heads, TimeWindow window, Set<PhaseKind> phases) {}

    /** The busiest time of every unit. In a plan with assignments in one phase only, no unit is asked for twice. */
    public static Map<UnitId, Peak> peaks(Plan plan) {
        Map<TimeWindow, Map<UnitId, Map<Post, Integer>>> loads = new HashMap<>();
        Map<TimeWindow, Set<PhaseKind>> kinds = new HashMap<>();
        Set<Phase> phases = new HashSet<>();
        for (Assignment assignment : plan.assignments().values()) {
            Phase phase = plan.phases().get(assignment.phase());
            Team team = plan.teams().get(assignment.team());
            if (phase == null || team == null) {
                continue;
            }
            phases.add(phase);
            TimeWindow window = assignment.window().orElseGet(phase::window);
            kinds.computeIfAbsent(window, w -> new TreeSet<>()).add(phase.phaseKind());
            Map<UnitId, Map<Post, Integer>> load = loads.computeIfAbsent(window, w -> new HashMap<>());
            Map<UnitId, Integer> heads = new HashMap<>();
            team.slots().forEach((Slot slot) -> heads.merge(slot.unit(), 1, Integer::sum));
            heads.forEach((unit, count) ->
                    load.computeIfAbsent(unit, u -> new HashMap<>()).merge(assignment.post(), count, Math::max));
        }
        return phases.size() < 2 ? Map.of() : peaks(loads, kinds);
    }

    private static Map<UnitId, Peak> peaks(
            Map<TimeWindow, Map<UnitId, Map<Post, Integer>>> loads, Map<TimeWindow, Set<PhaseKind>> kinds) {
        Map<UnitId, Peak> peaks = new HashMap<>();
        // Nobody is asked for more than at a time at which some duty begins.
        for (TimeWindow begin : loads.keySet()) {
            List<TimeWindow> now = loads.keySet().stream()
                    .filter(one -> one.beginMinute() <= begin.beginMinute() && begin.beginMinute() < one.endMinute())
                    .toList();
            Map<UnitId, Map<Post, Integer>> together = new HashMap<>();
            for (TimeWindow one : now) {
                loads.get(one).forEach((unit, posts) -> {
                    Map<Post, Integer> at = together.computeIfAbsent(unit, u -> new HashMap<>());
                    posts.forEach((post, count) -> at.merge(post, count, Math::max));
                });
            }
            together.forEach((unit, posts) -> {
                int heads = posts.values().stream().mapToInt(Integer::intValue).sum();
                Peak known = peaks.get(unit);
                boolean more = known == null
                        || heads > known.heads()
                        || heads == known.heads()
                                && begin.beginMinute() < known.window().beginMinute();
                if (more) {
                    peaks.put(unit, new Peak(heads, shared(begin, now), phases(unit, now, loads, kinds)));
                }
            });
        }
        return peaks;
    }

    private static Set<PhaseKind> phases(
            UnitId unit,
            List<TimeWindow> now,
            Map<TimeWindow, Map<UnitId, Map<Post, Integer>>> loads,
            Map<TimeWindow, Set<PhaseKind>> kinds) {
        Set<PhaseKind> phases = new TreeSet<>();
        now.stream().filter(one -> loads.get(one).containsKey(unit)).forEach(one -> phases.addAll(kinds.get(one)));
        return phases;
    }

    /** From the moment looked at to the end of what ends first. */
    private static TimeWindow shared(TimeWindow begin, List<TimeWindow> now) {
        TimeWindow first = begin;
        for (TimeWindow one : now) {
            first = one.endMinute() < first.endMinute() ? one : first;
        }
        return new TimeWindow(begin.fromDay(), begin.from(), first.toDay(), first.to());
    }

    /** A unit with more heads on duty at its busiest time than it has. */
    public static Optional<Finding> check(RuleBook rules, int headcount, Peak peak) {
        if (!rules.isOn(RULE)
                || peak == null
                || peak.heads() <= headcount
                || peak.phases().size() < 2) {
            return Optional.empty();
        }
        List<PhaseKind> phases = List.copyOf(peak.phases());
        return Optional.of(new Finding(
                RULE,
                rules.severity(RULE),
                Phrase.of(
                        "rule.R-10.heads",
                        peak.heads(),
                        headcount,
                        peak.window().told(),
                        phases.get(0),
                        phases.get(phases.size() - 1)),
                phases.stream().map(Enum::name).toList()));
    }
}
