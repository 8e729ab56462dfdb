/** Base-map tiles drawn offline from region data. */
package id.petapam.tiles;
