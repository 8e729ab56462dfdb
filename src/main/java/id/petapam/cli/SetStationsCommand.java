package id.petapam.cli;

import id.petapam.model.ClassDecision;
import id.petapam.workflow.Applied;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.SelectStations;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code set PLAN stations --where EXPR --class SR}: decides the class of stations. */
@Command(name = "stations")
final class SetStationsCommand implements Callable<Integer> {

    @ParentCommand
    private SetCommand parent;

    @Option(
            names = "--where",
            required = true,
            paramLabel = "EXPR",
            descriptionKey = "where",
            converter = WhereText.class)
    private SelectStations where;

    @Option(
            names = "--class",
            required = true,
            paramLabel = "KR|R|SR|K",
            descriptionKey = "set.class",
            converter = ClassText.class)
    private ClassText.Value value;

    @Option(names = "--basis", defaultValue = "", paramLabel = "TEXT", descriptionKey = "set.basis")
    private String basis;

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "set.on")
    private LocalDate date;

    private final Terminal terminal;
    private final Tools tools;

    SetStationsCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        LocalDate on = date == null ? tools.today() : date;
        try (OpenedPlan plan = tools.openPlan().open(parent.plan())) {
            Applied applied =
                    tools.setByExpression().classify(plan, where, new ClassDecision(value.decided(), basis, on));
            new EditAnswer(terminal).give(applied);
        }
        return ExitCode.DONE;
    }
}
