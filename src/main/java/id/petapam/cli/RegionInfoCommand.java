package id.petapam.cli;

import id.petapam.text.Words;
import id.petapam.workflow.DescribeRegion.Facts;
import id.petapam.workflow.DescribeRegion.Regency;
import id.petapam.workflow.DescribeRegion.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code region info}: what a region pack holds; without a file, the one inside the program. */
@Command(name = "info")
final class RegionInfoCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "PACK", descriptionKey = "pack")
    private Path pack;

    private final Terminal terminal;
    private final Tools tools;

    RegionInfoCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        Facts facts = tools.region(Optional.ofNullable(pack));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", facts.id());
        data.put("title", facts.title());
        data.put("version", facts.version());
        data.put("checksum", facts.checksum());
        data.put("layers", List.copyOf(facts.layers().keySet()));
        data.put("bounds", bounds(facts.bounds()));
        data.put("counts", counts(facts));
        data.put(
                "regencies",
                facts.regencies().stream().map(RegionInfoCommand::regency).toList());
        data.put(
                "sources",
                facts.sources().stream().map(RegionInfoCommand::source).toList());
        terminal.answer(data, lines(facts));
        return ExitCode.DONE;
    }

    static Map<String, Object> bounds(List<Double> edges) {
        Map<String, Object> bounds = new LinkedHashMap<>();
        if (edges.isEmpty()) {
            return bounds;
        }
        bounds.put("south", edges.get(0));
        bounds.put("west", edges.get(1));
        bounds.put("north", edges.get(2));
        bounds.put("east", edges.get(3));
        return bounds;
    }

    private static Map<String, Object> counts(Facts facts) {
        Map<String, Object> counts = new LinkedHashMap<>(facts.layers());
        counts.put("stations2024", facts.stations2024());
        return counts;
    }

    private static Map<String, Object> regency(Regency regency) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", regency.code());
        row.put("name", regency.name());
        row.put("districts", regency.districts());
        row.put("villages", regency.villages());
        row.put("stations2024", regency.stations2024());
        return row;
    }

    static Map<String, Object> source(Source source) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("layers", source.layers());
        row.put("origin", source.origin());
        row.put("licence", source.licence());
        row.put("date", source.date());
        if (!source.sha256().isEmpty()) {
            row.put("sha256", source.sha256());
        }
        return row;
    }

    private List<String> lines(Facts facts) {
        Words words = terminal.words();
        List<String> lines = new ArrayList<>();
        lines.add(words.say("cli.region.title", facts.title(), facts.version()));
        facts.layers().forEach((layer, count) -> lines.add(String.format("  %-12s %8s", layer, words.number(count))));
        for (Regency regency : facts.regencies()) {
            lines.add(words.say(
                    "cli.region.regency",
                    regency.code(),
                    regency.name(),
                    regency.districts(),
                    regency.villages(),
                    regency.stations2024()));
        }
        facts.sources().forEach(s -> lines.add(words.say("cli.region.source", s.layers(), s.origin(), s.licence())));
        return lines;
    }
}
