package id.petapam.region.detail;

/** Rank of a road, from wide to narrow, in the words of OpenStreetMap. */
public enum RoadClass {
    MOTORWAY,
    TRUNK,
    PRIMARY,
    SECONDARY,
    TERTIARY,
    UNCLASSIFIED,
    RESIDENTIAL,
    LIVING_STREET,
    SERVICE,
    TRACK,
    PATH,
    FOOTWAY,
    STEPS
}
