/** Perbaiki: what changed is put right with the fewest moves, shown before it is applied. */
package id.petapam.ui.repair;
