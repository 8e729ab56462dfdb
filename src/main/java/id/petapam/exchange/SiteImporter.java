package id.petapam.exchange;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.job.Progress;
import id.petapam.model.ChangeSet;
import id.petapam.model.IdSource;
import id.petapam.model.Phrase;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PlanHeader;
import id.petapam.model.PointQuality;
import id.petapam.model.Problem;
import id.petapam.model.Severity;
import id.petapam.model.SiteKind;
import id.petapam.region.Village;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Imports sites: KPU, PPK, stores, Polsek, piers, prisons ... A row without a coordinate but with a kecamatan is placed
 * in its middle as an estimate. A doubtful row is never taken unless the caller accepts it.
 */
public final class SiteImporter {

    /** Farther from every village of the plan a site hardly belongs to it. */
    private static final Metres FAR = Metres.ofKilometres(25);

    private final Gazetteer gazetteer;
    private final IdSource ids;

    public SiteImporter(Gazetteer gazetteer, IdSource ids) {
        this.gazetteer = gazetteer;
        this.ids = ids;
    }

    /**
     * How a file is to be understood.
     *
     * @param kind what all of its rows are; empty: the rows tell
     * @param accepted row numbers whose proposal is accepted although doubtful
     */
    public record Asked(Optional<SiteKind> kind, String fileName, IntPredicate accepted) {}

    /**
     * Says what an import would do.
     *
     * @throws Problem if no column for a name or a place is named, or the file is damaged
     */
    public SiteImport run(Table table, ColumnMapping<SiteField> mapping, Plan plan, Asked asked, Progress progress) {
        boolean hasPlace = mapping.has(SiteField.COORDINATE)
                || mapping.has(SiteField.LAT) && mapping.has(SiteField.LON)
                || mapping.has(SiteField.DISTRICT)
                || mapping.has(SiteField.VILLAGE_CODE);
        // Points of a map file may be nameless: each gets a name to be confirmed.
        boolean hasName = mapping.has(SiteField.NAME)
                || mapping.has(SiteField.KIND)
                || mapping.has(SiteField.SHAPE)
                || asked.kind().isPresent();
        if (!hasPlace || !hasName) {
            throw Problem.of("exchange.mapping.site-columns");
        }
        Run run = new Run(mapping, plan, asked);
        table.read(mapping.sheet(), row -> {
            if (row.number() % 500 == 0) {
                progress.at(-1);
                progress.check();
            }
            run.row(row);
            return true;
        });
        progress.check();
        return run.result(table.format());
    }

    private final class Run {

        private final ColumnMapping<SiteField> mapping;
        private final IntPredicate accepted;
        private final RowReport report;
        private final SiteRowReader reader;
        private final VillageMatcher matcher;
        private final SiteMerge merge;
        private final VillageSpread spread;
        private final List<LatLon> homeVillages;

        Run(ColumnMapping<SiteField> mapping, Plan plan, Asked asked) {
            this.mapping = mapping;
            this.accepted = asked.accepted();
            this.report = new RowReport(mapping.sheet());
            this.reader = new SiteRowReader(mapping, asked.kind(), asked.fileName(), gazetteer.bounds(), report);
            PlanHeader header = plan.header();
            Optional<String> home =
                    header.regencyCode().length() > 2 ? Optional.of(header.regencyCode()) : Optional.empty();
            this.matcher = new VillageMatcher(gazetteer, header::owns, home);
            this.merge = new SiteMerge(plan, ids);
            List<LatLon> occupied = new ArrayList<>();
            plan.sites().values().forEach(s -> occupied.add(s.point().at()));
            this.spread = new VillageSpread(occupied);
            this.homeVillages = gazetteer.points(header::owns);
        }

        void row(TableRow row) {
            if (!reader.isSite(row)) {
                return;
            }
            Optional<SiteRow> read = reader.read(row);
            report.end(row, read.map(this::take).orElse(RowFate.REJECTED));
        }

