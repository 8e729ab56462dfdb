/** Proposes groups and teams for a plan, with the proof, and what to do where people are missing. */
package id.petapam.workflow.propose;
