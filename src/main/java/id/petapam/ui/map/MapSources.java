package id.petapam.ui.map;

import id.petapam.map.Attribution;
import id.petapam.text.Language;
import id.petapam.text.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose data the map shows.
 *
 * @param line in the corner of the map: "© GSHHG · GeoNames · batas indikatif"
 * @param full whole sentences, one a line, shown while the pointer rests on the line
 */
public record MapSources(String line, String full) {

    /** As long as the borders are indicative. */
    static MapSources of(List<Attribution> attributions, Words words) {
        return of(attributions, false, words);
    }

    /** @param official whether all borders of the plan are official */
    static MapSources of(List<Attribution> attributions, boolean official, Words words) {
        boolean indonesian = words.language() == Language.ID;
        Stream<String> names = attributions.stream().map(Attribution::shortName).filter(name -> !name.isEmpty());
        String line = Stream.concat(names, Stream.of(words.say(official ? "mapview.official" : "mapview.indicative")))
                .distinct()
                .collect(Collectors.joining(" · "));
        String full = attributions.stream()
                .map(a -> indonesian ? a.indonesian() : a.english())
                .distinct()
                .collect(Collectors.joining("\n"));
        return new MapSources((attributions.isEmpty() ? "" : "© ") + line, full);
    }
}
