package id.petapam.workflow.briefing;

import id.petapam.model.Coverage;
import id.petapam.model.StationId;
import id.petapam.rules.coverage.Staffing;

/**
 * How many stations are served.
 *
 * @param full as many officers as needed, or more
 * @param partly some, but too few
 * @param empty nobody
 */
public record CoverageCount(int full, int partly, int empty) {

    static final CoverageCount NONE = new CoverageCount(0, 0, 0);

    public int total() {
        return full + partly + empty;
    }

    CoverageCount plus(Staffing staffing, StationId station) {
        Coverage coverage = staffing.coverage(station);
        if (coverage == Coverage.EMPTY) {
            return new CoverageCount(full, partly, empty + 1);
        }
        return coverage == Coverage.PARTLY
                ? new CoverageCount(full, partly + 1, empty)
                : new CoverageCount(full + 1, partly, empty);
    }

    CoverageCount plus(CoverageCount other) {
        return new CoverageCount(full + other.full, partly + other.partly, empty + other.empty);
    }
}
