/** Which stations one team serves: proposals for groups, with bounds that tell how good they can be at all. */
package id.petapam.planner.grouping;
