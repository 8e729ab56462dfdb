package id.petapam.model;

/** What holds for every station inside a zone. */
public enum ZoneKind {
    BOUNDARY_DISPUTE,
    BORDER_AREA,
    FLOOD,
    NO_SIGNAL,
    NO_POWER,
    TIDE,
    WORKSITE,
    HAZARD
}
