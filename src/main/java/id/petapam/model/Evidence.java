package id.petapam.model;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import java.util.List;
import java.util.Optional;

/**
 * Why a flag is raised, or why nobody can tell.
 *
 * @param what the feature and what about it, in words
 * @param place where on the map, if it has a place
 * @param distance how far or how long, if that is what counts
 * @param source where it is known from, in words
 * @param lines what to draw
 * @param identity what makes it the same evidence when it is found again, if that is not its words: the ways it names
 *     and rounded figures
 */
public record Evidence(
        Phrase what,
        Optional<LatLon> place,
        Optional<Metres> distance,
        Phrase source,
        List<EvidenceLine> lines,
        Optional<Phrase> identity) {

    /** Key of a source that is the travel network: which pack it was read from does not matter. */
    public static final String NETWORK = "access.source.network";

    /** Beginning of the keys of evidence that is itself a planner's decision. */
    public static final String DECIDED = "access.evidence.decided";

    public Evidence {
        lines = List.copyOf(lines);
    }

    public Evidence(
            Phrase what, Optional<LatLon> place, Optional<Metres> distance, Phrase source, List<EvidenceLine> lines) {
        this(what, place, distance, source, lines, Optional.empty());
    }

    public Evidence knownBy(Phrase other) {
        return new Evidence(what, place, distance, source, lines, Optional.of(other));
    }

    /** Something that has no place: what a person stated. */
    public static Evidence of(Phrase what, Phrase source) {
        return new Evidence(what, Optional.empty(), Optional.empty(), source, List.of());
    }

    public static Evidence at(Phrase what, LatLon place, Metres distance, Phrase source, EvidenceLine... lines) {
        return new Evidence(what, Optional.of(place), Optional.of(distance), source, List.of(lines));
    }
}
