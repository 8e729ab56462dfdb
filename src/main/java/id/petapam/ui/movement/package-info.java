/** Vehicles and vessels of the plan, and the movement plan: who leaves when, from where, by what. */
package id.petapam.ui.movement;
