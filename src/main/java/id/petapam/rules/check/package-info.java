/** Whether a plan is sound: one class per check, each giving findings as values. */
package id.petapam.rules.check;
