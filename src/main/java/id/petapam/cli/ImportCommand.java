package id.petapam.cli;

import id.petapam.job.Progress;
import id.petapam.model.Plan;
import id.petapam.text.Words;
import id.petapam.workflow.Applied;
import id.petapam.workflow.ImportOptions;
import id.petapam.workflow.ImportPreview;
import id.petapam.workflow.ImportPreview.Counts;
import id.petapam.workflow.ImportPreview.Issue;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.RecogniseList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: takes stations, personnel, sites or official areas; exit 1 where rows were rejected or are doubtful. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    /** Lines of the report that people read at once; JSON has all. */
    private static final int SHOWN = 20;

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "import.file")
    private Path file;

    @Option(names = "--as", paramLabel = "stations|personnel|sites|areas", descriptionKey = "import.as")
    private String as;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "import.sheet")
    private String sheet;

    @Option(names = "--map", paramLabel = "FIELD=HEADER", descriptionKey = "import.map")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--accept", split = ",", paramLabel = "ROW", descriptionKey = "import.accept")
    private Set<Integer> accepted = Set.of();

    @Option(names = "--accept-all", descriptionKey = "import.accept-all")
    private boolean acceptAll;

    @Option(names = "--rejects", paramLabel = "OUT.xlsx", descriptionKey = "import.rejects")
    private Path rejects;

    @Option(names = "--report", paramLabel = "OUT.xlsx|.csv", descriptionKey = "import.report")
    private Path report;

    @Option(names = "--dry-run", descriptionKey = "import.dry-run")
    private boolean dryRun;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Tools tools;

    ImportCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        RecogniseList.Kind asked = asked();
        ImportOptions options = new ImportOptions(Optional.ofNullable(sheet), columns, acceptAll, accepted);
        try (OpenedPlan plan = tools.openPlan().open(path)) {
            if (!dryRun) {
                plan.requireWritable();
            }
            RecogniseList.Kind kind = asked == null ? tools.recogniseList().kindOf(file, options.sheet()) : asked;
            ImportPreview preview = preview(kind, options, plan.plan());
            if (rejects != null && preview.counts().needsAttention()) {
                tools.writeRejects().write(file, preview, rejects, terminal.words());
            }
            if (report != null) {
                tools.writeAreaReport().write(String.valueOf(file.getFileName()), preview, report, terminal.words());
            }
            Applied applied = dryRun ? Applied.nothing() : tools.confirmImport().take(plan, preview);
            terminal.answer(data(kind, preview, applied), lines(preview, applied));
            return preview.counts().needsAttention() ? ExitCode.WITH_FINDINGS : ExitCode.DONE;
        }
    }

    private ImportPreview preview(RecogniseList.Kind kind, ImportOptions options, Plan plan) {
        return switch (kind) {
            case STATIONS -> tools.importStations().preview(file, options, plan, Progress.NONE);
            case PERSONNEL -> tools.importPersonnel().preview(file, options, plan, Progress.NONE);
            case SITES -> tools.importSites().preview(file, options, plan, Progress.NONE);
            case AREAS -> tools.importAreas().preview(file, options, plan, Progress.NONE);
        };
    }

    /** Null where the list itself is to tell. */
    private RecogniseList.Kind asked() {
        if (as == null) {
            return null;
        }
        return switch (as) {
            case "stations" -> RecogniseList.Kind.STATIONS;
            case "personnel" -> RecogniseList.Kind.PERSONNEL;
            case "sites" -> RecogniseList.Kind.SITES;
            case "areas" -> RecogniseList.Kind.AREAS;
            default -> throw WrongValue.of(spec, "--as", as);
        };
    }

    private Map<String, Object> data(RecogniseList.Kind kind, ImportPreview preview, Applied applied) {
        Counts counts = preview.counts();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("as", kind.name().toLowerCase(Locale.ROOT));
        data.put("format", preview.format().toLowerCase(Locale.ROOT));
        data.put("sheet", preview.sheet().isEmpty() ? null : preview.sheet());
        data.put("mapping", preview.mapping());
        data.put("read", counts.read());
        data.put("added", counts.added());
        data.put("updated", counts.updated());
        data.put("unchanged", counts.unchanged());
        data.put("rejected", counts.rejected());
        data.put("doubtful", counts.doubtful());
        data.put("otherRegency", counts.elsewhere());
        data.put("otherRegencies", preview.otherRegencies());
        preview.effect().ifPresent(effect -> data.put("effect", AreaEffectText.data(effect)));
        data.put("dryRun", dryRun);
        data.put("applied", applied.edit().isPresent());
        data.put("edit", applied.edit().map(terminal.words()::say).orElse(null));
        data.put("issues", preview.issues().stream().map(this::issue).toList());
        return data;
    }

    private Map<String, Object> issue(Issue issue) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("row", issue.row());
        row.put("column", issue.column());
        row.put("code", issue.code());
        row.put("severity", issue.severity().name());
        row.put("value", issue.value());
        row.put("message", terminal.words().say(issue.message()));
        return row;
    }

    private List<String> lines(ImportPreview preview, Applied applied) {
        Words words = terminal.words();
        Counts counts = preview.counts();
        List<String> lines = new ArrayList<>();
        lines.add(words.say("cli.import.read", counts.read(), counts.added(), counts.updated(), counts.unchanged()));
        lines.add(words.say("cli.import.left", counts.rejected(), counts.doubtful(), counts.elsewhere()));
        preview.mapping().forEach((field, header) -> lines.add("  " + field + " = " + header));
        preview.issues().stream()
                .limit(SHOWN)
                .forEach(issue -> lines.add(
                        words.say("cli.import.issue", issue.row(), issue.severity(), words.say(issue.message()))));
        if (preview.issues().size() > SHOWN) {
            lines.add(words.say("cli.import.more", preview.issues().size() - SHOWN));
        }
        preview.effect().ifPresent(effect -> lines.addAll(AreaEffectText.lines(effect, words)));
        if (dryRun) {
            lines.add(words.say("cli.import.dry-run"));
        } else {
            lines.add(applied.edit().map(words::say).orElseGet(() -> words.say("cli.unchanged")));
        }
        return lines;
    }
}
