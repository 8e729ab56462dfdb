package id.petapam.ui.common;

/** What a planner can be led to from any screen; the shell knows which dialog does it. */
public enum Task {
    NEW_PLAN,
    OPEN_PLAN,
    OPEN_EXAMPLE,
    IMPORT_STATIONS,
    IMPORT_PERSONNEL,
    IMPORT_SITES,
    IMPORT_AREAS,
    OFFICIAL_AREAS,
    SAVE_STATION_TEMPLATE,
    SAVE_PERSONNEL_TEMPLATE,
    EXPORT_PDF,
    EXPORT_PICTURE,
    BRIEFING,
    EXPORT_DATA,
    PATTERNS,
    STRENGTH,
    ADD_UNIT,
    PLACE_SITE,
    STATE_FACTS,
    SHOW_ACCESS,
    DRAW_ZONE,
    ZONES,
    BASE_MAPS,
    WHAT_IF,
    CLOSE_WAY,
    GROUP_ALL,
    PROPOSE,
    VEHICLES,
    MOVEMENT,
    REGION_DATA,
    MANUAL,
    KEYS,
    ABOUT,
    QUIT;

    /** Whether it makes sense only while a plan is open. */
    public boolean needsPlan() {
        return switch (this) {
            case IMPORT_STATIONS,
                    IMPORT_PERSONNEL,
                    IMPORT_SITES,
                    IMPORT_AREAS,
                    OFFICIAL_AREAS,
                    EXPORT_PDF,
                    EXPORT_PICTURE,
                    BRIEFING,
                    EXPORT_DATA,
                    PATTERNS,
                    STRENGTH,
                    ADD_UNIT,
                    PLACE_SITE,
                    STATE_FACTS,
                    SHOW_ACCESS,
                    DRAW_ZONE,
                    ZONES,
                    WHAT_IF,
                    CLOSE_WAY,
                    GROUP_ALL,
                    PROPOSE,
                    VEHICLES,
                    MOVEMENT,
                    REGION_DATA -> true;
            default -> false;
        };
    }
}
