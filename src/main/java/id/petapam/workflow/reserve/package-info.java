/** Where to hold the reserve, and what a plan cannot do without. */
package id.petapam.workflow.reserve;
