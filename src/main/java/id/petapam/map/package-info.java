/** The map picture without a toolkit: viewport, base map, marks, clusters, labels, symbols, and the port they draw on. */
package id.petapam.map;
