package id.petapam.ui.briefing;

/** How a figure is meant; said by words too, never by colour alone. */
public enum Tone {
    PLAIN,
    GOOD,
    WARN,
    BAD
}
