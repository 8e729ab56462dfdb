package id.petapam.region;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;

/** A part of a straight line that runs over a lake, a wide river or the sea. */
public record WaterStretch(LatLon from, LatLon to) {

    public Metres length() {
        return from.distanceTo(to);
    }
}
