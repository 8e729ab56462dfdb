package id.petapam.map;

import id.petapam.model.VulnerabilityClass;
import java.util.Optional;

/** How a station looks by its class; undecided ones look like no class at all. */
public enum MarkClass {
    KURANG_RAWAN("KR"),
    RAWAN("R"),
    SANGAT_RAWAN("SR"),
    KHUSUS("K"),
    UNDECIDED("?");

    private final String letters;

    MarkClass(String letters) {
        this.letters = letters;
    }

    /** Empty for a station whose class nobody has decided yet. */
    public static MarkClass of(Optional<VulnerabilityClass> decided) {
        return decided.map(c -> valueOf(c.name())).orElse(UNDECIDED);
    }

    /** Letters in the symbol, the same in every language. */
    public String letters() {
        return letters;
    }

    int colour(MapTheme theme) {
        return this == UNDECIDED ? theme.marks().estimated() : theme.colour(VulnerabilityClass.valueOf(name()));
    }
}
