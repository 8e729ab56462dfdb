/**
 * What all screens share and where they meet: the plan's desk, the shared selection, the navigator, dialogs, looks. The
 * only room for JavaFX things that belong to no single screen.
 */
package id.petapam.ui.common;
