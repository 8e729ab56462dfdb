package id.petapam.exchange;

/** The kinds of lists that can be read, told apart by their content. */
public enum TableFormat {
    CSV,
    XLSX,
    GEOJSON,
    KML,
    KMZ,
    GPX,
    SHAPEFILE,
    GEOPACKAGE
}
