package id.petapam.map;

/** What covers the ground, in the order of drawing. */
public enum CoverLook {
    FARMLAND,
    GRASS,
    FOREST,
    PLANTATION,
    SWAMP,
    SETTLEMENT,
    WORKSITE
}
