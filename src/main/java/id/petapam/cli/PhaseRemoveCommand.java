package id.petapam.cli;

import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.findings.CheckPlan;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code phase remove PLAN PHASE}: removes a phase with its assignments. */
@Command(name = "remove")
final class PhaseRemoveCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    @Parameters(index = "1", paramLabel = "PHASE", descriptionKey = "phase.which")
    private String phase;

    private final Terminal terminal;
    private final Tools tools;

    PhaseRemoveCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        try (OpenedPlan opened = tools.openPlan().open(path)) {
            new EditAnswer(terminal).give(tools.editPhases().remove(opened, CheckPlan.phase(opened.plan(), phase)));
        }
        return ExitCode.DONE;
    }
}
