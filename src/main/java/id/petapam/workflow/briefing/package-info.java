/** What is told in the briefing room: figures and places of a plan, never a person. */
package id.petapam.workflow.briefing;
