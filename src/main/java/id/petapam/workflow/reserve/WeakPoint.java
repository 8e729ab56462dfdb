package id.petapam.workflow.reserve;

import id.petapam.geo.LatLon;
import id.petapam.model.Phrase;
import id.petapam.model.StationId;
import java.util.Optional;
import java.util.Set;

/**
 * Something that a plan cannot do without.
 *
 * @param name what it is called
 * @param at where it is; empty for people
 * @param lost stations that nobody reaches or guards without it, whatever is done then
 * @param hit stations that are reached later, or get other people, without it; none of the lost
 * @param effect what happens, as a sentence
 */
public record WeakPoint(
        Kind kind, Phrase name, Optional<LatLon> at, Set<StationId> lost, Set<StationId> hit, Phrase effect) {

    /** What it is. */
    public enum Kind {
        BRIDGE,
        FERRY,
        LANDING,
        /** A river or canal that boats go on, too low or closed. */
        WATERWAY,
        BOAT,
        UNIT,
        PERSON
    }

    public WeakPoint {
        lost = Set.copyOf(lost);
        hit = Set.copyOf(hit);
    }
}
