package id.petapam.workflow.search;

/** What was found; of equals the earlier one comes first. */
public enum FoundKind {
    POINT,
    DISTRICT,
    VILLAGE,
    STATION,
    SITE,
    UNIT,
    PERSON,
    REGENCY,
    TOWN,
    RIVER,
    LAKE,
    BRIDGE,
    FERRY,
    LANDING,
    HAMLET,
    SETTLEMENT,
    ROAD,
    LANDMARK,
    COMMAND
}
