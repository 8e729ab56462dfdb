package id.petapam.exchange;

import id.petapam.exchange.PlaceMatch.Kind;
import id.petapam.geo.Metres;
import id.petapam.job.Progress;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.PlanHeader;
import id.petapam.model.Problem;
import id.petapam.model.Severity;
import id.petapam.region.Village;
import id.petapam.rules.check.VoterCount;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Imports a list of polling stations: reads each row, finds its village and its station, and says what would change. A
 * doubtful row never stops the file and is never taken unless the caller accepts it.
 */
public final class StationImporter {

    /** Accepts no doubtful row. */
    public static final IntPredicate ACCEPT_NONE = row -> false;

    /** Accepts every doubtful row as it is proposed. */
    public static final IntPredicate ACCEPT_ALL = row -> true;

    /** A stated point this far from its village is worth a look. */
    private static final Metres FAR = Metres.ofKilometres(30);

    private final Gazetteer gazetteer;

    public StationImporter(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Says what an import would do.
     *
     * @param accepted row numbers whose proposal is accepted although doubtful
     * @param today date of the classes that the list decides
     * @throws Problem if no column for the number or for the village is named, or the file is damaged
     */
    public StationImport run(
            Table table,
            ColumnMapping<StationField> mapping,
            Plan plan,
            IntPredicate accepted,
            LocalDate today,
            Progress progress) {
        boolean hasNumber = mapping.has(StationField.NUMBER) || mapping.has(StationField.NAME);
        boolean hasPlace = mapping.has(StationField.VILLAGE) || mapping.has(StationField.VILLAGE_CODE);
        if (!hasNumber || !hasPlace) {
            throw Problem.of("exchange.mapping.station-columns");
        }
        Run run = new Run(mapping, plan, accepted, today);
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

        private final ColumnMapping<StationField> mapping;
        private final PlanHeader header;
        private final OptionalInt mostVoters;
        private final IntPredicate accepted;
        private final RowReport report;
        private final StationRowReader reader;
        private final VillageMatcher matcher;
        private final StationMerge merge;
        private final Set<StationMerge.Key> seen = new HashSet<>();
        private final Map<String, Integer> elsewhere = new TreeMap<>();
        private final Map<String, String> regencyNames = new HashMap<>();

        Run(ColumnMapping<StationField> mapping, Plan plan, IntPredicate accepted, LocalDate today) {
            this.mapping = mapping;
            this.header = plan.header();
            this.accepted = accepted;
            this.report = new RowReport(mapping.sheet());
            this.reader = new StationRowReader(mapping, gazetteer.bounds(), report);
            Optional<String> home =
                    header.regencyCode().length() > 2 ? Optional.of(header.regencyCode()) : Optional.empty();
            this.matcher = new VillageMatcher(gazetteer, header::owns, home);
            this.merge = new StationMerge(plan, today);
            this.mostVoters = VoterCount.most(plan.rules(), header.operationType());
            gazetteer.regencies().values().forEach(r -> regencyNames.put(r.code(), r.name()));
        }

        void row(TableRow row) {
            if (!reader.isStation(row)) {
                return;
            }
            Optional<StationRow> read = reader.read(row);
            report.end(row, read.map(this::take).orElse(RowFate.REJECTED));
        }

        private RowFate take(StationRow station) {
            TableRow row = station.row();
            PlaceMatch match = matcher.match(station.place());
            if (match.kind() == Kind.OTHER_REGENCY) {
                String name = match.regencyCode()
                        .map(code -> regencyNames.getOrDefault(code, code))
                        .orElse(station.place().regency());
                if (elsewhere.merge(name, 1, Integer::sum) == 1) {
                    // Said once for each kabupaten; the count tells the rest.
                    Phrase message = Phrase.of("exchange.row.other-regency", name);
                    village(station, IssueCode.OTHER_REGENCY, Severity.INFO, name, message);
                }
                return RowFate.OTHER_REGENCY;
            }
            boolean doubtful = reader.isDoubtful() | say(station, match);
            boolean waits = match.kind() == Kind.UNKNOWN && match.districtCode().isPresent();
            if (match.village().isEmpty() && !waits) {
                return RowFate.REJECTED;
            }
            String place = match.village()
                    .map(Village::code)
                    .orElseGet(() -> match.districtCode().orElseThrow() + " "
                            + Spelling.placeKey(station.place().village(), Gazetteer.VILLAGE_KIND));
            StationMerge.Key key = new StationMerge.Key(place, station.number());
            if (seen.contains(key)) {
                report.say(
                        row,
                        mapping.header(StationField.NUMBER),
                        IssueCode.DUPLICATE_STATION,
                        Severity.KRITIS,
                        String.valueOf(station.number()),
                        Phrase.of(
                                "exchange.row.duplicate-station",
                                match.village()
                                        .map(Village::name)
                                        .orElse(station.place().village()),
                                station.number()));
                return RowFate.REJECTED;
            }
            sayNotes(station, match);
            if (doubtful && !accepted.test(row.number())) {
                return RowFate.DOUBTFUL;
            }
            seen.add(key);
            return match.village()
                    .map(village -> merge.merge(station, village))
                    .orElseGet(() -> merge.mergeUnknown(
                            station,
                            match.districtCode().orElseThrow(),
                            match.regencyCode().orElse(header.regencyCode())));
        }

        /** Says what is doubtful or wrong about the place; true if the row is doubtful for it. */
        private boolean say(StationRow station, PlaceMatch match) {
            String said = station.place().village();
            String shown = said.isEmpty() ? station.place().code() : said;
            switch (match.kind()) {
                case GUESSED -> {
                    Village village = match.village().orElseThrow();
                    String district = station.place().district();
                    Phrase message = district.isEmpty()
                            ? Phrase.of("exchange.row.guessed-village", shown, village.name(), village.districtName())
                            : Phrase.of(
                                    "exchange.row.guessed-village-in",
                                    shown,
                                    district,
                                    village.name(),
                                    village.districtName());
                    village(station, IssueCode.GUESSED_VILLAGE, Severity.PERINGATAN, shown, message);
                    return true;
                }
                case UNKNOWN -> {
                    boolean waits = match.districtCode().isPresent();
                    Phrase message = Phrase.of(
                            waits ? "exchange.row.unknown-village" : "exchange.row.unknown-place",
                            shown,
                            station.place().district());
                    Severity severity = waits ? Severity.PERINGATAN : Severity.KRITIS;
                    village(station, IssueCode.UNKNOWN_VILLAGE, severity, shown, message);
                    return true;
                }
                case UNKNOWN_REGENCY ->
                    village(
                            station,
                            IssueCode.UNKNOWN_VILLAGE,
                            Severity.KRITIS,
                            shown,
                            Phrase.of(
                                    "exchange.row.unknown-regency",
                                    station.place().regency()));
                case AMBIGUOUS ->
                    village(
                            station,
                            IssueCode.AMBIGUOUS_VILLAGE,
                            Severity.KRITIS,
                            shown,
                            Phrase.of("exchange.row.ambiguous-village", shown, names(match.candidates())));
                case EXACT, CODE_OTHER_NAME, OTHER_REGENCY -> {}
            }
            return false;
        }

        /** Says what is worth a look, though the row is taken. */
        private void sayNotes(StationRow station, PlaceMatch match) {
            TableRow row = station.row();
            if (match.kind() == Kind.CODE_OTHER_NAME) {
                Village village = match.village().orElseThrow();
                village(
                        station,
                        IssueCode.CODE_NAME_DIFFER,
                        Severity.PERINGATAN,
                        station.place().village(),
                        Phrase.of(
                                "exchange.row.code-name",
                                village.name(),
                                station.place().village()));
            }
            if (mostVoters.isPresent() && station.voters().orElse(0) > mostVoters.getAsInt()) {
                report.say(
                        row,
                        mapping.header(StationField.VOTERS),
                        IssueCode.TOO_MANY_VOTERS,
                        Severity.PERINGATAN,
                        String.valueOf(station.voters().orElseThrow()),
                        Phrase.of(
                                "exchange.row.too-many-voters", station.voters().orElseThrow(), mostVoters.getAsInt()));
            }
            Optional<Metres> away = match.village().flatMap(Village::point).flatMap(from -> station.point()
                    .point()
                    .filter(p -> gazetteer.bounds().contains(p))
                    .map(from::distanceTo));
            if (away.isPresent() && away.get().compareTo(FAR) > 0) {
                report.say(
                        row,
                        mapping.header(StationField.LAT),
                        IssueCode.FAR_FROM_VILLAGE,
                        Severity.PERINGATAN,
                        "",
                        Phrase.of("exchange.row.far", away.get()));
            }
        }

        private void village(StationRow station, IssueCode code, Severity severity, String value, Phrase message) {
            report.say(station.row(), mapping.header(StationField.VILLAGE), code, severity, value, message);
        }

        private String names(List<Village> villages) {
            return villages.stream()
                    .limit(5)
                    .map(v -> v.name() + " (" + v.districtName() + ")")
                    .collect(Collectors.joining(", "));
        }

        StationImport result(TableFormat format) {
            ImportCounts counts = report.counts();
            if (counts.read() == 0) {
                throw Problem.of("exchange.mapping.no-station-rows");
            }
            return new StationImport(
                    format,
                    mapping,
                    counts,
                    new TreeMap<>(elsewhere),
                    report.issues(),
                    report.notTaken(),
                    ChangeSet.of(merge.changes()));
        }
    }
}
