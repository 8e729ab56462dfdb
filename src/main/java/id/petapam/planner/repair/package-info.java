/** A plan put right after something changed, with as few people moved as can be. */
package id.petapam.planner.repair;
