/** What the machine proposes. Never touches what a planner pinned; a proposal becomes real only as an edit. */
package id.petapam.planner;
