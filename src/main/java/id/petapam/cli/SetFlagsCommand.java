package id.petapam.cli;

import id.petapam.model.AccessFlagKind;
import id.petapam.model.FlagDecision;
import id.petapam.workflow.FlagVerdict;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.SelectStations;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code set PLAN flags --where EXPR --flag ISOLATED --decision DISMISSED --reason TEXT}: decides on access flags. */
@Command(name = "flags")
final class SetFlagsCommand implements Callable<Integer> {

    @ParentCommand
    private SetCommand parent;

    @Option(
            names = "--where",
            required = true,
            paramLabel = "EXPR",
            descriptionKey = "where",
            converter = WhereText.class)
    private SelectStations where;

    @Option(names = "--flag", required = true, paramLabel = "CODE", descriptionKey = "set.flag")
    private AccessFlagKind flag;

    @Option(
            names = "--decision",
            required = true,
            paramLabel = "CONFIRMED|DISMISSED|ADDED",
            descriptionKey = "set.decision")
    private FlagDecision.Verdict verdict;

    @Option(names = "--reason", defaultValue = "", paramLabel = "TEXT", descriptionKey = "set.reason")
    private String reason;

    @Option(names = "--basis", defaultValue = "", paramLabel = "TEXT", descriptionKey = "set.basis")
    private String basis;

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "set.on")
    private LocalDate date;

    private final Terminal terminal;
    private final Tools tools;

    SetFlagsCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        LocalDate on = date == null ? tools.today() : date;
        try (OpenedPlan plan = tools.openPlan().open(parent.plan())) {
            new EditAnswer(terminal)
                    .give(tools.setByExpression()
                            .decide(plan, where, new FlagVerdict(flag, verdict, reason, basis, on)));
        }
        return ExitCode.DONE;
    }
}
