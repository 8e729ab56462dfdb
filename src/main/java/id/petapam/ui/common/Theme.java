package id.petapam.ui.common;

/** How the window looks. */
public enum Theme {
    LIGHT,
    DARK,
    /** Dark with high contrast, for the briefing room. */
    PROJECTOR;

    public boolean isDark() {
        return this != LIGHT;
    }
}
