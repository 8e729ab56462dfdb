package id.petapam.model;

/** The kinds of things a plan is made of, in an order in which each refers only to kinds before it. */
public enum EntityKind {
    HEADER,
    RULES,
    PHASE,
    DISTRICT,
    VILLAGE,
    STATION,
    GROUP,
    SITE,
    UNIT,
    PERSON,
    VEHICLE,
    TEAM,
    RAYON,
    ASSIGNMENT,
    STRENGTH,
    ZONE,
    FLAG_DECISION,
    ACCEPTED_FINDING,
    OWN_AREA,
    PIER,
    CLOSED_WAY,
    SCENARIO,
    PERSON_TIE
}
