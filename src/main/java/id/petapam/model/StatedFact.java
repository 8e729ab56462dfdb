package id.petapam.model;

/** Facts about a station that a person states (domain 11.5, R-19, R-20). */
public enum StatedFact {
    ACCESS_MODE,
    /** From the Polres. */
    TRAVEL_MINUTES,
    FLOOD_PRONE,
    HAZARD_PRONE,
    TIDE_DEPENDENT,
    SIGNAL,
    POWER,
    INTERNET,
    NEAR_WORKSITE,
    LATE_LOGISTICS_HISTORY,
    VIOLENCE_HISTORY,
    INTIMIDATION_HISTORY,
    CROWD_FRICTION,
    BOUNDARY_DISPUTE,
    SPECIAL_PLACE_TYPE,
    REMARK
}
