/**
 * Files for other programs: workbooks with typed cells, CSV, and places as GeoJSON, KML and GPX. Written whole or not at
 * all; nothing in them can be taken for a formula.
 */
package id.petapam.exchange.out;
