/** The tab of access: vulnerability by access, the stations that are hard to reach, and the zones of the planner. */
package id.petapam.ui.access;
