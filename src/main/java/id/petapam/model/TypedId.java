package id.petapam.model;

/** An id that cannot be mixed up with an id of another kind. */
public interface TypedId {

    String value();

    /** Refuses what can never be an id: nothing, blank, or longer than a line. */
    static void check(String value) {
        if (value == null || value.isBlank() || value.length() > 80) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }
}
