package id.petapam.workflow.findings;

import id.petapam.model.AcceptedFinding;
import id.petapam.model.DistrictCode;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.model.RuleBook;
import id.petapam.model.StationGroup;
import id.petapam.rules.check.GroupAcrossWater;
import id.petapam.rules.check.PlanFinding;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.StudyAccess;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Looks for everything that is wrong or doubtful in a plan (R-05 ...). Safe for use by several threads; takes a moment
 * for a large plan, so never on the screen's.
 */
public final class CheckPlan {

    private static final Comparator<PlanFinding> GRAVEST_FIRST = Comparator.comparing(PlanFinding::severity)
            .reversed()
            .thenComparing(PlanFinding::rule)
            .thenComparing(
                    finding -> finding.district().map(DistrictCode::value).orElse("~"));

    private final StudyAccess access;
    private final RuleBook shipped;

    /**
     * @param access finds out how stations can be reached
     * @param shipped rule book that lends its numbers to plans made before a rule existed
     */
    public CheckPlan(StudyAccess access, RuleBook shipped) {
        this.access = access;
        this.shipped = shipped;
    }

    /**
     * The phase of a plan that is meant by a word: its id, or the beginning of it.
     *
     * @throws Problem if the plan has none or several
     */
    public static PhaseId phase(Plan plan, String word) {
        List<PhaseId> exact = plan.phases().keySet().stream()
                .filter(phase -> phase.value().equalsIgnoreCase(word))
                .toList();
        List<PhaseId> found = exact.isEmpty()
                ? plan.phases().keySet().stream()
                        .filter(phase ->
                                phase.value().toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT)))
                        .toList()
                : exact;
        if (found.size() != 1) {
            throw Problem.of(
                    "finding.unknown-phase",
                    word,
                    plan.phases().keySet().stream().map(PhaseId::value).collect(Collectors.joining(", ")));
        }
        return found.get(0);
    }

    /** Looks at the whole plan. */
    public PlanCheck check(Plan plan, PhaseId phase) {
        return check(plan, phase, Optional.empty());
    }

    /** The same, looking anew only at what is not as it was at the check before. */
    public PlanCheck check(Plan plan, PhaseId phase, PlanCheck before) {
        return check(plan, phase, Optional.of(before));
    }

    private PlanCheck check(Plan plan, PhaseId phase, Optional<PlanCheck> before) {
        AccessTable table = access.study(plan, before.map(PlanCheck::access));
        RuleBook rules = before.filter(b -> b.plan().rules() == plan.rules())
                .map(PlanCheck::rules)
                .orElseGet(() -> plan.rules().completedBy(shipped));
        Memory memory = before.map(PlanCheck::memory).map(Memory::next).orElseGet(Memory::empty);
        Checking at = Checking.of(plan, phase, rules, new StudiedSurroundings(table));
        PostChecks posts = new PostChecks(at, memory);
        StationChecks stations = new StationChecks(at, memory, posts);
        PersonChecks persons = new PersonChecks(at, memory);
        List<PlanFinding> all = new ArrayList<>();
        Map<DistrictCode, Integer> dry = new TreeMap<>();
        for (StationGroup group : groups(plan)) {
            List<PlanFinding> found = posts.group(group);
            all.addAll(found);
            if (group.stations().size() > 1
                    && found.stream().noneMatch(f -> f.rule().equals(GroupAcrossWater.RULE))) {
                dry.merge(group.district(), 1, Integer::sum);
            }
        }
        dry.forEach((district, count) -> all.addAll(posts.district(district, count)));
        plan.stations().values().forEach(station -> all.addAll(stations.station(station)));
        plan.sites().values().forEach(site -> all.addAll(posts.site(site)));
        all.addAll(new CommandChecks(at).all());
        all.addAll(new SecurityChecks(at).all());
        all.addAll(new MovementChecks(at, table).all());
        plan.persons().values().forEach(person -> all.addAll(persons.person(person)));
        all.addAll(persons.units());
        all.addAll(persons.phases());
        all.sort(GRAVEST_FIRST);
        return sorted(new PlanCheck(plan, phase, all, Map.of(), table, rules, memory));
    }

    private static List<StationGroup> groups(Plan plan) {
        return plan.groups().values().stream()
                .sorted(Comparator.comparing(StationGroup::district).thenComparing(StationGroup::number))
                .toList();
    }

    /** Sets apart what a planner has accepted, where the facts are still those. */
    private static PlanCheck sorted(PlanCheck found) {
        if (found.plan().acceptedFindings().isEmpty()) {
            return found;
        }
        Map<Key, AcceptedFinding> acceptances = new HashMap<>();
        found.plan().acceptedFindings().values().forEach(one -> acceptances.put(Key.of(one), one));
        List<PlanFinding> open = new ArrayList<>(found.open().size());
        Map<PlanFinding, AcceptedFinding> accepted = new LinkedHashMap<>();
        for (PlanFinding finding : found.open()) {
            Optional<AcceptedFinding> acceptance = Optional.ofNullable(acceptances.get(Key.of(finding)))
                    .filter(one -> one.facts().equals(finding.digest()));
            if (acceptance.isPresent()) {
                accepted.put(finding, acceptance.get());
            } else {
                open.add(finding);
            }
        }
        return found.with(open, accepted);
    }

    /** Which finding is meant, whatever its facts. */
    private record Key(String rule, String kind, String subject, String detail) {

        static Key of(AcceptedFinding one) {
            return new Key(one.rule(), one.subjectKind().name(), one.subjectId(), one.detail());
        }

        static Key of(PlanFinding finding) {
            return new Key(
                    finding.rule(),
                    finding.subject().kind().name(),
                    finding.subject().id().value(),
                    finding.detail());
        }
    }
}
