package id.petapam.cli;

import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.StepHistory.Line;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code history}: the edit log. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    private final Terminal terminal;
    private final Tools tools;

    HistoryCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        List<Line> lines;
        try (OpenedPlan plan = tools.openPlan().open(path)) {
            lines = tools.stepHistory().lines(plan);
        }
        boolean intact = tools.verifyPlan().problems(path).isEmpty();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("edits", lines.stream().map(this::row).toList());
        data.put("intact", intact);
        List<String> text = new java.util.ArrayList<>();
        lines.forEach(line -> text.add(String.format(
                "%5d  %s  %-12s %s",
                line.seq(), TIME.format(line.at().atZone(ZoneId.systemDefault())), line.actor(), summary(line))));
        text.add(terminal.words().say(intact ? "cli.history.intact" : "cli.history.broken"));
        terminal.answer(data, text);
        return ExitCode.DONE;
    }

    private String summary(Line line) {
        String summary = terminal.words().say(line.summary());
        return switch (line.step()) {
            case "UNDO" -> terminal.words().say("cli.history.undo", summary);
            case "REDO" -> terminal.words().say("cli.history.redo", summary);
            default -> summary;
        };
    }

    private Map<String, Object> row(Line line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("seq", line.seq());
        row.put("at", line.at().toString());
        row.put("actor", line.actor());
        row.put("kind", line.kind());
        row.put("step", line.step());
        row.put("summary", summary(line));
        return row;
    }
}
