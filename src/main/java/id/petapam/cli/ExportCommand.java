package id.petapam.cli;

import id.petapam.job.Progress;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.PaperOptions;
import id.petapam.workflow.Written;
import java.nio.file.Path;
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

    private static final Set<String> LATER = Set.of("xlsx", "csv", "geojson", "kml", "gpx");

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
            paramLabel = "lead|recap|annex|maps|padal|access|findings",
            descriptionKey = "export.parts")
    private Set<PaperOptions.Part> parts = EnumSet.allOf(PaperOptions.Part.class);

    @Option(names = "--redacted", descriptionKey = "export.redacted")
    private boolean redacted;

    @Option(names = "--phones", descriptionKey = "export.phones")
    private boolean phones;

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
        String ending = ending();
        if (LATER.contains(ending)) {
            terminal.failure(ExitCode.WRONG_USE, terminal.words().say("cli.later", "export ." + ending));
            return ExitCode.WRONG_USE;
        } else if (!ending.equals("pdf") && !ending.equals("png")) {
            throw WrongValue.of(spec, "--to", out);
        }
        PaperOptions options = PaperOptions.USUAL
                .on(paper)
                .only(Optional.ofNullable(district))
                .redacted(redacted)
                .withPhones(phones)
                .withParts(parts);
        Written written;
        try (OpenedPlan plan = tools.openPlan().open(path)) {
            written = ending.equals("pdf")
                    ? tools.writeReport()
                            .write(plan.plan(), plan.history(), options, out, terminal.words(), Progress.NONE)
                    : tools.exportPicture().write(plan.plan(), plan.history(), options, out, terminal.words());
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

    private String ending() {
        String name = out.getFileName() == null ? "" : out.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
