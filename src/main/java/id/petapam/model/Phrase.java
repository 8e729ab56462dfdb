package id.petapam.model;

import java.util.List;

/**
 * A sentence as data: a text key and the values in it. Turned into words of a language at the border only. Never holds
 * a name, service number or phone of a person, since phrases are kept in the history.
 *
 * @param key text key, its first segment names the bundle
 * @param values what stands in the sentence: String, Integer, Long, Double, Boolean, LocalDate, LocalTime, BigDecimal,
 *     an enum of this package, Headcount, Minutes, Metres, LatLon, GuardPattern or another Phrase
 */
public record Phrase(String key, List<Object> values) {

    public Phrase {
        values = List.copyOf(values);
    }

    public static Phrase of(String key, Object... values) {
        return new Phrase(key, List.of(values));
    }
}
