package id.petapam.cli;

import id.petapam.model.DistrictCode;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.Severity;
import id.petapam.rules.check.PlanFinding;
import id.petapam.text.Words;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.findings.CheckPlan;
import id.petapam.workflow.findings.FixFinding;
import id.petapam.workflow.findings.PlanCheck;
import id.petapam.workflow.findings.SubjectName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: what is still wrong with a plan; exit 1 where a critical finding is not accepted. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    /** Lines of one rule that are printed where all of them are not asked for. */
    private static final int SHOWN = 12;

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    @Option(names = "--rule", paramLabel = "R-11", descriptionKey = "check.rule")
    private String rule;

    @Option(names = "--severity", paramLabel = "KRITIS|PERINGATAN|INFO", descriptionKey = "check.severity")
    private Severity least = Severity.INFO;

    @Option(names = "--phase", paramLabel = "PHASE", descriptionKey = "check.phase")
    private String phase;

    @Option(names = "--accepted", descriptionKey = "check.accepted")
    private boolean accepted;

    @Option(names = "--all", descriptionKey = "check.all")
    private boolean all;

    private final Terminal terminal;
    private final Tools tools;

    CheckCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        try (OpenedPlan opened = tools.openPlan().open(path)) {
            Plan plan = opened.plan();
            PlanCheck check = tools.checkPlan().check(plan, phase(plan));
            List<PlanFinding> shown = shown(check);
            terminal.answer(data(check, shown), lines(check, shown));
            return check.count(Severity.KRITIS) > 0 ? ExitCode.WITH_FINDINGS : ExitCode.DONE;
        }
    }

    private PhaseId phase(Plan plan) {
        return CheckPlan.phase(plan, phase == null ? Phase.VOTING.value() : phase);
    }

    private List<PlanFinding> shown(PlanCheck check) {
        List<PlanFinding> shown = new ArrayList<>(check.open());
        if (accepted) {
            shown.addAll(check.accepted().keySet());
        }
        shown.removeIf(finding ->
                finding.severity().compareTo(least) < 0 || rule != null && !rule.equalsIgnoreCase(finding.rule()));
        return shown;
    }

    private Map<String, Object> data(PlanCheck check, List<PlanFinding> shown) {
        FixFinding fixes = tools.fixFinding("");
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(severity.name(), check.count(severity));
        }
        counts.put("accepted", check.accepted().size());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("phase", check.phase().value());
        data.put("counts", counts);
        data.put(
                "findings",
                shown.stream().map(finding -> row(check, fixes, finding)).toList());
        return data;
    }

    private Map<String, Object> row(PlanCheck check, FixFinding fixes, PlanFinding finding) {
        Words words = terminal.words();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", finding.rule());
        row.put("severity", finding.severity().name());
        row.put("place", words.say(SubjectName.withDistrict(check.plan(), finding)));
        row.put("message", words.say(finding.what().message()));
        row.put(
                "subject",
                Map.of(
                        "kind", finding.subject().kind().name(),
                        "id", finding.subject().id().value()));
        row.put("district", finding.district().map(DistrictCode::value).orElse(null));
        row.put("fixable", fixes.isFixable(finding));
        row.put("accepted", check.acceptanceOf(finding).isPresent());
        check.acceptanceOf(finding).ifPresent(acceptance -> row.put("reason", acceptance.reason()));
        return row;
    }

    private List<String> lines(PlanCheck check, List<PlanFinding> shown) {
        Words words = terminal.words();
        List<String> lines = new ArrayList<>();
        if (check.open().isEmpty()) {
            lines.add(words.say("cli.check.none"));
        } else {
            lines.add(words.say(
                    "cli.check.counts",
                    check.count(Severity.KRITIS),
                    check.count(Severity.PERINGATAN),
                    check.count(Severity.INFO)));
        }
        if (!check.accepted().isEmpty()) {
            lines.add(words.say("cli.check.accepted", check.accepted().size()));
        }
        Map<String, List<PlanFinding>> groups = new LinkedHashMap<>();
        shown.forEach(finding -> groups.computeIfAbsent(
                        words.say(
                                "cli.check.group",
                                finding.severity(),
                                finding.rule(),
                                words.say("rule.title." + finding.rule())),
                        key -> new ArrayList<>())
                .add(finding));
        groups.forEach((title, findings) -> {
            lines.add("");
            lines.add(words.say("cli.check.title", title, findings.size()));
            int most = all ? findings.size() : Math.min(SHOWN, findings.size());
            findings.subList(0, most).forEach(finding -> lines.add(line(check, finding)));
            if (most < findings.size()) {
                lines.add("  " + words.say("cli.check.more", findings.size() - most));
            }
        });
        return lines;
    }

    private String line(PlanCheck check, PlanFinding finding) {
        Words words = terminal.words();
        String line = String.format(
                "  %-40s %s",
                words.say(SubjectName.withDistrict(check.plan(), finding)),
                words.say(finding.what().message()));
        return check.acceptanceOf(finding)
                .map(acceptance -> line + " · " + words.say("cli.check.because", acceptance.reason()))
                .orElse(line);
    }
}
