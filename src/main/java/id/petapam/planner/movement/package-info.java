/** Who leaves when, from where, by which vehicle and vessel, in which wave (R-30 ... R-32). */
package id.petapam.planner.movement;
