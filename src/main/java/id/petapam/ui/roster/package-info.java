/** The roster on the left: units and people as a tree, what is left of them, and where a drag begins. */
package id.petapam.ui.roster;
