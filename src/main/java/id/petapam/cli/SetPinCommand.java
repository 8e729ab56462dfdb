package id.petapam.cli;

import id.petapam.model.Phase;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.SelectStations;
import id.petapam.workflow.findings.CheckPlan;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code set PLAN pin --where EXPR on|off}: pins the teams of stations, so that no repair moves them. */
@Command(name = "pin")
final class SetPinCommand implements Callable<Integer> {

    @ParentCommand
    private SetCommand parent;

    @Option(
            names = "--where",
            required = true,
            paramLabel = "EXPR",
            descriptionKey = "where",
            converter = WhereText.class)
    private SelectStations where;

    @Parameters(paramLabel = "on|off", descriptionKey = "set.pin.on")
    private String value;

    @Option(names = "--phase", paramLabel = "PHASE", descriptionKey = "phase.in")
    private String phase = Phase.VOTING.value();

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Tools tools;

    SetPinCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        if (!value.equals("on") && !value.equals("off")) {
            throw WrongValue.of(spec, "on|off", value);
        }
        try (OpenedPlan plan = tools.openPlan().open(parent.plan())) {
            new EditAnswer(terminal)
                    .give(tools.setByExpression()
                            .pin(plan, where, CheckPlan.phase(plan.plan(), phase), value.equals("on")));
        }
        return ExitCode.DONE;
    }
}
