package id.petapam.cli;

import id.petapam.job.Progress;
import id.petapam.model.Minutes;
import id.petapam.text.Words;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.reserve.HoldReserve;
import id.petapam.workflow.reserve.ReservePlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reserve PLAN}: where to hold the reserve, and how soon it is at every station. */
@Command(name = "reserve")
final class ReserveCommand implements Callable<Integer> {

    /** Latest stations that are written out; {@code --json} has all. */
    private static final int LATEST = 10;

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    @Option(names = "--minutes", defaultValue = "60", paramLabel = "N", descriptionKey = "reserve.minutes")
    private int minutes;

    @Option(names = "--places", defaultValue = "2", paramLabel = "N", descriptionKey = "reserve.places")
    private int places;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Tools tools;

    ReserveCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        if (minutes < 1 || minutes > HoldReserve.MOST_MINUTES) {
            throw WrongValue.of(spec, "--minutes", minutes);
        }
        if (places < 1 || places > HoldReserve.MOST_PLACES) {
            throw WrongValue.of(spec, "--places", places);
        }
        try (OpenedPlan plan = tools.openPlan().open(path)) {
            PackNote.tell(terminal, tools, plan);
            ReservePlan found = tools.holdReserve().of(plan.plan(), minutes, places, Progress.NONE, Optional.empty());
            terminal.answer(data(found), lines(found));
        }
        return ExitCode.DONE;
    }

    private Map<String, Object> data(ReservePlan found) {
        Words words = terminal.words();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("minutes", found.limit().value());
        data.put("stations", found.stations().size());
        data.put("reached", found.reached());
        data.put("atMost", found.atMost());
        data.put("provenBest", found.reached() == found.atMost());
        data.put("within", within(found.within()));
        data.put("places", found.chosen().stream().map(this::held).toList());
        data.put("candidates", found.places().stream().map(this::held).toList());
        data.put("reach", found.stations().stream().map(this::reach).toList());
        data.put("notes", found.notes().stream().map(words::say).toList());
        return data;
    }

    private Map<String, Object> held(ReservePlan.Held held) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("site", held.site().id().value());
        data.put("name", held.site().name());
        data.put("kind", held.site().siteKind().name());
        data.put("within", within(held.within()));
        return data;
    }

    private static Map<String, Integer> within(Map<Integer, Integer> counts) {
        Map<String, Integer> data = new LinkedHashMap<>();
        counts.forEach((time, count) -> data.put(String.valueOf(time), count));
        return data;
    }

    private Map<String, Object> reach(ReservePlan.Reach reach) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("station", reach.station().value());
        data.put("from", reach.from().map(site -> site.id().value()).orElse(null));
        data.put("minutes", reach.minutes().map(Minutes::value).orElse(null));
        data.put("byWater", reach.water());
        return data;
    }

    private List<String> lines(ReservePlan found) {
        Words words = terminal.words();
        List<String> lines = new ArrayList<>();
        lines.add(words.say(found.headline()));
        if (!found.chosen().isEmpty()) {
            lines.add("  " + words.say(found.proof()));
            found.chosen()
                    .forEach(held -> lines.add("  "
                            + words.say(
                                    "cli.reserve.place",
                                    held.site().name(),
                                    held.within().get(found.limit().value()))));
            found.within()
                    .forEach((time, count) -> lines.add("  "
                            + words.say(
                                    "cli.reserve.within",
                                    new Minutes(time),
                                    count,
                                    found.stations().size())));
            lines.add("");
            lines.add(words.say("cli.reserve.latest"));
            found.stations().stream().limit(LATEST).forEach(reach -> lines.add("  " + latest(reach)));
        }
        lines.add("");
        found.notes().forEach(note -> lines.add(words.say(note)));
        return lines;
    }

    private String latest(ReservePlan.Reach reach) {
        Words words = terminal.words();
        return reach.minutes().isEmpty()
                ? words.say("cli.reserve.no-way", reach.name())
                : words.say(
                        reach.water() ? "cli.reserve.by-water" : "cli.reserve.by-land",
                        reach.name(),
                        reach.minutes().get(),
                        reach.from().orElseThrow().name());
    }
}
