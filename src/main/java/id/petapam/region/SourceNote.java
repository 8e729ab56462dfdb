package id.petapam.region;

/**
 * Where data of a pack comes from and what must be said about it.
 *
 * @param layers names of the layers made from it, separated by commas
 * @param origin name and version of the source
 * @param licence licence name
 * @param date date of the source as text, {@code 2024-02-14} or a year
 * @param attributionId text to show on screen and paper, Indonesian
 * @param attributionEn the same in English
 * @param sha256 checksum of the file it was made from, lower-case hex; empty text where none is kept
 */
public record SourceNote(
        String layers,
        String origin,
        String licence,
        String date,
        String attributionId,
        String attributionEn,
        String sha256) {

    public SourceNote(
            String layers, String origin, String licence, String date, String attributionId, String attributionEn) {
        this(layers, origin, licence, date, attributionId, attributionEn, "");
    }
}
