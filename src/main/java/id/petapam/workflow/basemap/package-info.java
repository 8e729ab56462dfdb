/** Base maps of others under the plan: chosen, found again, stacked, on the screen and on paper. */
package id.petapam.workflow.basemap;
