/** Who leaves when and by what (R-30 ... R-33): numbers of the rule book, and what is wrong with a departure. */
package id.petapam.rules.movement;
