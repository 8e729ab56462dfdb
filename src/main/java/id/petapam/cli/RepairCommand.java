package id.petapam.cli;

import id.petapam.job.Progress;
import id.petapam.model.Phase;
import id.petapam.text.Words;
import id.petapam.workflow.Applied;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.findings.CheckPlan;
import id.petapam.workflow.propose.PlanRepair;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code repair PLAN [--apply]}: the repair that moves the fewest people. */
@Command(name = "repair")
final class RepairCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    @Option(names = "--apply", descriptionKey = "repair.apply")
    private boolean apply;

    @Option(names = "--phase", paramLabel = "PHASE", descriptionKey = "phase.in")
    private String phase = Phase.VOTING.value();

    private final Terminal terminal;
    private final Tools tools;

    RepairCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        try (OpenedPlan plan = tools.openPlan().open(path)) {
            PackNote.tell(terminal, tools, plan);
            if (apply) {
                plan.requireWritable();
            }
            PlanRepair repair = tools.repairPlan()
                    .repair(plan.plan(), CheckPlan.phase(plan.plan(), phase), Optional.empty(), Progress.NONE);
            Applied applied = apply
                    ? repair.edit().map(edit -> Applied.to(plan, edit)).orElseGet(Applied::nothing)
                    : Applied.nothing();
            terminal.answer(data(repair, applied), lines(repair, applied));
            return ExitCode.DONE;
        }
    }

    private Map<String, Object> data(PlanRepair repair, Applied applied) {
        Words words = terminal.words();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("moved", repair.moved().value());
        data.put("released", repair.released().value());
        data.put("unmetBefore", repair.missingBefore().value());
        data.put("unmet", repair.missing().value());
        data.put("persons", repair.persons().size());
        data.put("moves", repair.steps().stream().map(step -> step(step, words)).toList());
        data.put("joins", repair.joins().stream().map(words::say).toList());
        data.put("uncovered", repair.uncovered().stream().map(open -> open(open, words)).toList());
        data.put("notes", repair.notes().stream().map(words::say).toList());
        data.put("applied", applied.edit().isPresent());
        data.put("edit", applied.edit().map(words::say).orElse(null));
        return data;
    }

    private static Map<String, Object> step(PlanRepair.Step step, Words words) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("unit", step.unit().value());
        data.put("name", step.name());
        data.put("heads", step.heads().value());
        data.put("from", step.from().map(post -> post.id().toString()).orElse(null));
        data.put("to", step.to().map(post -> post.id().toString()).orElse(null));
        data.put("text", words.say(step.text()));
        data.put("why", words.say(step.why()));
        return data;
    }

    private static Map<String, Object> open(PlanRepair.Open open, Words words) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("post", open.post().id().toString());
        data.put("name", words.say(open.name()));
        data.put("unmet", open.missing().value());
        data.put("why", words.say(open.why()));
        return data;
    }

    private List<String> lines(PlanRepair repair, Applied applied) {
        Words words = terminal.words();
        List<String> lines = new ArrayList<>();
        lines.add(words.say(repair.headline()));
        repair.joins().forEach(join -> lines.add("  " + words.say(join)));
        repair.steps().forEach(step -> lines.add("  " + words.say(step.text()) + " (" + words.say(step.why()) + ")"));
        if (!repair.persons().isEmpty()) {
            lines.add(words.say("cli.repair.persons", repair.persons().size()));
        }
        if (!repair.uncovered().isEmpty()) {
            lines.add(words.say("cli.repair.uncovered"));
            repair.uncovered().forEach(open -> lines.add("  " + words.say(open.name()) + ": " + words.say(open.why())));
        }
        repair.notes().forEach(note -> lines.add(words.say(note)));
        lines.add(
                apply
                        ? applied.edit().map(words::say).orElseGet(() -> words.say("cli.unchanged"))
                        : words.say(repair.edit().isPresent() ? "cli.propose.not-applied" : "cli.unchanged"));
        return lines;
    }
}
