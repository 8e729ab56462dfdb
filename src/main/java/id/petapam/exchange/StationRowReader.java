package id.petapam.exchange;

import id.petapam.exchange.VillageMatcher.PlaceText;
import id.petapam.geo.Bounds;
import id.petapam.model.Phrase;
import id.petapam.model.PollingStation;
import id.petapam.model.Severity;
import id.petapam.model.StatedFact;
import id.petapam.model.VulnerabilityClass;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the cells of station rows. Keeps in mind what lists write only once: the kecamatan as a line of its own or in
 * the first row of its block, the village in the first of its stations.
 */
final class StationRowReader {

    static final String SPECIAL_BASIS = "KPU lokasi khusus";

    private static final Pattern DISTRICT_LINE = Pattern.compile("(?i)kec(?:amatan)?\\.?\\s*:?\\s+(.{2,60})");
    private static final Pattern TOTAL_LINE = Pattern.compile("(?i)(sub ?)?(jumlah|total|jml)\\b.*");

    private final ColumnMapping<StationField> mapping;
    private final Bounds bounds;
    private final RowReport report;

    private String regency = "";
    private String district = "";
    private String village = "";
    private int lastNumber;
    private boolean doubtful;

    StationRowReader(ColumnMapping<StationField> mapping, Bounds bounds, RowReport report) {
        this.mapping = mapping;
        this.bounds = bounds;
        this.report = report;
    }

    /** Says whether the row is about a station; remembers the kecamatan of a line that only names it. */
    boolean isStation(TableRow row) {
        if (row.number() < mapping.firstRow() || row.isBlank() || row.cell(0).equalsIgnoreCase("CONTOH")) {
            return false;
        }
        long filled = row.cells().stream().filter(c -> !c.isEmpty()).count();
        if (filled == 1) {
            String only =
                    row.cells().stream().filter(c -> !c.isEmpty()).findFirst().orElse("");
            Matcher line = DISTRICT_LINE.matcher(only);
            if (line.matches()) {
                district = line.group(1).strip();
                village = "";
            }
            return false;
        }
        boolean hasNumber = !numberText(row).isEmpty();
        boolean hasPlace = !text(row, StationField.VILLAGE).isEmpty()
                || !text(row, StationField.VILLAGE_CODE).isEmpty();
        if (hasNumber && hasPlace) {
            return !isHeaderAgain(row);
        }
        boolean total = row.cells().stream().anyMatch(c -> TOTAL_LINE.matcher(c).matches());
        return (hasNumber || hasPlace) && !total;
    }

    /** Reads a row; empty if it has no usable number. Values that cannot be read make it doubtful. */
    Optional<StationRow> read(TableRow row) {
        doubtful = false;
        String numberText = numberText(row);
        OptionalInt number = StationWords.stationNumber(numberText);
        PlaceText place = place(row, number.orElse(0));
        if (number.isEmpty()) {
            report.say(
                    row,
                    mapping.header(StationField.NUMBER),
                    IssueCode.BAD_NUMBER,
                    Severity.KRITIS,
                    numberText,
                    Phrase.of("exchange.row.bad-station-number", shown(numberText)));
            return Optional.empty();
        }
        lastNumber = number.getAsInt();
        String name = text(row, StationField.NAME);
        boolean onlyNumber = StationWords.stationNumber(name).isPresent();
        Optional<VulnerabilityClass> value = value(row, lastNumber);
        boolean bySpecialNumber =
                value.isPresent() && text(row, StationField.CLASS).isEmpty();
        return Optional.of(new StationRow(
                row,
                place,
                lastNumber,
                onlyNumber ? "" : name,
                text(row, StationField.ADDRESS),
                voters(row),
                point(row),
                value,
                bySpecialNumber ? SPECIAL_BASIS : text(row, StationField.BASIS),
                facts(row)));
    }

    /** Whether the last row that was read had a value that was left out or guessed. */
    boolean isDoubtful() {
        return doubtful;
    }

    private PlaceText place(TableRow row, int number) {
        String code = text(row, StationField.VILLAGE_CODE);
        String saidRegency = text(row, StationField.REGENCY);
        String saidDistrict = text(row, StationField.DISTRICT);
        String saidVillage = text(row, StationField.VILLAGE);
        regency = saidRegency.isEmpty() ? regency : saidRegency;
        boolean newDistrict = !saidDistrict.isEmpty() && !saidDistrict.equals(district);
        district = saidDistrict.isEmpty() ? district : saidDistrict;
        // A village is written once for the stations below it; only a number that goes on proves that.
        boolean goesOn = code.isEmpty() && !newDistrict && number == lastNumber + 1;
        village = saidVillage.isEmpty() && goesOn ? village : saidVillage;
        return new PlaceText(code, regency, district, village);
    }

