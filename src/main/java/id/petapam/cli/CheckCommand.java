package id.petapam.cli;

import id.petapam.model.DistrictCode;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.model.Severity;
import id.petapam.rules.check.PlanFinding;
import id.petapam.text.Words;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.findings.CheckPlan;
import id.petapam.workflow.findings.Fix;
import id.petapam.workflow.findings.FixFinding;
import id.petapam.workflow.findings.PlanCheck;
import id.petapam.workflow.findings.SubjectName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code check}: what is still wrong with a plan; exit 1 where a critical finding is not accepted. Mends or accepts what
 * it shows, where that is asked for.
 */
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

    @Option(names = "--district", paramLabel = "CODE", descriptionKey = "check.district")
    private String district;

    @Option(names = "--phase", paramLabel = "PHASE", descriptionKey = "check.phase")
    private String phase;

    @Option(names = "--accepted", descriptionKey = "check.accepted")
    private boolean accepted;

    @Option(names = "--all", descriptionKey = "check.all")
    private boolean all;

    @Option(names = "--accept", paramLabel = "REASON", descriptionKey = "check.accept")
    private String reason;

    @Option(names = "--fix", arity = "0..1", fallbackValue = "", paramLabel = "TITLE", descriptionKey = "check.fix")
    private String fix;

    private final Terminal terminal;
    private final Tools tools;

    CheckCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        try (OpenedPlan opened = tools.openPlan().open(path)) {
            PackNote.tell(terminal, tools, opened);
            CheckPlan checks = tools.checkPlan();
            PhaseId at = phase(opened.plan());
            PlanCheck check = checks.check(opened.plan(), at);
            List<String> done = changed(opened, check);
            if (!done.isEmpty()) {
                check = checks.check(opened.plan(), at, check);
            }
            List<PlanFinding> shown = shown(check);
            Map<String, Object> data = data(check, shown);
            if (reason != null || fix != null) {
                data.put("applied", !done.isEmpty());
                data.put("edits", done);
            }
            List<String> lines = new ArrayList<>(done);
            lines.addAll(lines(check, shown));
            terminal.answer(data, lines);
            return check.count(Severity.KRITIS) > 0 ? ExitCode.WITH_FINDINGS : ExitCode.DONE;
        }
    }

    /** Mends and accepts what is shown, as asked for; gives what was done. */
    private List<String> changed(OpenedPlan opened, PlanCheck check) {
        List<String> done = new ArrayList<>();
        List<PlanFinding> shown = shown(check).stream()
                .filter(finding -> check.acceptanceOf(finding).isEmpty())
                .toList();
        if (fix != null && !shown.isEmpty()) {
            Fix chosen = chosen(check, shown);
            tools.fixFinding(terminal.words().say("finding.basis"))
                    .apply(opened, chosen)
                    .edit()
                    .ifPresent(edit -> done.add(terminal.words().say(chosen.effect())));
        } else if (reason != null) {
            tools.acceptFinding()
                    .accept(opened, shown, reason)
                    .edit()
                    .ifPresent(edit -> done.add(terminal.words().say(edit)));
        }
        return done;
    }

    private Fix chosen(PlanCheck check, List<PlanFinding> shown) {
        Words words = terminal.words();
        List<Fix> fixes = tools.fixFinding(words.say("finding.basis")).fixes(check, shown);
        String wanted = fix.strip().toLowerCase(Locale.ROOT);
        return fixes.stream()
                .filter(one -> wanted.isEmpty()
                        ? !one.isChoice()
                        : words.say(one.title()).toLowerCase(Locale.ROOT).startsWith(wanted))
                .findFirst()
                .orElseThrow(() -> fixes.isEmpty()
                        ? Problem.of("finding.no-fix", shown.size())
                        : Problem.of(
                                wanted.isEmpty() ? "finding.choose-fix" : "finding.unknown-fix",
                                fix,
                                fixes.stream()
                                        .map(one -> words.say(one.title()))
                                        .collect(Collectors.joining("; "))));
    }

    private PhaseId phase(Plan plan) {
        return CheckPlan.phase(plan, phase == null ? Phase.VOTING.value() : phase);
    }

    private List<PlanFinding> shown(PlanCheck check) {
        List<PlanFinding> shown = new ArrayList<>(check.open());
        if (accepted) {
            shown.addAll(check.accepted().keySet());
        }
        shown.removeIf(finding -> finding.severity().compareTo(least) < 0
                || rule != null && !rule.equalsIgnoreCase(finding.rule())
                || district != null && !isIn(check.plan(), finding));
        return shown;
    }

    private boolean isIn(Plan plan, PlanFinding finding) {
        return finding.district()
                .filter(code -> code.value().equals(district)
                        || SubjectName.district(plan, Optional.of(code)).equalsIgnoreCase(district))
                .isPresent();
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
