package id.petapam.cli;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.job.Progress;
import id.petapam.text.Words;
import id.petapam.workflow.BuildRegionPack.Options;
import id.petapam.workflow.BuildRegionPack.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code region build}: makes a region pack of OpenStreetMap and boundary files. */
@Command(name = "build")
final class RegionBuildCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "SOURCE", descriptionKey = "region.build.source")
    private List<Path> sources;

    @Option(names = "--to", required = true, paramLabel = "PACK", descriptionKey = "region.build.to")
    private Path target;

    @Option(names = "--bounds", paramLabel = "WEST,SOUTH,EAST,NORTH", descriptionKey = "region.build.bounds")
    private String bounds;

    @Option(names = "--area", paramLabel = "CODE", descriptionKey = "region.build.area")
    private String area;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "region.build.title")
    private String title;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Tools tools;

    RegionBuildCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        Report report = tools.buildRegionPack().run(sources, target, options(), Progress.NONE);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", report.file().toString());
        data.put("id", report.id());
        data.put("title", report.title());
        data.put("bytes", report.bytes());
        data.put("layers", List.copyOf(report.layers().keySet()));
        data.put("bounds", RegionInfoCommand.bounds(report.bounds()));
        data.put("counts", report.layers());
        data.put(
                "sources",
                report.sources().stream().map(RegionInfoCommand::source).toList());
        data.put("doubts", report.doubts().stream().map(terminal.words()::say).toList());
        terminal.answer(data, lines(report));
        return ExitCode.DONE;
    }

    private Options options() {
        Options options = Options.ALL;
        if (bounds != null && area != null) {
            throw WrongValue.of(spec, "--area", area);
        }
        if (bounds != null) {
            options = options.within(box());
        }
        if (area != null) {
            options = options.within(area);
        }
        return title == null ? options : options.titled(title);
    }

    private Bounds box() {
        String[] parts = bounds.split(",", -1);
        double[] edges = new double[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                edges[i] = Double.parseDouble(parts[i].strip());
            }
        } catch (NumberFormatException e) {
            throw WrongValue.of(spec, "--bounds", bounds);
        }
        boolean sane = edges.length == 4
                && LatLon.isValid(edges[1], edges[0])
                && LatLon.isValid(edges[3], edges[2])
                && edges[0] < edges[2]
                && edges[1] < edges[3];
        if (!sane) {
            throw WrongValue.of(spec, "--bounds", bounds);
        }
        return new Bounds(edges[1], edges[0], edges[3], edges[2]);
    }

    private List<String> lines(Report report) {
        Words words = terminal.words();
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "cli.region.built", report.title(), report.file().toString(), Math.max(1, report.bytes() / 1024)));
        report.layers().forEach((layer, count) -> lines.add(String.format("  %-12s %10s", layer, words.number(count))));
        report.doubts().forEach(d -> lines.add("  " + words.say(d)));
        report.sources().forEach(s -> lines.add(words.say("cli.region.source", s.layers(), s.origin(), s.licence())));
        return lines;
    }
}
