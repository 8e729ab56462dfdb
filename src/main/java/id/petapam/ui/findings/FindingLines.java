package id.petapam.ui.findings;

import id.petapam.model.DistrictCode;
import id.petapam.model.EntityKind;
import id.petapam.model.Person;
import id.petapam.model.PersonalData;
import id.petapam.model.Plan;
import id.petapam.model.Severity;
import id.petapam.rules.check.PlanFinding;
import id.petapam.text.Words;
import id.petapam.ui.findings.FindingLine.Item;
import id.petapam.ui.findings.FindingLine.Section;
import id.petapam.workflow.findings.PlanCheck;
import id.petapam.workflow.findings.SubjectName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Turns findings into the lines of their list. */
final class FindingLines {

    private final Words words;
    private final PlanCheck check;
    private final Narrowing narrowing;

    FindingLines(Words words, PlanCheck check, Narrowing narrowing) {
        this.words = words;
        this.check = check;
        this.narrowing = narrowing;
    }

    /** Headings with the gravest first, each followed by its findings where it is opened. */
    List<FindingLine> lines() {
        Map<String, List<PlanFinding>> sections = new LinkedHashMap<>();
        Predicate<PlanFinding> shown = shown();
        for (PlanFinding finding : check.open()) {
            add(sections, finding, shown);
        }
        if (narrowing.accepted()) {
            check.accepted().keySet().forEach(finding -> add(sections, finding, shown));
        }
        List<Section> headings = new ArrayList<>();
        sections.forEach((key, findings) -> headings.add(new Section(
                key,
                narrowing.byRule() ? ruleTitle(key) : districtTitle(key),
                findings.stream()
                        .map(PlanFinding::severity)
                        .max(Comparator.naturalOrder())
                        .orElse(Severity.INFO),
                findings,
                narrowing.opened().contains(key))));
        Comparator<Section> byKey = Comparator.comparing(Section::key);
        headings.sort(
                narrowing.byRule()
                        ? Comparator.comparing(Section::severity).reversed().thenComparing(byKey)
                        : byKey);
        List<FindingLine> lines = new ArrayList<>();
        for (Section heading : headings) {
            lines.add(heading);
            if (heading.isOpen()) {
                heading.findings().forEach(f -> lines.add(new Item(f, check.acceptanceOf(f))));
            }
        }
        return lines;
    }

    private void add(Map<String, List<PlanFinding>> sections, PlanFinding finding, Predicate<PlanFinding> shown) {
        if (shown.test(finding)) {
            String key = narrowing.byRule()
                    ? finding.rule()
                    : finding.district().map(DistrictCode::value).orElse("");
            sections.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
        }
    }

    private Predicate<PlanFinding> shown() {
        Predicate<PlanFinding> shown = finding -> narrowing.severities().contains(finding.severity())
                && (narrowing.district().isEmpty() || finding.district().equals(narrowing.district()));
        String typed = narrowing.typed().strip().toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return shown;
        }
        String[] parts = typed.split("\\s+");
        return shown.and(finding -> {
            String text = String.join(
                            " ",
                            finding.rule(),
                            words.say("rule.title." + finding.rule()),
                            words.say(finding.severity()),
                            place(words, check.plan(), finding),
                            SubjectName.district(check.plan(), finding.district()),
                            words.say(finding.what().message()))
                    .toLowerCase(Locale.ROOT);
            for (String part : parts) {
                if (!text.contains(part)) {
                    return false;
                }
            }
            return true;
        });
    }

    private String ruleTitle(String rule) {
        return words.say("finding.rule", rule, words.say("rule.title." + rule));
    }

    private String districtTitle(String code) {
        return code.isEmpty()
                ? words.say("finding.no-district")
                : SubjectName.district(check.plan(), java.util.Optional.of(new DistrictCode(code)));
    }

    /** What the finding is about; a person by name, since this stays on the screen. */
    static String place(Words words, Plan plan, PlanFinding finding) {
        String name = words.say(SubjectName.withDistrict(plan, finding));
        if (finding.subject().kind() != EntityKind.PERSON) {
            return name;
        }
        Person person = plan.persons().get(finding.subject().id());
        return person == null
                ? name
                : plan.personalOf(person)
                        .map(PersonalData::name)
                        .filter(one -> !one.isBlank())
                        .map(one -> words.say("finding.person", one, name))
                        .orElse(name);
    }
}
