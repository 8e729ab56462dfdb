package id.petapam.cli;

import id.petapam.model.StatedFact;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a fact as {@code FLOOD_PRONE=YA}; without a value it is taken back. */
final class FactText implements ITypeConverter<FactText.Value> {

    /** A fact and its value; empty takes back what was stated. */
    record Value(StatedFact fact, Optional<String> value) {}

    @Override
    public Value convert(String text) {
        int at = text.indexOf('=');
        if (at < 0) {
            throw new TypeConversionException(text);
        }
        StatedFact fact = fact(text.substring(0, at).strip().toUpperCase(Locale.ROOT), text);
        String written = text.substring(at + 1);
        if (written.isBlank()) {
            return new Value(fact, Optional.empty());
        }
        Optional<String> value = fact.canonical(written);
        if (value.isEmpty()) {
            throw new TypeConversionException(text);
        }
        return new Value(fact, value);
    }

    private static StatedFact fact(String name, String text) {
        for (StatedFact fact : StatedFact.values()) {
            if (fact.name().equals(name)) {
                return fact;
            }
        }
        throw new TypeConversionException(text);
    }
}
