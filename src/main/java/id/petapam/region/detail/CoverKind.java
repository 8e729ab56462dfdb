package id.petapam.region.detail;

/** What covers the ground. */
public enum CoverKind {
    FOREST,
    PLANTATION,
    FARMLAND,
    SWAMP,
    SETTLEMENT,
    WORKSITE,
    GRASS
}
