package id.petapam.text;

import java.util.Locale;

/** A language the program speaks. */
public enum Language {
    ID(new Locale("id", "ID")),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** Suffix of the bundle files: id, en. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
