package id.petapam.ui.common;

/** What a planner can be led to from any screen; the shell knows which dialog does it. */
public enum Task {
    NEW_PLAN,
    OPEN_PLAN,
    OPEN_EXAMPLE,
    IMPORT_STATIONS,
    IMPORT_PERSONNEL,
    PATTERNS,
    STRENGTH,
    ADD_UNIT,
    PLACE_SITE,
    EXPORT_PDF,
    EXPORT_PICTURE
}
