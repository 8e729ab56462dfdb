/** Dialogs: where to hold the reserve; what the plan cannot do without. */
package id.petapam.ui.reserve;
