/** The briefing room: a plan on the projector, step by step, without a person's name. */
package id.petapam.ui.briefing;
