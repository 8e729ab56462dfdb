/** Strength lines and reserve: who is there, who is not ready, which share may be sent. */
package id.petapam.ui.strength;
