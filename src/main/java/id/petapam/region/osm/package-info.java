/** Reads OpenStreetMap files, and says what their tags mean for a planner. Bounded memory, hostile input expected. */
package id.petapam.region.osm;