        private RowFate take(SiteRow site) {
            TableRow row = site.row();
            boolean doubtful = reader.isDoubtful();
            Optional<LatLon> stated = site.point().kind() == StationPoint.Kind.OUTSIDE
                    ? Optional.empty()
                    : site.point().point();
            Optional<PlacedPoint> point = stated.map(at -> new PlacedPoint(at, PointQuality.STATED));
            if (point.isEmpty()) {
                point = estimated(site);
                if (point.isEmpty()) {
                    return RowFate.REJECTED;
                }
            } else {
                doubtful |= sayFar(site, stated.get());
            }
            SiteMerge.Decision decision = merge.decide(site.kind(), site.name(), point.get());
            doubtful |= say(site, decision, point.get());
            if (doubtful && !accepted.test(row.number())) {
                return RowFate.DOUBTFUL;
            }
            boolean isNew = decision.step() == SiteMerge.Step.ADD;
            PlacedPoint placed = isNew && point.get().isEstimated()
                    ? new PlacedPoint(spread.next(point.get().at()), PointQuality.ESTIMATED)
                    : point.get();
            return merge.take(decision, site.kind(), site.name(), placed, site.wanted());
        }

        /** In its village, else in the middle of its kecamatan. */
        private Optional<PlacedPoint> estimated(SiteRow site) {
            PlaceMatch match = matcher.match(site.place());
            boolean known = match.kind() == PlaceMatch.Kind.EXACT || match.kind() == PlaceMatch.Kind.CODE_OTHER_NAME;
            Optional<LatLon> at = (known ? match.village() : Optional.<Village>empty())
                    .flatMap(Village::point)
                    .or(() -> match.districtCode().flatMap(gazetteer::middleOf));
            boolean elsewhere = match.kind() == PlaceMatch.Kind.OTHER_REGENCY;
            if (at.isEmpty() || elsewhere) {
                report.say(
                        site.row(),
                        mapping.header(SiteField.DISTRICT),
                        elsewhere ? IssueCode.OTHER_REGENCY : IssueCode.UNKNOWN_VILLAGE,
                        Severity.KRITIS,
                        site.place().district(),
                        Phrase.of(
                                elsewhere ? "exchange.row.site-elsewhere" : "exchange.row.site-unknown-place",
                                site.name(),
                                site.place().district()));
                return Optional.empty();
            }
            report.say(
                    site.row(),
                    mapping.header(SiteField.LAT),
                    IssueCode.ESTIMATED_POINT,
                    Severity.INFO,
                    "",
                    Phrase.of(
                            "exchange.row.site-estimated",
                            site.name(),
                            site.place().district()));
            return at.map(p -> new PlacedPoint(p, PointQuality.ESTIMATED));
        }

        private boolean sayFar(SiteRow site, LatLon at) {
            Optional<Metres> away = homeVillages.stream()
                    .filter(p -> Math.abs(p.lat() - at.lat()) < 2 && Math.abs(p.lon() - at.lon()) < 2)
                    .map(at::distanceTo)
                    .min(Metres::compareTo);
            if (homeVillages.isEmpty() || away.isPresent() && away.get().compareTo(FAR) <= 0) {
                return false;
            }
            report.say(
                    site.row(),
                    mapping.header(SiteField.LAT),
                    IssueCode.OTHER_REGENCY,
                    Severity.PERINGATAN,
                    "",
                    away.map(d -> Phrase.of("exchange.row.site-far", site.name(), d))
                            .orElseGet(() -> Phrase.of("exchange.row.site-very-far", site.name())));
            return true;
        }

        private boolean say(SiteRow site, SiteMerge.Decision decision, PlacedPoint point) {
            if (decision.step() == SiteMerge.Step.MOVE) {
                report.say(
                        site.row(),
                        mapping.header(SiteField.LAT),
                        IssueCode.MOVED_SITE,
                        Severity.PERINGATAN,
                        "",
                        Phrase.of(
                                "exchange.row.site-moved",
                                decision.site().orElseThrow().name(),
                                decision.site().orElseThrow().point().at().distanceTo(point.at())));
                return true;
            }
            if (decision.step() == SiteMerge.Step.AGAIN) {
                report.say(
                        site.row(),
                        mapping.header(SiteField.NAME),
                        IssueCode.DUPLICATE_SITE,
                        Severity.INFO,
                        site.name(),
                        Phrase.of("exchange.row.site-again", site.name()));
            }
            return false;
        }

        SiteImport result(TableFormat format) {
            ImportCounts counts = report.counts();
            if (counts.read() == 0) {
                throw Problem.of("exchange.mapping.no-site-rows");
            }
            return new SiteImport(
                    format, mapping, counts, report.issues(), report.notTaken(), ChangeSet.of(merge.changes()));
        }
    }
}
