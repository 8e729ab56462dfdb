/** The movement plan of a phase: ways, vehicles and times put together, and told (R-30 ... R-32). */
package id.petapam.workflow.movement;
