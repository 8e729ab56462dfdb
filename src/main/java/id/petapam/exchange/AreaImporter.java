package id.petapam.exchange;

import id.petapam.exchange.AreaMatch.Target;
import id.petapam.exchange.feature.Shape;
import id.petapam.geo.AreaShape;
import id.petapam.geo.Metres;
import id.petapam.job.Progress;
import id.petapam.model.AreaCode;
import id.petapam.model.OwnArea;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.model.Severity;
import id.petapam.region.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Imports official areas of kabupaten, kecamatan and desa: says of each shape which area it is, mends it where it has
 * to, and what is doubtful about it. Areas of other kabupaten are left out. Nothing doubtful is taken unless accepted.
 */
public final class AreaImporter {

    /** All areas of a plan together may have so many points. */
    private static final int MOST_POINTS = 1_200_000;

    /** As they are drawn, before they are thinned out; checking and mending more would take minutes. */
    private static final int MOST_DRAWN = 2_000_000;

    /** Mending may change a surface by this share before somebody has to look. */
    private static final double HARMLESS = 0.01;

    private static final double LIKELY = 0.2;

    /** Rows that a sentence names. */
    private static final int SHOWN_ROWS = 8;

    private final Region region;
    private final AreaNames names;

    /** @param region with the indicative areas that the official ones are compared with */
    public AreaImporter(Region region) {
        this.region = region;
        this.names = new AreaNames(region);
    }

    /**
     * How a file is to be understood.
     *
     * @param source where the areas come from, as it is kept with them
     * @param accepted row numbers whose proposal is accepted although doubtful
     */
    public record Asked(String source, LocalDate today, IntPredicate accepted) {}

    /**
     * Says what an import would do.
     *
     * @throws Problem if the file is damaged, holds no areas, or none of this plan
     */
    public AreaImport run(
            FeatureTable table, ColumnMapping<AreaField> mapping, Plan plan, Asked asked, Progress progress) {
        if (mapping.columns().isEmpty()) {
            throw Problem.of("exchange.mapping.area-columns");
        }
        AreaFrame frame = AreaFrame.of(table, mapping.sheet(), region.bounds());
        Run run = new Run(frame, mapping, plan, asked);
        table.readShapes(mapping.sheet(), (row, shape) -> {
            progress.at(-1);
            progress.check();
            run.row(row, shape);
            return true;
        });
        return run.result(table.format());
    }

    /** The features of one area: islands may come one by one. */
    private static final class Pieces {
        private final Target target;
        private final List<TableRow> rows = new ArrayList<>();
        private final List<Geometry> shapes = new ArrayList<>();

        Pieces(Target target) {
            this.target = target;
        }
    }

    private final class Run {

        private final AreaFrame frame;
        private final ColumnMapping<AreaField> mapping;
        private final Plan plan;
        private final Asked asked;
        private final RowReport report;
        private final AreaMatcher matcher;
        private final Map<String, Pieces> taken = new TreeMap<>();
        private final Map<String, Integer> elsewhere = new TreeMap<>();
        private int points;
        private int drawn;

        Run(AreaFrame frame, ColumnMapping<AreaField> mapping, Plan plan, Asked asked) {
            this.frame = frame;
            this.mapping = mapping;
            this.plan = plan;
            this.asked = asked;
            this.report = new RowReport(mapping.sheet());
            this.matcher = new AreaMatcher(mapping, names, plan.header()::owns);
            if (frame.isGuessed()) {
                TableRow header = new TableRow(1, List.of());
                Phrase message = frame.isSwapped()
                        ? Phrase.of("exchange.row.area-swapped")
                        : Phrase.of("exchange.row.area-other-crs", frame.crs().toString());
                report.say(header, "", IssueCode.GUESSED_COORDINATE, Severity.PERINGATAN, "", message);
            }
        }

        void row(TableRow row, Shape shape) {
            Optional<RowFate> fate = fate(row, shape);
            fate.ifPresent(f -> report.end(row, f));
        }

