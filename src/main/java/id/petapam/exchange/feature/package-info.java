/**
 * Files of places made by other programs, read one feature after the other and never held as a whole: GeoJSON, KML and
 * KMZ, GPX. Nothing that such a file names elsewhere is ever opened.
 */
package id.petapam.exchange.feature;
