package id.petapam.exchange;

import id.petapam.model.Phrase;
import id.petapam.model.Severity;

/**
 * Something to say about one row.
 *
 * @param sheet empty for CSV
 * @param row as a spreadsheet counts it, from 1
 * @param column header of the column; empty where it is about the row as a whole
 * @param severity KRITIS: the row is rejected; PERINGATAN: look at it; INFO: for the record
 * @param value as read; may be a person's number, so it never goes into a log or history
 */
public record RowIssue(
        String sheet, int row, String column, IssueCode code, Severity severity, String value, Phrase message) {

    /** Without the value, which may be personal. */
    @Override
    public String toString() {
        return code + " " + sheet + ":" + row + " " + column;
    }
}