        /** Empty where the row is taken: what it changes is known when all are read. */
        private Optional<RowFate> fate(TableRow row, Shape shape) {
            if (shape.kind() != Shape.Kind.AREA || shape.isTooLarge()) {
                boolean isEmpty = shape.kind() == Shape.Kind.NONE && shape.broken() == 0;
                String why = isEmpty ? "exchange.row.area-empty" : "exchange.row.area-none";
                say(
                        row,
                        shape.isTooLarge() ? IssueCode.TOO_DETAILED : IssueCode.NOT_AN_AREA,
                        Severity.KRITIS,
                        Phrase.of(shape.isTooLarge() ? "exchange.row.area-too-large" : why, shownName(row)));
                return Optional.of(RowFate.REJECTED);
            }
            Lazy made = new Lazy(shape);
            AreaMatch match = matcher.match(row, () -> made.get().geometry());
            if (match.kind() == AreaMatch.Kind.ELSEWHERE) {
                if (elsewhere.merge(match.elsewhere(), 1, Integer::sum) == 1) {
                    say(
                            row,
                            IssueCode.OTHER_REGENCY,
                            Severity.INFO,
                            Phrase.of("exchange.row.other-regency", match.elsewhere()));
                }
                return Optional.of(RowFate.OTHER_REGENCY);
            }
            if (match.target().isEmpty()) {
                boolean several = match.kind() == AreaMatch.Kind.AMBIGUOUS;
                say(
                        row,
                        several ? IssueCode.AMBIGUOUS_VILLAGE : IssueCode.UNKNOWN_AREA,
                        Severity.KRITIS,
                        Phrase.of(
                                several ? "exchange.row.area-ambiguous" : "exchange.row.area-unknown", shownName(row)));
                return Optional.of(RowFate.REJECTED);
            }
            drawn += shape.vertices();
            if (drawn > MOST_DRAWN) {
                throw Problem.of("exchange.areas.too-many-points", MOST_DRAWN);
            }
            return take(row, match, made.get());
        }

        private Optional<RowFate> take(TableRow row, AreaMatch match, AreaGeometry.Made made) {
            Target target = match.target().orElseThrow();
            if (made.geometry().isEmpty()) {
                say(row, IssueCode.BROKEN_AREA, Severity.KRITIS, Phrase.of("exchange.row.area-broken", target.name()));
                return Optional.of(RowFate.REJECTED);
            }
            Geometry geometry = made.geometry().get();
            boolean doubtful = sayMatch(row, match) | sayPlace(row, target, geometry) | sayShape(row, target, made);
            if (doubtful && !asked.accepted().test(row.number())) {
                return Optional.of(RowFate.DOUBTFUL);
            }
            points += geometry.getNumPoints();
            if (points > MOST_POINTS) {
                throw Problem.of("exchange.areas.too-many-points", MOST_POINTS);
            }
            Pieces pieces = taken.computeIfAbsent(target.code(), code -> new Pieces(target));
            pieces.rows.add(row);
            pieces.shapes.add(geometry);
            return Optional.empty();
        }

        private boolean sayMatch(TableRow row, AreaMatch match) {
            Target target = match.target().orElseThrow();
            switch (match.kind()) {
                case GUESSED -> {
                    Phrase message =
                            Phrase.of("exchange.row.area-guessed", shownName(row), target.name(), target.code());
                    say(row, IssueCode.GUESSED_AREA, Severity.PERINGATAN, message);
                    return true;
                }
                case NAME_NOT_CODE ->
                    say(
                            row,
                            IssueCode.CODE_NAME_DIFFER,
                            Severity.INFO,
                            Phrase.of("exchange.row.area-name-not-code", target.name(), target.code()));
                case CODE_NOT_NAME ->
                    say(
                            row,
                            IssueCode.CODE_NAME_DIFFER,
                            Severity.PERINGATAN,
                            Phrase.of("exchange.row.code-name", target.name(), shownName(row)));
                default -> {
                    // Nothing to say about what fits.
                }
            }
            return false;
        }

        private boolean sayPlace(TableRow row, Target target, Geometry geometry) {
            if (names.agreement(target, geometry) >= LIKELY) {
                return false;
            }
            say(
                    row,
                    IssueCode.FAR_FROM_VILLAGE,
                    Severity.PERINGATAN,
                    Phrase.of("exchange.row.area-far", target.name()));
            return true;
        }

