/** The fine layers of a region pack, packed for speed: roads, waterways, ferries, waters, land cover, places. */
package id.petapam.region.detail;
