/** Makes region packs: the OpenStreetMap of a region, official areas, and what the program already knows of it. */
package id.petapam.region.build;
