package id.petapam.workflow.briefing;

import id.petapam.model.District;
import id.petapam.model.Plan;
import id.petapam.model.Severity;
import id.petapam.rules.check.PlanFinding;
import id.petapam.workflow.briefing.FindingsBrief.Place;
import id.petapam.workflow.briefing.FindingsBrief.RuleCount;
import id.petapam.workflow.findings.PlanCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts open findings by rule and kecamatan; leaves out what each is about. */
final class FindingsCount {

    private static final int MOST_PLACES = 3;

    private record Kind(String rule, Severity severity) {}

    private FindingsCount() {}

    static FindingsBrief of(Plan plan, PlanCheck check) {
        Map<Kind, List<PlanFinding>> byKind = new LinkedHashMap<>();
        for (PlanFinding finding : check.open()) {
            byKind.computeIfAbsent(new Kind(finding.rule(), finding.severity()), kind -> new ArrayList<>())
                    .add(finding);
        }
        List<RuleCount> rules = new ArrayList<>();
        byKind.forEach((kind, findings) ->
                rules.add(new RuleCount(kind.rule(), kind.severity(), findings.size(), places(plan, findings))));
        rules.sort(Comparator.comparing(RuleCount::severity)
                .reversed()
                .thenComparing(Comparator.comparing(RuleCount::count).reversed()));
        return new FindingsBrief(rules, check.accepted().size());
    }

    private static List<Place> places(Plan plan, List<PlanFinding> findings) {
        Map<String, Integer> counts = new TreeMap<>();
        for (PlanFinding finding : findings) {
            finding.district()
                    .flatMap(code -> Optional.ofNullable(plan.districts().get(code)))
                    .map(District::name)
                    .ifPresent(name -> counts.merge(name, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_PLACES)
                .map(entry -> new Place(entry.getKey(), entry.getValue()))
                .toList();
    }
}
