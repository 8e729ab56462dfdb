package id.petapam.workflow;

import id.petapam.edit.StartPlan;
import id.petapam.exchange.AreaField;
import id.petapam.exchange.AreaImport;
import id.petapam.exchange.AreaImporter;
import id.petapam.exchange.FeatureTable;
import id.petapam.exchange.RowIssue;
import id.petapam.exchange.TableReader;
import id.petapam.job.Progress;
import id.petapam.model.LetterHead;
import id.petapam.model.OperationType;
import id.petapam.model.OwnArea;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.PlanHeader;
import id.petapam.model.Problem;
import id.petapam.model.RegionRef;
import id.petapam.model.Severity;
import id.petapam.region.Area;
import id.petapam.region.OfficialAreas;
import id.petapam.region.Region;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Official areas of kabupaten, kecamatan and desa for a region pack, read as a plan reads them: matched by code, name and
 * place, mended, and nothing doubtful taken. Unlike a plan of one kabupaten, a pack takes those of the whole province.
 */
final class PackAreas {

    /** Of what is to be said about rows, so many are said one by one. */
    private static final int SHOWN = 20;

    /** Nothing in a pack tells when it was made: the same sources make the same bytes. */
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    private final Region base;
    private final Map<String, OwnArea> areas = new TreeMap<>();
    private final List<Phrase> doubts = new ArrayList<>();

    PackAreas(Region base) {
        this.base = base;
    }

    /**
     * Takes the areas of one file; of an area that several files have, the last counts.
     *
     * @throws Problem if the file holds no areas of this region, in one sentence
     */
    void add(Path file, Progress progress) {
        String name = PackSources.name(file);
        ImportOptions usual = ImportOptions.USUAL;
        List<String> sheets = open(file, usual).table().sheets();
        int before = areas.size();
        int left = 0;
        for (String sheet : sheets) {
            Optional<String> wanted = sheets.size() > 1 ? Optional.of(sheet) : Optional.empty();
            left += add(
                    name, ListFile.open(new TableReader(), file, AreaField.class, usual.withSheet(wanted)), progress);
        }
        if (areas.size() == before && left == 0) {
            throw Problem.of("region.build.no-areas", name);
        }
    }

    private static ListFile<AreaField> open(Path file, ImportOptions options) {
        try {
            return ListFile.open(new TableReader(), file, AreaField.class, options);
        } catch (Problem e) {
            throw new Problem(Phrase.of("region.build.no-source-kind", PackSources.name(file), e.phrase()), e);
        }
    }

    private int add(String name, ListFile<AreaField> list, Progress progress) {
        if (!(list.table() instanceof FeatureTable table)) {
            throw Problem.of("exchange.areas.not-features", name);
        }
        AreaImport result = new AreaImporter(base)
                .run(table, list.mapping(), province(), new AreaImporter.Asked(name, NO_DAY, row -> false), progress);
        result.areas().forEach(area -> areas.put(area.code().value(), area));
        int left = result.notTaken().size();
        if (left > 0) {
            doubts.add(
                    Phrase.of("region.build.doubt.areas", name, result.areas().size(), left));
        }
        result.issues().stream()
                .filter(i -> i.severity() != Severity.INFO)
                .map(RowIssue::message)
                .limit(SHOWN)
                .forEach(doubts::add);
        return left;
    }

    List<Phrase> doubts() {
        return doubts;
    }

    /** The region with these areas in place of its indicative ones. */
    Region region() {
        return OfficialAreas.in(
                base,
                areas.values().stream()
                        .map(own -> OfficialAreas.area(
                                base,
                                own.code().value(),
                                own.name(),
                                Area.Level.valueOf(own.level().name()),
                                own.shape()))
                        .toList());
    }

    /** An empty plan of the whole province: the importer takes what belongs to the plan. */
    private Plan province() {
        String code = base.regencies().stream()
                .findFirst()
                .map(Area::parentCode)
                .orElseThrow(() -> Problem.of("region.build.no-base"));
        PlanHeader header = new PlanHeader(
                base.id(),
                code,
                base.title(),
                "",
                OperationType.PEMILU,
                "",
                NO_DAY,
                BigDecimal.ZERO,
                new RegionRef(base.id(), base.title(), base.checksum()),
                new LetterHead("", "", "", Optional.empty(), ""));
        return Plan.empty().with(new StartPlan(List.of(header), List.of()).changes(Plan.empty()));
    }
}
