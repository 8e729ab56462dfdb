/** Groups and teams proposed by the planner engine: what it would do, how good that is, what is missing, one edit. */
package id.petapam.ui.propose;
