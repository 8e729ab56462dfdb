package id.petapam.ui.shell;

import id.petapam.model.Classification;

/** What file for other programs is wanted: its kind, who may see it, and in how many parts. */
public record DataOrder(Kind kind, Classification classification, Parts parts) {

    /** Kinds of files. */
    public enum Kind {
        XLSX,
        CSV,
        GEOJSON,
        KML,
        GPX;

        String ending() {
            return "." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** In how many files. */
    public enum Parts {
        WHOLE,
        DISTRICTS,
        UNITS
    }
}
