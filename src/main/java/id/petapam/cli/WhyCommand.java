package id.petapam.cli;

import id.petapam.model.Phase;
import id.petapam.model.Phrase;
import id.petapam.model.Post;
import id.petapam.model.Unit;
import id.petapam.workflow.AssignByName;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.findings.CheckPlan;
import id.petapam.workflow.propose.PlanReasons;
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

/** {@code why PLAN --at STATION|GROUP|SITE [--unit U] [--not U2]}: why who stands there does, and why not another. */
@Command(name = "why")
final class WhyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    @Option(names = "--at", required = true, paramLabel = "POST", descriptionKey = "why.at")
    private String at;

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "why.unit")
    private String unit;

    @Option(names = "--not", paramLabel = "UNIT", descriptionKey = "why.not")
    private String not;

    @Option(names = "--phase", paramLabel = "PHASE", descriptionKey = "phase.in")
    private String phase = Phase.VOTING.value();

    private final Terminal terminal;
    private final Tools tools;

    WhyCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        try (OpenedPlan plan = tools.openPlan().open(path)) {
            PackNote.tell(terminal, tools, plan);
            Post post = AssignByName.post(plan.plan(), at);
            Optional<Unit> asked = Optional.ofNullable(unit).map(name -> AssignByName.unit(plan.plan(), name));
            Optional<Unit> other = Optional.ofNullable(not).map(name -> AssignByName.unit(plan.plan(), name));
            PlanReasons reasons =
                    tools.explainPlan().reasons(plan.plan(), CheckPlan.phase(plan.plan(), phase), Optional.empty());
            Map<String, List<Phrase>> told = new LinkedHashMap<>();
            told.put("here", reasons.whyHere(post));
            told.put("group", reasons.whyGroup(post));
            List<Phrase> instead = new ArrayList<>();
            List.of(asked, other).forEach(one -> one.ifPresent(u -> instead.addAll(reasons.whyNot(u.id(), post))));
            told.put("not", instead);
            answer(reasons, post, told);
            return ExitCode.DONE;
        }
    }

    private void answer(PlanReasons reasons, Post post, Map<String, List<Phrase>> told) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("post", post.id().toString());
        data.put("name", terminal.words().say(reasons.name(post)));
        data.put("units", reasons.unitsAt(post).stream().map(id -> id.value()).toList());
        List<String> lines = new ArrayList<>();
        lines.add(terminal.words().say("cli.why.at", terminal.words().say(reasons.name(post))));
        told.forEach((kind, phrases) -> {
            List<String> said = phrases.stream()
                    .map(terminal.words()::say)
                    .map(String::strip)
                    .toList();
            data.put(kind, said);
            if (!said.isEmpty()) {
                lines.add(terminal.words().say("cli.why." + kind));
                said.forEach(one -> lines.add("  " + one));
            }
        });
        terminal.answer(data, lines);
    }
}
