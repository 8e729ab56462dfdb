package id.petapam.route;

/**
 * Names a thing of the network for good, whatever pack it is read from again: what is closed, crossed or proven stays
 * the same after the pack was built anew.
 *
 * @param id of the OpenStreetMap way or node; negative for one that somebody drew
 */
public record WayKey(Kind kind, long id) {

    /** What kind of thing. */
    public enum Kind {
        ROAD,
        BRIDGE,
        FERRY,
        WATERWAY,
        LANDING
    }

    /** As {@code BRIDGE:1234}. */
    @Override
    public String toString() {
        return kind + ":" + id;
    }

    /** @throws IllegalArgumentException if the text is not one that {@link #toString} made */
    public static WayKey parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not a key of a way: " + text);
        }
        return new WayKey(Kind.valueOf(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
    }
}
