/** What a plan must satisfy. One class per rule of the specification; every number comes from the rule book. */
package id.petapam.rules;
