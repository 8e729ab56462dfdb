/** Where a reserve is held so that it reaches most stations in time. */
package id.petapam.planner.reserve;
