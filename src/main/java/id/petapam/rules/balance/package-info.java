/** What is used and what is left: per unit, per person and as a whole. */
package id.petapam.rules.balance;
