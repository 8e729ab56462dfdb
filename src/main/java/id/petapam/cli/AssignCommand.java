package id.petapam.cli;

import id.petapam.model.Headcount;
import id.petapam.model.Phase;
import id.petapam.workflow.AssignByName;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.findings.CheckPlan;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code assign}: sends a unit to a post on election day. */
@Command(name = "assign")
final class AssignCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    @Option(names = "--unit", required = true, paramLabel = "U", descriptionKey = "assign.unit")
    private String unit;

    @Option(names = "--to", required = true, paramLabel = "STATION", descriptionKey = "assign.to")
    private String to;

    @Option(names = "--heads", paramLabel = "N", descriptionKey = "assign.heads")
    private Integer heads;

    @Spec
    private CommandSpec spec;

    @Option(names = "--phase", paramLabel = "PHASE", descriptionKey = "phase.in")
    private String phase = Phase.VOTING.value();

    private final Terminal terminal;
    private final Tools tools;

    AssignCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        if (heads != null && (heads < 1 || heads > 1000)) {
            throw WrongValue.of(spec, "--heads", heads);
        } else if (unit.isBlank()) {
            throw WrongValue.of(spec, "--unit", unit);
        } else if (to.isBlank() || to.length() > 80) {
            throw WrongValue.of(spec, "--to", to);
        }
        try (OpenedPlan plan = tools.openPlan().open(path)) {
            AssignByName.Outcome outcome = tools.assignByName()
                    .assign(
                            plan,
                            CheckPlan.phase(plan.plan(), phase),
                            unit,
                            to,
                            Optional.ofNullable(heads).map(Headcount::of));
            new AppointAnswer(terminal).give(outcome);
        }
        return ExitCode.DONE;
    }
}
