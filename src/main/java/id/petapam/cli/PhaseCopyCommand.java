package id.petapam.cli;

import id.petapam.text.Words;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.findings.CheckPlan;
import id.petapam.workflow.phases.EditPhases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code phase copy PLAN --from A --to B}: copies the assignments of a phase into another one. */
@Command(name = "copy")
final class PhaseCopyCommand implements Callable<Integer> {

    /** Lines of what was left out. */
    private static final int SHOWN = 20;

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    @Option(names = "--from", required = true, paramLabel = "PHASE", descriptionKey = "phase.copy.from")
    private String from;

    @Option(names = "--to", required = true, paramLabel = "PHASE", descriptionKey = "phase.copy.to")
    private String to;

    @Option(names = "--posts", split = ",", paramLabel = "STATIONS,SITES,COMMAND", descriptionKey = "phase.copy.posts")
    private Set<String> posts = new LinkedHashSet<>();

    @Option(names = "--replace", descriptionKey = "phase.copy.replace")
    private boolean replace;

    private final Terminal terminal;
    private final Tools tools;

    PhaseCopyCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        Words words = terminal.words();
        try (OpenedPlan opened = tools.openPlan().open(path)) {
            EditPhases.Copied copied = tools.editPhases()
                    .copy(
                            opened,
                            CheckPlan.phase(opened.plan(), from),
                            CheckPlan.phase(opened.plan(), to),
                            posts,
                            replace);
            List<String> skipped = copied.skipped().stream().map(words::say).toList();
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("teams", copied.teams());
            data.put("people", copied.people());
            data.put("skipped", skipped);
            List<String> lines = new ArrayList<>(skipped.subList(0, Math.min(SHOWN, skipped.size())));
            if (skipped.size() > SHOWN) {
                lines.add(words.say("cli.check.more", skipped.size() - SHOWN));
            }
            new EditAnswer(terminal).give(copied.applied(), data, lines);
        }
        return ExitCode.DONE;
    }
}
