/** Makes {@code data/region/sumsel.gpkg} from its sources; a tool of the developers, not part of the program. */
package id.petapam.region.build;
