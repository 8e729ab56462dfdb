package id.petapam.cli;

import id.petapam.job.Progress;
import id.petapam.model.Phase;
import id.petapam.workflow.ExportOptions;
import id.petapam.workflow.ExportOptions.Format;
import id.petapam.workflow.ExportPlan;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.PaperOptions;
import id.petapam.workflow.Written;
import id.petapam.workflow.findings.CheckPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export}: writes a file whose kind its ending tells. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    @Option(names = "--to", required = true, paramLabel = "OUT", descriptionKey = "export.to")
    private Path out;

    @Option(names = "--paper", defaultValue = "F4", paramLabel = "F4|A4|A3", descriptionKey = "export.paper")
    private PaperOptions.Size paper;

    @Option(names = "--district", paramLabel = "CODE", descriptionKey = "district")
    private String district;

    @Option(
            names = "--parts",
            split = ",",
            converter = PartWord.class,
            paramLabel = "lead|recap|proof|annex|maps|padal|access|escort|movement|findings",
            descriptionKey = "export.parts")
    private Set<PaperOptions.Part> parts = EnumSet.copyOf(PaperOptions.USUAL_PARTS);

    @Option(names = "--phase", paramLabel = "PHASE", descriptionKey = "phase.in")
    private String phase = Phase.VOTING.value();

    @Option(names = "--redacted", descriptionKey = "export.redacted")
    private boolean redacted;

    @Option(names = "--phones", descriptionKey = "export.phones")
    private boolean phones;

    @Option(names = "--no-base-maps", descriptionKey = "export.no-base-maps")
    private boolean noBaseMaps;

    @Option(names = "--split", paramLabel = "district|unit", descriptionKey = "export.split")
    private String split;

    @Option(names = "--format", paramLabel = "xlsx|csv|geojson|kml|gpx", descriptionKey = "export.format")
    private String format;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Tools tools;

    ExportCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    /** A part by its word, large or small. */
    static final class PartWord implements ITypeConverter<PaperOptions.Part> {

        @Override
        public PaperOptions.Part convert(String word) {
            return PaperOptions.Part.valueOf(word.strip().toUpperCase(Locale.ROOT));
        }
    }

    @Override
    public Integer call() {
        Optional<Format> kind = dataFormat();
        if (kind.isPresent()) {
            return writeData(kind.get());
        }
        String ending = ending();
        if (split != null || !ending.equals("pdf") && !ending.equals("png")) {
            throw WrongValue.of(spec, "--to", out);
        }
        PaperOptions options = PaperOptions.USUAL
                .on(paper)
                .only(Optional.ofNullable(district))
                .redacted(redacted)
                .withPhones(phones)
                .withParts(parts)
                .withBaseMaps(!noBaseMaps);
        Written written;
        try (OpenedPlan plan = tools.openPlan().open(path)) {
            PackNote.tell(terminal, tools, plan);
            PaperOptions asked = options.in(CheckPlan.phase(plan.plan(), phase));
            written = ending.equals("pdf")
                    ? tools.writeReport()
                            .write(plan.plan(), plan.history(), asked, out, terminal.words(), Progress.NONE)
                    : tools.exportPicture().write(plan.plan(), plan.history(), asked, out, terminal.words());
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", out.toString());
        data.put("pages", written.pages());
        data.put("bytes", written.bytes());
        terminal.answer(
                data,
                List.of(terminal.words()
                        .say("cli.export.done", out.toString(), written.pages(), written.bytes() / 1024)));
        return ExitCode.DONE;
    }

    private int writeData(Format kind) {
        ExportOptions options = ExportOptions.USUAL
                .only(Optional.ofNullable(district))
                .redacted(redacted)
                .withPhones(phones)
                .split(splitting());
        ExportPlan.Exported exported;
        try (OpenedPlan plan = tools.openPlan().open(path)) {
            PackNote.tell(terminal, tools, plan);
            ExportOptions asked = options.in(CheckPlan.phase(plan.plan(), phase));
            exported = tools.exportPlan()
                    .write(plan.plan(), plan.history(), kind, asked, target(kind), terminal.words(), Progress.NONE);
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", out.toString());
        data.put("format", kind.name().toLowerCase(Locale.ROOT));
        data.put("pages", exported.files().stream().mapToInt(Written::pages).sum());
        data.put("bytes", exported.files().stream().mapToLong(Written::bytes).sum());
        data.put("withoutPlace", exported.withoutPlace());
        data.put(
                "files", exported.files().stream().map(w -> w.file().toString()).toList());
        List<String> lines = new ArrayList<>();
        exported.files()
                .forEach(w -> lines.add(
                        terminal.words().say("cli.export.data", w.file().toString(), Math.max(1, w.bytes() / 1024))));
        if (exported.withoutPlace() > 0) {
            lines.add(terminal.words().say("cli.export.without-place", exported.withoutPlace()));
        }
        terminal.answer(data, lines);
        return ExitCode.DONE;
    }

    private ExportOptions.Split splitting() {
        if (split == null) {
            return isFolder() ? ExportOptions.Split.DISTRICT : ExportOptions.Split.NONE;
        }
        return switch (split) {
            case "district" -> ExportOptions.Split.DISTRICT;
            case "unit" -> ExportOptions.Split.UNIT;
            default -> throw WrongValue.of(spec, "--split", split);
        };
    }

    /** By --format, else by the ending; empty for paper and picture. */
    private Optional<Format> dataFormat() {
        String name = format == null ? (isFolder() ? "gpx" : ending()) : format.toLowerCase(Locale.ROOT);
        Optional<Format> found = Arrays.stream(Format.values())
                .filter(f -> f.name().equalsIgnoreCase(name))
                .findFirst();
        if (format != null && found.isEmpty()) {
            throw WrongValue.of(spec, "--format", format);
        }
        return found;
    }

    private boolean isFolder() {
        return Files.isDirectory(out) || !String.valueOf(out.getFileName()).contains(".");
    }

    private Path target(Format kind) {
        return isFolder() ? out.resolve("." + kind.name().toLowerCase(Locale.ROOT)) : out;
    }

    private String ending() {
        String name = out.getFileName() == null ? "" : out.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
