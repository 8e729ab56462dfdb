package id.petapam.cli;

import id.petapam.job.Progress;
import id.petapam.model.StationId;
import id.petapam.text.Words;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.reserve.WeakPoint;
import id.petapam.workflow.reserve.WeakPoints;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code weakpoints PLAN}: what the plan cannot do without, gravest first. */
@Command(name = "weakpoints")
final class WeakPointsCommand implements Callable<Integer> {

    /** Lines that are written out; {@code --json} has all. */
    private static final int MOST = 30;

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    private final Terminal terminal;
    private final Tools tools;

    WeakPointsCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        try (OpenedPlan plan = tools.openPlan().open(path)) {
            PackNote.tell(terminal, tools, plan);
            WeakPoints found = tools.weakPoints().of(plan.plan(), Progress.NONE, Optional.empty());
            terminal.answer(data(found), lines(found));
        }
        return ExitCode.DONE;
    }

    private Map<String, Object> data(WeakPoints found) {
        Words words = terminal.words();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("points", found.points().stream().map(this::point).toList());
        data.put("notes", found.notes().stream().map(words::say).toList());
        return data;
    }

    private Map<String, Object> point(WeakPoint point) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", point.kind().name());
        data.put("name", terminal.words().say(point.name()));
        data.put("lost", ids(point.lost()));
        data.put("hit", ids(point.hit()));
        data.put("effect", terminal.words().say(point.effect()));
        return data;
    }

    private static List<String> ids(Set<StationId> stations) {
        return stations.stream().map(StationId::value).sorted().toList();
    }

    private List<String> lines(WeakPoints found) {
        Words words = terminal.words();
        List<String> lines = new ArrayList<>();
        lines.add(words.say(found.headline()));
        for (int i = 0; i < Math.min(MOST, found.points().size()); i++) {
            WeakPoint point = found.points().get(i);
            lines.add("  "
                    + words.say(
                            "cli.weakpoints.line",
                            i + 1,
                            words.say("weakpoint.kind." + point.kind()),
                            words.say(point.name()),
                            words.say(point.effect())));
        }
        if (found.points().size() > MOST) {
            lines.add("  " + words.say("cli.weakpoints.more", found.points().size() - MOST));
        }
        if (!found.notes().isEmpty()) {
            lines.add("");
            found.notes().forEach(note -> lines.add(words.say(note)));
        }
        return lines;
    }
}
