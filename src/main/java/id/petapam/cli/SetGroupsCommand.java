package id.petapam.cli;

import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.SelectStations;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code set PLAN groups --where EXPR}: groups stations village by village within the pattern. */
@Command(name = "groups")
final class SetGroupsCommand implements Callable<Integer> {

    @ParentCommand
    private SetCommand parent;

    @Option(
            names = "--where",
            required = true,
            paramLabel = "EXPR",
            descriptionKey = "where",
            converter = WhereText.class)
    private SelectStations where;

    private final Terminal terminal;
    private final Tools tools;

    SetGroupsCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        try (OpenedPlan plan = tools.openPlan().open(parent.plan())) {
            new EditAnswer(terminal).give(tools.setByExpression().group(plan, where));
        }
        return ExitCode.DONE;
    }
}
