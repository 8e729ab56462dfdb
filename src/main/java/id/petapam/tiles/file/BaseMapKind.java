package id.petapam.tiles.file;

/** What a base map file is. */
public enum BaseMapKind {
    MBTILES_PICTURES,
    MBTILES_SHAPES,
    PMTILES_PICTURES,
    PMTILES_SHAPES,
    MAPSFORGE,
    GEOTIFF;

    /** Whether it is drawn in our own style, in the colours of a theme. */
    public boolean isDrawn() {
        return this == MBTILES_SHAPES || this == PMTILES_SHAPES || this == MAPSFORGE;
    }
}
