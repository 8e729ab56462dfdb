package id.petapam.model;

import id.petapam.geo.LatLon;

/** A point and how well it is known. */
public record PlacedPoint(LatLon at, PointQuality quality) {

    public boolean isEstimated() {
        return quality == PointQuality.ESTIMATED;
    }
}
