/** Finding what a planner types: names with their usual misspellings, stations by number, points in any form. */
package id.petapam.workflow.search;