        private boolean sayShape(TableRow row, Target target, AreaGeometry.Made made) {
            if (made.openRings() > 0) {
                Phrase message = Phrase.of("exchange.row.area-open", target.name(), made.openRings());
                say(row, IssueCode.MENDED_AREA, Severity.INFO, message);
            }
            if (made.dropped() > 0) {
                Phrase message = Phrase.of("exchange.row.area-dropped", target.name(), made.dropped());
                say(row, IssueCode.MENDED_AREA, Severity.INFO, message);
            }
            if (made.isThinned()) {
                say(row, IssueCode.MENDED_AREA, Severity.INFO, Phrase.of("exchange.row.area-thinned", target.name()));
            }
            if (!made.isMended()) {
                return false;
            }
            boolean much = made.changedShare() > HARMLESS;
            Phrase message = much
                    ? Phrase.of("exchange.row.area-mended-much", target.name(), made.before(), made.after())
                    : Phrase.of("exchange.row.area-mended", target.name(), made.before(), made.after());
            say(row, IssueCode.MENDED_AREA, much ? Severity.PERINGATAN : Severity.INFO, message);
            return much;
        }

        private void say(TableRow row, IssueCode code, Severity severity, Phrase message) {
            report.say(row, column(), code, severity, shownName(row), message);
        }

        private String column() {
            for (AreaField field :
                    List.of(AreaField.NAME, AreaField.VILLAGE, AreaField.DISTRICT, AreaField.REGENCY, AreaField.CODE)) {
                if (mapping.has(field)) {
                    return mapping.header(field);
                }
            }
            return "";
        }

        private String shownName(TableRow row) {
            for (AreaField field : List.of(
                    AreaField.NAME,
                    AreaField.VILLAGE,
                    AreaField.DISTRICT,
                    AreaField.REGENCY,
                    AreaField.VILLAGE_CODE,
                    AreaField.DISTRICT_CODE,
                    AreaField.REGENCY_CODE,
                    AreaField.CODE)) {
                String text = mapping.text(row, field);
                if (!text.isEmpty()) {
                    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
                }
            }
            return "?";
        }

        AreaImport result(TableFormat format) {
            List<OwnArea> changed = new ArrayList<>();
            Map<String, Geometry> whole = new TreeMap<>();
            taken.forEach((code, pieces) -> whole.put(code, together(pieces)));
            taken.values().stream().filter(pieces -> pieces.rows.size() > 1).forEach(this::sayMerged);
            Optional<Metres> thinned = AreaThinner.thin(whole);
            thinned.ifPresent(metres -> report.say(
                    new TableRow(1, List.of()),
                    "",
                    IssueCode.MENDED_AREA,
                    Severity.INFO,
                    "",
                    Phrase.of("exchange.row.areas-thinned", (int) Math.ceil(metres.value()))));
            for (Pieces pieces : taken.values()) {
                OwnArea area = area(pieces.target, whole.get(pieces.target.code()));
                OwnArea old = plan.ownAreas().get(area.code());
                boolean same = old != null && old.shape().equals(area.shape());
                RowFate fate = same ? RowFate.UNCHANGED : old == null ? RowFate.ADDED : RowFate.UPDATED;
                pieces.rows.forEach(row -> report.end(row, fate));
                if (!same) {
                    changed.add(area);
                }
            }
            return new AreaImport(
                    format,
                    mapping,
                    report.counts(),
                    new TreeMap<>(elsewhere),
                    report.issues(),
                    report.notTaken(),
                    changed);
        }

        private void sayMerged(Pieces pieces) {
            List<String> numbers = pieces.rows.stream()
                    .map(row -> String.valueOf(row.number()))
                    .toList();
            String shown = String.join(", ", numbers.subList(0, Math.min(numbers.size(), SHOWN_ROWS)))
                    + (numbers.size() > SHOWN_ROWS ? " …" : "");
            Phrase message = Phrase.of("exchange.row.area-merged", pieces.target.name(), numbers.size(), shown);
            say(pieces.rows.get(0), IssueCode.MERGED_AREA, Severity.INFO, message);
        }

        private Geometry together(Pieces pieces) {
            Geometry whole = pieces.shapes.size() == 1 ? pieces.shapes.get(0) : OverlayNGRobust.union(pieces.shapes);
            pieces.shapes.clear();
            return whole;
        }

        private OwnArea area(Target target, Geometry geometry) {
            return new OwnArea(
                    new AreaCode(target.code()),
                    target.name(),
                    target.level(),
                    AreaShape.of(geometry),
                    asked.source(),
                    asked.today());
        }

        /** Makes the geometry of a shape when it is first asked for. */
        private final class Lazy implements Supplier<AreaGeometry.Made> {
            private final Shape shape;
            private AreaGeometry.Made made;

            Lazy(Shape shape) {
                this.shape = shape;
            }

            @Override
            public AreaGeometry.Made get() {
                made = made == null ? AreaGeometry.of(shape, frame) : made;
                return made;
            }
        }
    }
}
