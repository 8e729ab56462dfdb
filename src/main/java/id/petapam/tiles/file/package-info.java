/** Base maps that others made, one class a format: read safely, never trusted, drawn as tiles. */
package id.petapam.tiles.file;
