/** How one gets there: the travel network by road, foot and boat, times, ways and crossings. */
package id.petapam.route;
