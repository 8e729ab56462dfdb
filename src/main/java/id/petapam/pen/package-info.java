/** The drawing port on Graphics2D: raster tiles and, through a PDF graphics, vector pages. */
package id.petapam.pen;
