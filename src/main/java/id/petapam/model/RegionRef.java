package id.petapam.model;

/**
 * The region pack a plan was made with.
 *
 * @param checksum SHA-256 of the pack, lower-case hex
 */
public record RegionRef(String id, String title, String checksum) {}
