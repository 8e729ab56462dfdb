package id.petapam.geo;

import java.util.Collection;
import java.util.Optional;

/** A rectangle of degrees; does not cross the date line. */
public record Bounds(double south, double west, double north, double east) {

    public Bounds {
        if (!(south <= north && west <= east)) {
            throw new IllegalArgumentException(
                    "bounds turned over: " + south + ".." + north + ", " + west + ".." + east);
        }
    }

    public static Bounds around(LatLon point) {
        return new Bounds(point.lat(), point.lon(), point.lat(), point.lon());
    }

    /** The smallest bounds that hold all points; empty for no points. */
    public static Optional<Bounds> of(Collection<LatLon> points) {
        return points.stream().map(Bounds::around).reduce(Bounds::union);
    }

    public Bounds union(Bounds other) {
        return new Bounds(
                Math.min(south, other.south),
                Math.min(west, other.west),
                Math.max(north, other.north),
                Math.max(east, other.east));
    }

    public boolean contains(LatLon p) {
        return p.lat() >= south && p.lat() <= north && p.lon() >= west && p.lon() <= east;
    }

    public boolean intersects(Bounds o) {
        return o.south <= north && o.north >= south && o.west <= east && o.east >= west;
    }

    public LatLon center() {
        return new LatLon((south + north) / 2, (west + east) / 2);
    }

    /** Grown on every side by this share of its height and width. */
    public Bounds grown(double share) {
        double dy = (north - south) * share;
        double dx = (east - west) * share;
        return new Bounds(
                Math.max(-90, south - dy),
                Math.max(-180, west - dx),
                Math.min(90, north + dy),
                Math.min(180, east + dx));
    }
}
