package id.petapam.model;

/**
 * Something a user has to be told in one sentence: what happened, what is safe, what to do. Thrown where it is found,
 * turned into words at the border (window, command line); nothing in between catches it.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    public Problem(Phrase phrase) {
        this(phrase, null);
    }

    public Problem(Phrase phrase, Throwable cause) {
        super(phrase.key() + " " + phrase.values(), cause);
        this.phrase = phrase;
    }

    public static Problem of(String key, Object... values) {
        return new Problem(Phrase.of(key, values));
    }

    public Phrase phrase() {
        return phrase;
    }
}
