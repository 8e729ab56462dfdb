/** Reasons for a proposal, as phrases with figures, from its prices. */
package id.petapam.planner.why;
