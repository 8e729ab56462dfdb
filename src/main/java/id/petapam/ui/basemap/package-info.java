/** The dialog of base maps. */
package id.petapam.ui.basemap;
