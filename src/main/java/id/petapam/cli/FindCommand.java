package id.petapam.cli;

import id.petapam.text.Words;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.search.FindPlace;
import id.petapam.workflow.search.Found;
import id.petapam.workflow.search.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code find}: what the search field finds, for support by telephone. */
@Command(name = "find")
final class FindCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "TEXT", descriptionKey = "find.text")
    private List<String> text;

    @Option(names = "--most", defaultValue = "12", paramLabel = "N", descriptionKey = "find.most")
    private int most;

    private final Terminal terminal;
    private final Tools tools;

    FindCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        Words words = terminal.words();
        try (OpenedPlan opened = tools.openPlan().open(path)) {
            PackNote.tell(terminal, tools, opened);
            FindPlace.Answer answer =
                    tools.findPlace(words).find(opened.plan(), String.join(" ", text), List.of(), Math.max(1, most));
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("hits", answer.hits().stream().map(FindCommand::row).toList());
            data.put("advice", answer.advice().map(words::say).orElse(null));
            List<String> lines = new ArrayList<>();
            for (Found hit : answer.hits()) {
                lines.add(String.format(
                        "%-20s %-40s %-48s %s",
                        words.say("search.kind." + hit.kind().name()),
                        hit.label(),
                        hit.where(),
                        hit.at().map(words::value).orElse("")));
            }
            answer.advice().map(words::say).ifPresent(lines::add);
            terminal.answer(data, lines);
        }
        return ExitCode.DONE;
    }

    private static Map<String, Object> row(Found hit) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", hit.kind().name());
        row.put("label", hit.label());
        row.put("where", hit.where());
        row.put("inPlan", hit.own());
        row.put("lat", hit.lat().orElse(null));
        row.put("lon", hit.lon().orElse(null));
        if (hit.target() instanceof Target.OfStations stations) {
            row.put(
                    "stations",
                    stations.stations().stream().map(id -> id.value()).toList());
        }
        return row;
    }
}
