/** From blocks to pages: breaks lines, fits tables, turns pages. Lengths in points from the upper left corner. */
package id.petapam.report.layout;
