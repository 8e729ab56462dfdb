package id.petapam.cli;

import id.petapam.model.AccessLevel;
import id.petapam.rules.access.StationAccess;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.OpenedPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code access PLAN [--level SULIT]}: how each station can be reached (R-20 ... R-22, domain 11.5). */
@Command(name = "access")
final class AccessCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    @Option(
            names = "--level",
            defaultValue = "BIASA",
            paramLabel = "SULIT|SANGAT_SULIT",
            descriptionKey = "access.level")
    private AccessLevel level;

    private final Terminal terminal;
    private final Tools tools;

    AccessCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        try (OpenedPlan opened = tools.openPlan().open(path)) {
            PackNote.tell(terminal, tools, opened);
            AccessTable table = tools.studyAccess().study(opened.plan());
            List<StationAccess> shown =
                    level == AccessLevel.BIASA ? List.copyOf(table.stations()) : table.atLeast(level);
            AccessAnswer answer = new AccessAnswer(table, terminal.words());
            terminal.answer(answer.data(shown), answer.lines(shown));
        }
        return ExitCode.DONE;
    }
}
