package id.petapam.cli;

import id.petapam.text.Words;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.phases.PhaseTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code phase list PLAN}: times, need and teams of each phase. */
@Command(name = "list")
final class PhaseListCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    private final Terminal terminal;
    private final Tools tools;

    PhaseListCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        try (OpenedPlan opened = tools.openPlan().open(path)) {
            PhaseTable table = PhaseTable.of(opened.plan());
            terminal.answer(
                    Map.of("phases", table.rows().stream().map(this::data).toList()), lines(table));
        }
        return ExitCode.DONE;
    }

    private Map<String, Object> data(PhaseTable.Row row) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", row.phase().id().value());
        data.put("kind", row.phase().phaseKind().name());
        data.put("name", terminal.words().say(row.phase().phaseKind()));
        data.put("fromDay", row.phase().fromDay());
        data.put("from", row.phase().from().toString());
        data.put("toDay", row.phase().toDay());
        data.put("to", row.phase().to().toString());
        data.put("fromDate", row.from().toString());
        data.put("toDate", row.to().toString());
        data.put("duty", row.duty().name());
        data.put("requiredPolice", row.required().value());
        data.put("assignedPolice", row.assigned().value());
        data.put("teams", row.teams());
        return data;
    }

    private List<String> lines(PhaseTable table) {
        Words words = terminal.words();
        List<String> lines = new ArrayList<>();
        for (PhaseTable.Row row : table.rows()) {
            lines.add(String.format(
                    "%-40s %-22s %-36s %s",
                    words.say(row.phase().phaseKind()),
                    words.say(row.phase().window().told()),
                    words.say("cli.phase.dates", row.from(), row.to()),
                    words.say("cli.phase.need", row.required(), row.assigned(), row.teams())));
        }
        return lines;
    }
}
