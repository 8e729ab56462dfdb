/** What lies where: areas, villages, rivers, towns, police seats of a region pack (GeoPackage, read only). */
package id.petapam.region;
