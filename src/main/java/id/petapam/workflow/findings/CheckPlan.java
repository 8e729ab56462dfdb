package id.petapam.workflow.findings;

import id.petapam.model.AcceptedFinding;
import id.petapam.model.DistrictCode;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.model.StationGroup;
import id.petapam.region.Region;
import id.petapam.rules.check.PlanFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private final Ground ground;

    /** @param region what lies where */
    public CheckPlan(Region region) {
        this(new RegionGround(region));
    }

    CheckPlan(Ground ground) {
        this.ground = ground;
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
        return check(plan, phase, Memory.empty());
    }

    /** The same, looking anew only at what is not as it was at the check before. */
    public PlanCheck check(Plan plan, PhaseId phase, PlanCheck before) {
        return check(plan, phase, before.memory().next());
    }

    private PlanCheck check(Plan plan, PhaseId phase, Memory memory) {
        Checking at = Checking.of(plan, phase, ground);
        PostChecks posts = new PostChecks(at, memory);
        StationChecks stations = new StationChecks(at, memory, posts);
        PersonChecks persons = new PersonChecks(at, memory);
        List<PlanFinding> all = new ArrayList<>();
        groups(plan).forEach(group -> all.addAll(posts.group(group)));
        plan.stations().values().forEach(station -> all.addAll(stations.station(station)));
        plan.sites().values().forEach(site -> all.addAll(posts.site(site)));
        plan.persons().values().forEach(person -> all.addAll(persons.person(person)));
        all.sort(GRAVEST_FIRST);
        return sorted(plan, phase, all, memory);
    }

    private static List<StationGroup> groups(Plan plan) {
        return plan.groups().values().stream()
                .sorted(Comparator.comparing(StationGroup::district).thenComparing(StationGroup::number))
                .toList();
    }

    private static PlanCheck sorted(Plan plan, PhaseId phase, List<PlanFinding> all, Memory memory) {
        if (plan.acceptedFindings().isEmpty()) {
            return new PlanCheck(plan, phase, all, Map.of(), memory);
        }
        Map<Key, AcceptedFinding> acceptances = new HashMap<>();
        plan.acceptedFindings().values().forEach(one -> acceptances.put(Key.of(one), one));
        List<PlanFinding> open = new ArrayList<>(all.size());
        Map<PlanFinding, AcceptedFinding> accepted = new LinkedHashMap<>();
        for (PlanFinding finding : all) {
            Optional<AcceptedFinding> acceptance = Optional.ofNullable(acceptances.get(Key.of(finding)))
                    .filter(one -> one.facts().equals(finding.digest()));
            if (acceptance.isPresent()) {
                accepted.put(finding, acceptance.get());
            } else {
                open.add(finding);
            }
        }
        return new PlanCheck(plan, phase, open, accepted, memory);
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
