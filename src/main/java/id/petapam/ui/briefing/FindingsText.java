package id.petapam.ui.briefing;

import id.petapam.model.Severity;
import id.petapam.text.Words;
import id.petapam.ui.briefing.StepContent.Figure;
import id.petapam.ui.briefing.StepContent.Findings;
import id.petapam.workflow.briefing.Briefing;
import id.petapam.workflow.briefing.FindingsBrief;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is still wrong with the plan: counted by rule, never about whom. */
final class FindingsText {

    private static final List<Severity> GRAVEST_FIRST = List.of(Severity.KRITIS, Severity.PERINGATAN, Severity.INFO);

    private final Words words;

    FindingsText(Words words) {
        this.words = words;
    }

    Findings content(Briefing briefing) {
        if (briefing.findings().isEmpty()) {
            return new Findings(List.of(), List.of(), words.say("briefing.computing.findings"));
        }
        FindingsBrief findings = briefing.findings().get();
        List<Figure> counts = new ArrayList<>();
        for (Severity severity : GRAVEST_FIRST) {
            int count = findings.count(severity);
            counts.add(new Figure(words.value(count), words.say(severity), count == 0 ? Tone.GOOD : toneOf(severity)));
        }
        List<Findings.Rule> rules = findings.rules().stream().map(this::rule).toList();
        return new Findings(counts, rules, note(findings));
    }

    private Findings.Rule rule(FindingsBrief.RuleCount rule) {
        String where = rule.where().stream()
                .map(place -> words.say("briefing.findings.place", place.district(), place.count()))
                .collect(Collectors.joining(" · "));
        return new Findings.Rule(
                words.say(rule.severity()),
                words.say("rule.title." + rule.rule()),
                words.value(rule.count()),
                where,
                toneOf(rule.severity()));
    }

    private String note(FindingsBrief findings) {
        if (findings.rules().isEmpty()) {
            return words.say("briefing.findings.none");
        }
        return findings.accepted() == 0 ? "" : words.say("briefing.findings.accepted", findings.accepted());
    }

    static Tone toneOf(Severity severity) {
        return switch (severity) {
            case KRITIS -> Tone.BAD;
            case PERINGATAN -> Tone.WARN;
            case INFO -> Tone.PLAIN;
        };
    }
}
