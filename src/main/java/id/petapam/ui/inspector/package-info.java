/** The inspector on the right: what is selected, why it stands as it does, and what can be done with it. */
package id.petapam.ui.inspector;
