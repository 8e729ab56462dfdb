/** The wizard of a new plan: one page. */
package id.petapam.ui.newplan;
