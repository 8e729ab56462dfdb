package id.petapam.exchange;

import id.petapam.model.Rank;

/**
 * One row of a personnel list, read but not yet compared with the plan.
 *
 * @param unit as written, or as the heading above says; empty if nobody says
 * @param serviceNumber digits; may be empty
 */
record PersonRow(
        TableRow row,
        String name,
        Rank rank,
        String rankText,
        String serviceNumber,
        String position,
        String unit,
        String phone) {

    /** Never prints the person. */
    @Override
    public String toString() {
        return "PersonRow[" + row.number() + "]";
    }
}
