package id.petapam.cli;

import id.petapam.model.VulnerabilityClass;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a class as its letters (SR) or its name (SANGAT_RAWAN). */
final class ClassText implements ITypeConverter<ClassText.Value> {

    /** A class, apart from the enum so that the parser asks this converter. */
    record Value(VulnerabilityClass decided) {}

    @Override
    public Value convert(String text) {
        for (VulnerabilityClass one : VulnerabilityClass.values()) {
            if (one.letters().equalsIgnoreCase(text) || one.name().equalsIgnoreCase(text)) {
                return new Value(one);
            }
        }
        throw new TypeConversionException(text);
    }
}
