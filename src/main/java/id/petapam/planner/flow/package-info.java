/** Few sources, many seats, whole numbers: the cheapest way to fill seats, and the check that it is the cheapest. */
package id.petapam.planner.flow;
