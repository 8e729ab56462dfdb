package id.petapam.ui.inspector;

import id.petapam.model.AccessMode;
import id.petapam.model.Minutes;
import id.petapam.model.StatedFact;
import id.petapam.text.Words;
import java.util.List;

/** Values of stated facts in words. */
final class FactWords {

    private FactWords() {}

    /** The values to choose from; empty where it is typed. */
    static List<String> choices(StatedFact fact) {
        return switch (fact.form()) {
            case YES_NO -> List.of(StatedFact.YES, StatedFact.NO);
            case SIGNAL -> List.of("ADA", "LEMAH", StatedFact.NO);
            case POWER -> List.of("ADA", "TERBATAS", StatedFact.NO);
            case MODE ->
                java.util.Arrays.stream(AccessMode.values())
                        .map(AccessMode::name)
                        .toList();
            case MINUTES, TEXT -> List.of();
        };
    }

    /** @param value as it is kept */
    static String say(Words words, StatedFact fact, String value) {
        return switch (fact.form()) {
            case YES_NO, SIGNAL, POWER -> words.say("accessview.value." + value);
            case MODE -> words.say(AccessMode.valueOf(value));
            case MINUTES -> words.duration(new Minutes(Integer.parseInt(value)));
            case TEXT -> value;
        };
    }
}
