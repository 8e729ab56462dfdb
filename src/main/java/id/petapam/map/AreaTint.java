package id.petapam.map;

/** How well an area is covered, as a tint of the ground. */
public enum AreaTint {
    COVERED,
    PARTLY,
    NOT_COVERED
}
