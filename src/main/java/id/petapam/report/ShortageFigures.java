package id.petapam.report;

import id.petapam.model.ForceKind;
import id.petapam.model.Headcount;
import id.petapam.model.Phrase;
import id.petapam.model.StrengthLine;
import id.petapam.model.VulnerabilityClass;
import java.util.List;
import java.util.Optional;

/**
 * What stands on the page <em>bukti habis-bagi</em> besides the need.
 *
 * @param verdict short or enough, in one sentence
 * @param sources Polri lines
 * @param why the proof, sentence by sentence
 * @param places where the best distribution leaves posts short
 * @param remedies what makes it fit, what asks least of others first
 */
public record ShortageFigures(
        Phrase verdict, List<Source> sources, List<Phrase> why, List<Place> places, List<Phrase> remedies) {

    /** A line of {@link ForceKind#POLRI} and what it gives. */
    public record Source(StrengthLine line, Headcount given) {}

    /**
     * Posts of one kecamatan and class that stay short.
     *
     * @param district its name; empty for sites
     * @param stationClass empty for sites
     */
    public record Place(
            String district,
            Optional<VulnerabilityClass> stationClass,
            int posts,
            Headcount required,
            Headcount missing) {}

    public ShortageFigures {
        sources = List.copyOf(sources);
        why = List.copyOf(why);
        places = List.copyOf(places);
        remedies = List.copyOf(remedies);
    }
}
