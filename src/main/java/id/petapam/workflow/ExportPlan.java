package id.petapam.workflow;

import id.petapam.edit.History;
import id.petapam.exchange.out.CsvWriter;
import id.petapam.exchange.out.DataSheet;
import id.petapam.exchange.out.GeoJsonWriter;
import id.petapam.exchange.out.GpxWriter;
import id.petapam.exchange.out.KmlWriter;
import id.petapam.exchange.out.Mark;
import id.petapam.exchange.out.MarkFile;
import id.petapam.exchange.out.WorkbookWriter;
import id.petapam.job.Progress;
import id.petapam.model.Classification;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.PlanHeader;
import id.petapam.model.PollingStation;
import id.petapam.model.Problem;
import id.petapam.model.Unit;
import id.petapam.text.Words;
import id.petapam.workflow.ExportOptions.Format;
import id.petapam.workflow.ExportOptions.Split;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Writes a plan for other programs: a workbook (annex, recapitulation, hard to reach, stations, sites), a CSV of the
 * stations, or its places as GeoJSON, KML or GPX; in one file, or one for each kecamatan or unit.
 */
public final class ExportPlan {

    private final Supplier<StudyAccess> access;
    private final PlanRegion regions;
    private final Clock clock;

    /** @param access asked only for workbooks */
    public ExportPlan(Supplier<StudyAccess> access, PlanRegion regions, Clock clock) {
        this.access = access;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * Files that were written.
     *
     * @param withoutPlace stations that have no place yet, so that no map can show them
     */
    public record Exported(List<Written> files, int withoutPlace) {

        public Exported {
            files = List.copyOf(files);
        }
    }

    /**
     * Writes each file whole or not at all.
     *
     * @param target the file; with a split, its name begins the names of the files beside it
     * @throws Problem if a file cannot be written, the plan has no such kecamatan, or nobody is plotted to split by
     */
    public Exported write(
            Plan plan,
            History history,
            Format format,
            ExportOptions options,
            Path target,
            Words words,
            Progress progress) {
        Assessment now = Assessment.of(plan, options.phase());
        String version = words.say(
                "export.version",
                words.say(options.redacted() ? Classification.TERBATAS : Classification.RAHASIA),
                Fingerprint.of(plan, history),
                LocalDate.now(clock));
        List<ExportScope> scopes = scopes(plan, options);
        List<Written> files = new ArrayList<>();
        for (ExportScope scope : scopes) {
            progress.at(files.size() / (double) scopes.size());
            progress.check();
            Path file = options.split() == Split.NONE ? target : beside(target, scope);
            files.add(one(now, format, options, scope, version, file, words));
        }
        int withoutPlace = (int) plan.stations().values().stream()
                .filter(s -> s.point().isEmpty())
                .filter(s -> options.district().isEmpty() || inDistrict(plan, s, options))
                .count();
        return new Exported(files, format == Format.XLSX || format == Format.CSV ? 0 : withoutPlace);
    }

    private static boolean inDistrict(Plan plan, PollingStation station, ExportOptions options) {
        return station.district()
                .filter(code(plan, options.district().orElseThrow())::equals)
                .isPresent();
    }

    private Written one(
            Assessment now,
            Format format,
            ExportOptions options,
            ExportScope scope,
            String version,
            Path file,
            Words words) {
        PlanSheets sheets = new PlanSheets(now, options, version, words);
        ExportScope.Posts posts = scope.posts(now.plan(), options.phase(), regions.of(now.plan()));
        int pages = 1;
        switch (format) {
            case XLSX -> {
                List<DataSheet> all = List.of(
                        sheets.annex(scope),
                        sheets.recap(scope),
                        new HardToReachSheet(access.get().study(now.plan()), sheets, words).of(posts),
                        sheets.stations(posts),
                        sheets.sites(posts));
                WorkbookWriter.write(file, all, version);
                pages = all.size();
            }
            case CSV -> CsvWriter.write(file, sheets.stations(posts));
            case GEOJSON -> GeoJsonWriter.write(file, marks(now, options, scope, posts, version, words));
            case KML -> KmlWriter.write(file, marks(now, options, scope, posts, version, words));
            case GPX -> GpxWriter.write(file, marks(now, options, scope, posts, version, words));
        }
        return Written.at(file, pages);
    }

    private static MarkFile marks(
            Assessment now,
            ExportOptions options,
            ExportScope scope,
            ExportScope.Posts posts,
            String version,
            Words words) {
        PlanHeader header = now.plan().header();
        List<Mark> marks = new MarkedPlaces(now, options, words).of(posts);
        String title = words.say(
                "export.marks", header.policeName(), words.say(header.operationType()), header.electionDate());
        return new MarkFile(scope.title().isEmpty() ? title : scope.title() + ", " + title, version, marks);
    }

    private List<ExportScope> scopes(Plan plan, ExportOptions options) {
        List<ExportScope> scopes = new ArrayList<>();
        switch (options.split()) {
            case NONE ->
                scopes.add(options.district()
                        .map(name -> ExportScope.of(plan, code(plan, name)))
                        .orElse(ExportScope.WHOLE));
            case DISTRICT ->
                plan.districts().keySet().stream()
                        .filter(c -> options.district().isEmpty()
                                || c.equals(code(plan, options.district().get())))
                        .forEach(c -> scopes.add(ExportScope.of(plan, c)));
            case UNIT ->
                plan.units().values().stream()
                        .map(Unit::id)
                        .map(id -> ExportScope.of(plan, id))
                        .filter(scope -> !scope.posts(plan, options.phase(), regions.of(plan))
                                .isEmpty())
                        .forEach(scopes::add);
        }
        if (scopes.isEmpty()) {
            throw Problem.of("export.nothing-to-split");
        }
        return scopes;
    }

    private static DistrictCode code(Plan plan, String name) {
        return plan.districts().values().stream()
                .filter(d -> d.code().value().equals(name) || d.name().equalsIgnoreCase(name))
                .map(District::code)
                .findFirst()
                .orElseThrow(() -> Problem.of("select.unknown-district", name));
    }

    /** plan.gpx becomes "plan 16.08.01 Martapura.gpx". */
    private static Path beside(Path target, ExportScope scope) {
        String name = target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        String part = scope.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-");
        Path folder = target.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Problem(Phrase.of("exchange.write.failed", folder.toString()), e);
        }
        return folder.resolve((stem.isEmpty() ? "" : stem + " ") + part + ending);
    }
}
