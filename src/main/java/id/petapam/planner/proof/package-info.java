/** Why it is not enough, to the last officer, and what would make it enough. */
package id.petapam.planner.proof;
