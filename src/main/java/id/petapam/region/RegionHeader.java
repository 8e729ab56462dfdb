package id.petapam.region;

import id.petapam.geo.Bounds;

/**
 * What a pack says about itself.
 *
 * @param id short lasting name, as {@code sumsel}
 * @param title as shown to the user
 * @param version of the data, rises when the data changes
 * @param checksum SHA-256 of the whole file, 64 lower-case hex digits
 * @param bounds what the pack covers
 */
public record RegionHeader(String id, String title, String version, String checksum, Bounds bounds) {}
