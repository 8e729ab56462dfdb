/** Where: points, bounds, distances, the map projection and grid references. Knows no plan, no file, no screen. */
package id.petapam.geo;