    private Optional<Integer> voters(TableRow row) {
        Optional<Integer> all = count(row, StationField.VOTERS);
        Optional<Integer> male = count(row, StationField.VOTERS_MALE);
        Optional<Integer> female = count(row, StationField.VOTERS_FEMALE);
        return all.or(() -> male.flatMap(m -> female.map(f -> m + f)));
    }

    private Optional<Integer> count(TableRow row, StationField field) {
        String text = text(row, field);
        if (text.isEmpty() || text.equals("-")) {
            return Optional.empty();
        }
        OptionalInt count = StationWords.count(text);
        if (count.isEmpty() || count.getAsInt() > 100_000) {
            doubt(row, field, IssueCode.BAD_NUMBER, text, Phrase.of("exchange.row.bad-count", shown(text)));
            return Optional.empty();
        }
        return Optional.of(count.getAsInt());
    }

    private Optional<VulnerabilityClass> value(TableRow row, int number) {
        String text = text(row, StationField.CLASS);
        boolean special =
                number >= PollingStation.FIRST_SPECIAL_NUMBER || StationWords.isYes(text(row, StationField.SPECIAL));
        if (text.isEmpty() || text.equals("-")) {
            return special ? Optional.of(VulnerabilityClass.KHUSUS) : Optional.empty();
        }
        Optional<VulnerabilityClass> value = StationWords.classOf(text);
        if (value.isEmpty()) {
            doubt(row, StationField.CLASS, IssueCode.BAD_CLASS, text, Phrase.of("exchange.row.bad-class", shown(text)));
        }
        return value;
    }

    /** Empty cells and dashes state nothing: they are not the same as no. */
    private Map<StatedFact, String> facts(TableRow row) {
        Map<StatedFact, String> facts = new EnumMap<>(StatedFact.class);
        for (StationField field : StationField.values()) {
            Optional<StatedFact> fact = field.fact();
            String text = fact.isPresent() ? text(row, field).strip() : "";
            if (text.isEmpty() || text.equals("-")) {
                continue;
            }
            Optional<String> value = fact.get().canonical(text);
            if (value.isPresent()) {
                facts.put(fact.get(), value.get());
            } else {
                doubt(
                        row,
                        field,
                        IssueCode.BAD_FACT,
                        text,
                        Phrase.of("exchange.row.bad-fact", shown(text), fact.get()));
            }
        }
        return facts;
    }

    private StationPoint point(TableRow row) {
        String lat = text(row, StationField.LAT);
        String lon = text(row, StationField.LON);
        String both = text(row, StationField.COORDINATE);
        boolean two = !lat.isEmpty() || !lon.isEmpty();
        StationPoint point = two ? StationPoint.ofTwo(lat, lon, bounds) : StationPoint.ofOne(both, bounds);
        String said = two ? lat + "; " + lon : both;
        StationField field = two ? StationField.LAT : StationField.COORDINATE;
        switch (point.kind()) {
            case UNREADABLE ->
                doubt(
                        row,
                        field,
                        IssueCode.BAD_COORDINATE,
                        said,
                        Phrase.of("exchange.row.bad-coordinate", shown(said)));
            case OUTSIDE ->
                doubt(
                        row,
                        field,
                        IssueCode.OUTSIDE_REGION,
                        said,
                        Phrase.of("exchange.row.outside-region", point.point().orElseThrow()));
            case GUESSED ->
                doubt(
                        row,
                        field,
                        IssueCode.GUESSED_COORDINATE,
                        said,
                        Phrase.of(
                                "exchange.row.guessed-coordinate",
                                shown(said),
                                point.point().orElseThrow()));
            case NONE, SURE -> {}
        }
        return point;
    }

    private void doubt(TableRow row, StationField field, IssueCode code, String value, Phrase message) {
        doubtful = true;
        report.say(row, mapping.header(field), code, Severity.PERINGATAN, value, message);
    }

    /** The number stands in its own column, else in the name ("TPS 001"). */
    private String numberText(TableRow row) {
        return mapping.has(StationField.NUMBER) ? text(row, StationField.NUMBER) : text(row, StationField.NAME);
    }

    /** Printed lists repeat their header on each page. */
    private boolean isHeaderAgain(TableRow row) {
        String number = numberText(row);
        return !Character.isDigit(number.charAt(0))
                && StationField.NUMBER.headers().contains(Spelling.plain(number));
    }

    private String text(TableRow row, StationField field) {
        return mapping.text(row, field);
    }

    private static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
