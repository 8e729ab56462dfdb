/** Phases of an operation: what each needs and has, how one is copied into another, how boxes are escorted. */
package id.petapam.workflow.phases;
