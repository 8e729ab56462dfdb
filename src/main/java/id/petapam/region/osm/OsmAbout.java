package id.petapam.region.osm;

import id.petapam.geo.Bounds;
import java.util.Optional;

/**
 * What an OpenStreetMap file says about itself.
 *
 * @param bounds the box it was cut from, where it says one
 * @param date day of the data, {@code 2024-02-14}; empty text where it says none
 */
public record OsmAbout(Optional<Bounds> bounds, String date) {}
