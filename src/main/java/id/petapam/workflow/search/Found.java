package id.petapam.workflow.search;

import id.petapam.geo.LatLon;
import java.util.Optional;

/**
 * One hit, in words already. May hold the name of a person: for the screen only, never kept.
 *
 * @param label what it is called: "TPS 003 Perjaya"
 * @param where where it lies or belongs: "Kec. Martapura"; may be empty
 * @param at its point, where it has one
 * @param score how well it fits, 0 is best
 * @param own in the plan, not only in the province
 */
public record Found(
        FoundKind kind, String label, String where, Target target, Optional<LatLon> at, int score, boolean own) {

    /** Degrees north, where it has a point. */
    public Optional<Double> lat() {
        return at.map(LatLon::lat);
    }

    /** Degrees east, where it has a point. */
    public Optional<Double> lon() {
        return at.map(LatLon::lon);
    }
}
