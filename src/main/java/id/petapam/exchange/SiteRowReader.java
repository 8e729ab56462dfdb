package id.petapam.exchange;

import id.petapam.exchange.VillageMatcher.PlaceText;
import id.petapam.geo.Bounds;
import id.petapam.geo.CoordinateText;
import id.petapam.model.Phrase;
import id.petapam.model.Severity;
import id.petapam.model.SiteKind;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads the cells of rows about sites, and says what kind each is. */
final class SiteRowReader {

    private static final Pattern TOTAL_LINE = Pattern.compile("(?i)(sub ?)?(jumlah|total|jml)\\b.*");
    private static final int MOST_WANTED = 10_000;
    private static final int LONGEST_NAME = 120;

    private final ColumnMapping<SiteField> mapping;
    private final Optional<SiteKind> fixed;
    private final String fileName;
    private final Bounds bounds;
    private final RowReport report;
    private String regency = "";
    private boolean doubtful;

    /**
     * A reader for one file.
     *
     * @param fixed the kind that the planner says all rows are
     * @param fileName may tell the kind where nothing else does
     */
    SiteRowReader(
            ColumnMapping<SiteField> mapping,
            Optional<SiteKind> fixed,
            String fileName,
            Bounds bounds,
            RowReport report) {
        this.mapping = mapping;
        this.fixed = fixed;
        this.fileName = fileName.replaceFirst("\\.[^.]*$", "");
        this.bounds = bounds;
        this.report = report;
    }

    boolean isSite(TableRow row) {
        if (row.number() < mapping.firstRow() || row.isBlank() || row.cell(0).equalsIgnoreCase("CONTOH")) {
            return false;
        }
        boolean says = !text(row, SiteField.NAME).isEmpty()
                || !text(row, SiteField.LAT).isEmpty()
                || !text(row, SiteField.COORDINATE).isEmpty()
                || !text(row, SiteField.DISTRICT).isEmpty()
                || mapping.has(SiteField.SHAPE);
        return says
                && row.cells().stream()
                        .noneMatch(cell -> TOTAL_LINE.matcher(cell).matches());
    }

    /** Whether the last row that was read had something that was guessed. */
    boolean isDoubtful() {
        return doubtful;
    }

    /** Reads a row; empty if it names no place at all. */
    Optional<SiteRow> read(TableRow row) {
        doubtful = false;
        String name = name(row);
        PlaceText place = place(row);
        StationPoint point = point(row);
        boolean placed = point.point().isPresent() && point.kind() != StationPoint.Kind.OUTSIDE;
        boolean named = !place.district().isEmpty()
                || !place.code().isEmpty()
                || !place.village().isEmpty();
        if (!placed && !named) {
            sayNoPlace(row, name, point);
            return Optional.empty();
        }
        SiteKind kind = kind(row, name);
        return Optional.of(new SiteRow(
                row, name.isEmpty() ? fallbackName(row, kind, place) : name, kind, point, place, wanted(row)));
    }

    /** A name that is only a coordinate, as some programs write it, is none. */
    private String name(TableRow row) {
        String name = text(row, SiteField.NAME);
        boolean isCoordinate = CoordinateText.angle(name).isPresent();
        String better = isCoordinate ? "" : name;
        return better.length() > LONGEST_NAME ? better.substring(0, LONGEST_NAME) : better;
    }

    private String fallbackName(TableRow row, SiteKind kind, PlaceText place) {
        String said = text(row, SiteField.DESCRIPTION);
        if (!said.isEmpty() && said.length() <= 60) {
            return said;
        }
        String where = place.village().isEmpty() ? place.district() : place.village();
        if (!where.isEmpty()) {
            return SiteWords.called(kind) + " " + where;
        }
        String proposal = SiteWords.called(kind) + " " + row.number();
        doubt(row, SiteField.NAME, IssueCode.EMPTY_NAME, "", Phrase.of("exchange.row.site-no-name", proposal));
        return proposal;
    }

