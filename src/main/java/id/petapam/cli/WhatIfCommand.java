package id.petapam.cli;

import id.petapam.job.Progress;
import id.petapam.model.Headcount;
import id.petapam.model.Measure;
import id.petapam.model.Phase;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.model.Scenario;
import id.petapam.model.Unit;
import id.petapam.model.Vehicle;
import id.petapam.text.Words;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.findings.CheckPlan;
import id.petapam.workflow.proof.ScenarioEffect;
import id.petapam.workflow.propose.PlanRepair;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whatif PLAN --pull UNIT=N}: what a scenario does and the repair beside it; the plan stays as it is. */
@Command(name = "whatif")
final class WhatIfCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    @Option(names = "--scenario", paramLabel = "NAME", descriptionKey = "whatif.scenario")
    private String kept;

    @Option(names = "--pull", paramLabel = "UNIT=N", descriptionKey = "whatif.pull")
    private Map<String, Integer> pulled = new LinkedHashMap<>();

    @Option(names = "--lose", paramLabel = "VEHICLE=N", descriptionKey = "whatif.lose")
    private Map<String, Integer> lost = new LinkedHashMap<>();

    @Option(names = "--bko", paramLabel = "N", descriptionKey = "whatif.bko")
    private int more;

    @Option(names = "--keep", paramLabel = "NAME", descriptionKey = "whatif.keep")
    private String keep;

    @Option(names = "--take-over", descriptionKey = "whatif.take-over")
    private boolean takeOver;

    @Option(names = "--phase", paramLabel = "PHASE", descriptionKey = "phase.in")
    private String phase = Phase.VOTING.value();

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Tools tools;

    WhatIfCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        if (more < 0) {
            throw WrongValue.of(spec, "--bko", more);
        }
        try (OpenedPlan plan = tools.openPlan().open(path)) {
            PackNote.tell(terminal, tools, plan);
            if (takeOver || keep != null) {
                plan.requireWritable();
            }
            Scenario scenario = scenario(plan.plan());
            ScenarioEffect effect = tools.tryScenario()
                    .attempt(
                            plan.plan(),
                            CheckPlan.phase(plan.plan(), phase),
                            scenario,
                            Progress.NONE,
                            Optional.empty());
            boolean changed = false;
            if (keep != null) {
                changed = tools.tryScenario().keep(plan, scenario).edit().isPresent();
            }
            if (takeOver) {
                changed |= tools.tryScenario().takeOver(plan, scenario).edit().isPresent();
            }
            terminal.answer(data(effect, changed), lines(effect));
        }
        return ExitCode.DONE;
    }

    private Scenario scenario(Plan plan) {
        Scenario base = kept == null
                ? tools.tryScenario().blank(keep == null ? terminal.words().say("cli.whatif.unnamed") : keep)
                : plan.scenarios().values().stream()
                        .filter(one -> one.name().equalsIgnoreCase(kept.strip()))
                        .findFirst()
                        .orElseThrow(() -> Problem.of("whatif.unknown-scenario", kept));
        List<Measure> measures = new ArrayList<>(base.measures());
        pulled.forEach((name, heads) -> {
            Unit unit = plan.units().values().stream()
                    .filter(one -> one.name().equalsIgnoreCase(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> Problem.of("whatif.unknown-unit", name));
            measures.add(new Measure.UnitPulled(unit.id(), Headcount.of(atLeastOne("--pull", heads))));
        });
        lost.forEach((name, count) -> {
            Vehicle vehicle = plan.vehicles().values().stream()
                    .filter(one -> one.name().equalsIgnoreCase(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> Problem.of("whatif.unknown-vehicle", name));
            measures.add(new Measure.VehicleLost(vehicle.id(), atLeastOne("--lose", count)));
        });
        if (more > 0) {
            measures.add(new Measure.ExtraForce(terminal.words().say("cli.whatif.bko"), Headcount.of(more)));
        }
        return base.measuring(measures);
    }

    private int atLeastOne(String option, Integer value) {
        if (value == null || value < 1) {
            throw WrongValue.of(spec, option, value);
        }
        return value;
    }

    private Map<String, Object> data(ScenarioEffect effect, boolean changed) {
        Words words = terminal.words();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("scenario", effect.scenario().name());
        data.put("required", effect.before().districtsTotal().police().value());
        data.put("requiredUnder", effect.after().districtsTotal().police().value());
        data.put("available", effect.before().availability().police().value());
        data.put("availableUnder", effect.after().availability().police().value());
        data.put("unmetUnder", effect.repair().missingBefore().value());
        data.put("unmetRepaired", effect.repair().missingAfter().value());
        data.put("moved", effect.repair().moved().value());
        data.put("released", effect.repair().released().value());
        data.put("provenFewest", effect.repair().proven());
        data.put("planChanged", changed);
        data.put(
                "moves",
                effect.repair().moves().stream()
                        .map(line -> words.say(move(line)))
                        .toList());
        return data;
    }

    private Phrase move(PlanRepair.Line line) {
        return Phrase.of("cli.repair.move", line.heads(), line.unitName(), line.fromName(), line.toName(), line.why());
    }

    private List<String> lines(ScenarioEffect effect) {
        Words words = terminal.words();
        List<String> lines = new ArrayList<>();
        lines.add(words.say("cli.whatif.head", effect.scenario().name()));
        lines.add("  " + words.say(effect.summary()));
        lines.add("  " + words.say(effect.repair().headline()));
        effect.repair().moves().forEach(line -> lines.add(words.say(move(line))));
        if (!takeOver) {
            lines.add("");
            lines.add(words.say("cli.whatif.not-taken-over"));
        }
        return lines;
    }
}
