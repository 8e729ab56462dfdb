package id.petapam.cli;

import id.petapam.job.Progress;
import id.petapam.model.Person;
import id.petapam.model.PersonId;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
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
            PlanRepair repair =
                    tools.repairPlan().repair(plan.plan(), phase(plan.plan()), Progress.NONE, Optional.empty());
            Plan before = plan.plan();
            Applied applied = apply
                    ? repair.edit().map(edit -> Applied.to(plan, edit)).orElseGet(Applied::nothing)
                    : Applied.nothing();
            terminal.answer(data(before, repair, applied), lines(before, repair, applied));
        }
        return ExitCode.DONE;
    }

    private PhaseId phase(Plan plan) {
        return CheckPlan.phase(plan, phase);
    }

    private Map<String, Object> data(Plan plan, PlanRepair repair, Applied applied) {
        Words words = terminal.words();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("moved", repair.moved().value());
        data.put("released", repair.released().value());
        data.put("unmetBefore", repair.missingBefore().value());
        data.put("unmet", repair.missingAfter().value());
        data.put("provenFewest", repair.proven());
        data.put("seconds", Math.round(repair.seconds() * 1000) / 1000.0);
        data.put("applied", applied.edit().isPresent());
        data.put("moves", repair.moves().stream().map(line -> move(plan, line)).toList());
        data.put("groups", repair.groups().stream().map(words::say).toList());
        data.put("notes", repair.notes().stream().map(words::say).toList());
        return data;
    }

    private Map<String, Object> move(Plan plan, PlanRepair.Line line) {
        Words words = terminal.words();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("unit", line.unitName());
        data.put("from", words.say(line.fromName()));
        data.put("to", words.say(line.toName()));
        data.put("people", line.heads().value());
        data.put("persons", line.persons().stream().map(id -> name(plan, id)).toList());
        data.put("why", words.say(line.why()));
        data.put("minutesMore", line.change());
        return data;
    }

    private static String name(Plan plan, PersonId id) {
        Person person = plan.persons().get(id);
        return plan.personalOf(person).map(data -> data.name()).orElse("");
    }

    private List<String> lines(Plan plan, PlanRepair repair, Applied applied) {
        Words words = terminal.words();
        List<String> lines = new ArrayList<>();
        lines.add(words.say(repair.headline()));
        repair.groups().forEach(text -> lines.add("  " + words.say(text)));
        repair.moves().forEach(line -> {
            String names = String.join(
                    ", ", line.persons().stream().map(id -> name(plan, id)).toList());
            lines.add(words.say(
                    names.isEmpty() ? "cli.repair.move" : "cli.repair.move-named",
                    line.heads(),
                    line.unitName(),
                    words.say(line.fromName()),
                    words.say(line.toName()),
                    words.say(line.why()),
                    names));
        });
        repair.notes().forEach(text -> lines.add(words.say(text)));
        if (repair.edit().isPresent()) {
            lines.add("");
            lines.add(
                    applied.edit().isPresent() ? words.say(applied.edit().get()) : words.say("cli.repair.not-applied"));
        }
        return lines;
    }
}