    private SiteKind kind(TableRow row, String name) {
        if (fixed.isPresent()) {
            return fixed.get();
        }
        Optional<SiteKind> said = SiteWords.kindOf(text(row, SiteField.KIND));
        if (said.isPresent()) {
            return said.get();
        }
        Optional<SiteWords.Guess> named = SiteWords.kindOfName(name);
        if (named.isPresent() && named.get().isSure()) {
            return named.get().kind();
        }
        Optional<SiteKind> around = SiteWords.kindOf(lastFolder(row)).or(() -> SiteWords.kindOf(mapping.sheet()));
        if (around.isPresent()) {
            return around.get();
        }
        Optional<SiteKind> guess =
                named.map(SiteWords.Guess::kind).or(() -> SiteWords.kindOf(fileName.replace('_', ' ')));
        String shown = name.isEmpty() ? text(row, SiteField.KIND) : name;
        doubt(
                row,
                SiteField.KIND,
                guess.isPresent() ? IssueCode.GUESSED_KIND : IssueCode.UNKNOWN_KIND,
                shown,
                guess.map(kind -> Phrase.of("exchange.row.guessed-kind", shown(shown), kind))
                        .orElseGet(() -> Phrase.of("exchange.row.unknown-kind", shown(shown))));
        return guess.orElse(SiteKind.OTHER);
    }

    private String lastFolder(TableRow row) {
        String folder = text(row, SiteField.FOLDER);
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    private PlaceText place(TableRow row) {
        String said = text(row, SiteField.REGENCY);
        regency = said.isEmpty() ? regency : said;
        return new PlaceText(
                text(row, SiteField.VILLAGE_CODE),
                regency,
                text(row, SiteField.DISTRICT),
                text(row, SiteField.VILLAGE));
    }

    private Optional<Integer> wanted(TableRow row) {
        String text = text(row, SiteField.WANTED);
        if (text.isEmpty() || text.equals("-")) {
            return Optional.empty();
        }
        OptionalInt count = StationWords.count(text);
        if (count.isEmpty() || count.getAsInt() > MOST_WANTED) {
            doubt(row, SiteField.WANTED, IssueCode.BAD_NUMBER, text, Phrase.of("exchange.row.bad-count", shown(text)));
            return Optional.empty();
        }
        return Optional.of(count.getAsInt());
    }

    private StationPoint point(TableRow row) {
        String lat = text(row, SiteField.LAT);
        String lon = text(row, SiteField.LON);
        String both = text(row, SiteField.COORDINATE);
        boolean two = !lat.isEmpty() || !lon.isEmpty();
        StationPoint point = two ? StationPoint.ofTwo(lat, lon, bounds) : StationPoint.ofOne(both, bounds);
        if (point.kind() == StationPoint.Kind.GUESSED) {
            String said = two ? lat + "; " + lon : both;
            doubt(
                    row,
                    two ? SiteField.LAT : SiteField.COORDINATE,
                    IssueCode.GUESSED_COORDINATE,
                    said,
                    Phrase.of(
                            "exchange.row.guessed-coordinate",
                            shown(said),
                            point.point().orElseThrow()));
        }
        return point;
    }

    private void sayNoPlace(TableRow row, String name, StationPoint point) {
        String shape = text(row, SiteField.SHAPE);
        IssueCode code = IssueCode.NO_POINT;
        Phrase message = Phrase.of("exchange.row.site-no-point", shown(name));
        switch (point.kind()) {
            case OUTSIDE -> {
                code = IssueCode.OUTSIDE_REGION;
                message = Phrase.of(
                        "exchange.row.site-outside", shown(name), point.point().orElseThrow());
            }
            case UNREADABLE -> {
                code = IssueCode.BAD_COORDINATE;
                message = Phrase.of("exchange.row.site-bad-coordinate", shown(name));
            }
            default -> {
                if (shape.equals("LINE")) {
                    message = Phrase.of("exchange.row.site-line", shown(name));
                } else if (shape.equals("AREA")) {
                    message = Phrase.of("exchange.row.site-area", shown(name));
                } else if (shape.equals("POINT")) {
                    message = Phrase.of("exchange.row.site-many-points", shown(name));
                }
            }
        }
        String value = text(row, SiteField.LAT) + " " + text(row, SiteField.LON) + text(row, SiteField.COORDINATE);
        report.say(row, mapping.header(SiteField.LAT), code, Severity.KRITIS, value.strip(), message);
    }

    private void doubt(TableRow row, SiteField field, IssueCode code, String value, Phrase message) {
        doubtful = true;
        report.say(row, mapping.header(field), code, Severity.PERINGATAN, value, message);
    }

    private String text(TableRow row, SiteField field) {
        return mapping.text(row, field);
    }

    private static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
