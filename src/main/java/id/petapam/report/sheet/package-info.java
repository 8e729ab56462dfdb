/** Map sheets for paper: the ground, the plan on it, scale, grid, legend; drawn through the map's pen, in points. */
package id.petapam.report.sheet;
