/** Screens about the phases of an operation: their times, copies of one into another, the escort of boxes. */
package id.petapam.ui.phases;
