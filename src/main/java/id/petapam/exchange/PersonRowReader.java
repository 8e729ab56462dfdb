package id.petapam.exchange;

import id.petapam.model.ForceKind;
import id.petapam.model.Phrase;
import id.petapam.model.Rank;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import id.petapam.model.UnitKind;
import id.petapam.rules.check.ServiceNumber;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of personnel rows and says what R-16 finds in a row by itself. Messages never hold personal values. */
final class PersonRowReader {

    private static final Pattern RANK_NUMBER =
            Pattern.compile("(.*?)[\\s/,.:-]*(?:NRP|NIP)?[\\s/.:-]*(\\d[\\d .]{3,30})?");

    private final ColumnMapping<PersonField> mapping;
    private final RuleBook rules;
    private final RowReport report;
    private String heading = "";

    PersonRowReader(ColumnMapping<PersonField> mapping, RuleBook rules, RowReport report) {
        this.mapping = mapping;
        this.rules = rules;
        this.report = report;
    }

    /** Says whether the row is about a person; remembers the unit of a line that only names it. */
    boolean isPerson(TableRow row) {
        if (row.number() < mapping.firstRow() || row.isBlank() || row.cell(0).equalsIgnoreCase("CONTOH")) {
            return false;
        }
        if (row.cells().stream().filter(c -> !c.isEmpty()).count() == 1) {
            String only =
                    row.cells().stream().filter(c -> !c.isEmpty()).findFirst().orElse("");
            heading = UnitWords.looksLikeUnit(only) ? only : heading;
            return false;
        }
        String name = text(row, PersonField.NAME);
        boolean header = PersonField.NAME.headers().contains(Spelling.plain(name));
        boolean said = !name.isEmpty()
                || !text(row, PersonField.SERVICE_NUMBER).isEmpty()
                || !text(row, PersonField.RANK_AND_NUMBER).isEmpty();
        return said && !header && !Spelling.plain(name).matches("(JUMLAH|TOTAL)( .*)?");
    }

    PersonRow read(TableRow row) {
        String rankText = text(row, PersonField.RANK);
        String number = text(row, PersonField.SERVICE_NUMBER);
        Matcher both =
                RANK_NUMBER.matcher(text(row, PersonField.RANK_AND_NUMBER).toUpperCase(Locale.ROOT));
        if (both.matches()) {
            rankText = rankText.isEmpty() ? both.group(1).strip() : rankText;
            number = number.isEmpty() && both.group(2) != null ? both.group(2) : number;
        }
        String position = text(row, PersonField.POSITION);
        String unit = text(row, PersonField.UNIT);
        String joint = text(row, PersonField.POSITION_AND_UNIT);
        if (!joint.isEmpty()) {
            int slash = joint.lastIndexOf('/');
            boolean unitOnly = slash < 0 && UnitWords.looksLikeUnit(joint);
            position =
                    position.isEmpty() && !unitOnly ? joint.substring(0, slash < 0 ? joint.length() : slash) : position;
            unit = unit.isEmpty() && (slash >= 0 || unitOnly) ? joint.substring(slash + 1) : unit;
        }
        return new PersonRow(
                row,
                text(row, PersonField.NAME),
                RankWords.of(rankText),
                rankText,
                number.replaceAll("(?i)NRP|NIP|[\\s.:'/-]", ""),
                position.strip(),
                unit.isBlank() ? heading : unit.strip(),
                text(row, PersonField.PHONE));
    }

    /** R-16 and the rank, for one row. */
    void check(PersonRow person, UnitKind unit) {
        boolean police = unit.force() == ForceKind.POLRI;
        String number = person.serviceNumber();
        if (police && person.rank() == Rank.UNKNOWN) {
            Phrase message = person.rankText().isEmpty()
                    ? Phrase.of("exchange.row.no-rank")
                    : Phrase.of("exchange.row.unknown-rank", person.rankText());
            say(person, PersonField.RANK, IssueCode.UNKNOWN_RANK, person.rankText(), message);
        }
        if (police) {
            ServiceNumber.fault(rules, person.rank(), number).ifPresent(fault -> {
                int digits = ServiceNumber.digits(rules, person.rank());
                switch (fault) {
                    case EMPTY -> number(person, IssueCode.EMPTY_NRP, Phrase.of("exchange.row.empty-nrp"));
                    case NOT_DIGITS -> number(person, IssueCode.BAD_NRP, Phrase.of("exchange.row.nrp-letters"));
                    case WRONG_LENGTH ->
                        number(person, IssueCode.BAD_NRP, Phrase.of("exchange.row.bad-nrp", digits, number.length()));
                }
            });
        }
    }

    private void number(PersonRow person, IssueCode code, Phrase message) {
        say(person, PersonField.SERVICE_NUMBER, code, person.serviceNumber(), message);
    }

    private void say(PersonRow person, PersonField field, IssueCode code, String value, Phrase message) {
        report.say(person.row(), mapping.header(field), code, Severity.PERINGATAN, value, message);
    }

    private String text(TableRow row, PersonField field) {
        return mapping.text(row, field);
    }
}
