package id.petapam.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * An area on the earth: one or more polygons, each an outer ring and maybe holes. Kept in whole units of 1e-7 degree
 * (about a centimetre), so that what is written is exactly what is read, and packed, because official areas of a
 * province have a million points.
 */
public final class AreaShape {

    private static final double UNITS = 1e7;

    /** Polygons, their rings (outer one first), and in a ring lon, lat, lon, lat ...; first and last point are equal. */
    private final int[][][] polygons;

    private AreaShape(int[][][] polygons) {
        this.polygons = polygons;
    }

    /**
     * An area of one ring; it is closed where it is open.
     *
     * @throws IllegalArgumentException if fewer than three different points are there
     */
    public static AreaShape ofRing(List<LatLon> ring) {
        return of(List.of(List.of(ring)));
    }

    /**
     * @param polygons polygons, their rings (outer one first), the points of a ring; open rings are closed
     * @throws IllegalArgumentException if there is no polygon, or a ring has fewer than three different points
     */
    public static AreaShape of(List<List<List<LatLon>>> polygons) {
        int[][][] packed = new int[polygons.size()][][];
        for (int p = 0; p < packed.length; p++) {
            List<List<LatLon>> rings = polygons.get(p);
            packed[p] = new int[rings.size()][];
            for (int r = 0; r < rings.size(); r++) {
                List<LatLon> ring = rings.get(r);
                double[] flat = new double[ring.size() * 2];
                for (int i = 0; i < ring.size(); i++) {
                    flat[2 * i] = ring.get(i).lon();
                    flat[2 * i + 1] = ring.get(i).lat();
                }
                packed[p][r] = pack(flat);
            }
        }
        return checked(packed);
    }

    /** @throws IllegalArgumentException if this is not a polygon or several */
    public static AreaShape of(Geometry geometry) {
        int[][][] packed = new int[geometry.getNumGeometries()][][];
        for (int p = 0; p < packed.length; p++) {
            if (!(geometry.getGeometryN(p) instanceof Polygon polygon)) {
                throw new IllegalArgumentException("not an area: " + geometry.getGeometryType());
            }
            packed[p] = new int[1 + polygon.getNumInteriorRing()][];
            packed[p][0] = pack(polygon.getExteriorRing());
            for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
                packed[p][h + 1] = pack(polygon.getInteriorRingN(h));
            }
        }
        return checked(packed);
    }

    private static int[] pack(LinearRing ring) {
        double[] flat = new double[ring.getNumPoints() * 2];
        for (int i = 0; i < ring.getNumPoints(); i++) {
            flat[2 * i] = ring.getCoordinateN(i).x;
            flat[2 * i + 1] = ring.getCoordinateN(i).y;
        }
        return pack(flat);
    }

    private static int[] pack(double[] flat) {
        int[] ring = new int[flat.length + 2];
        for (int i = 0; i < flat.length; i += 2) {
            if (!LatLon.isValid(flat[i + 1], flat[i])) {
                throw new IllegalArgumentException("not a place on earth: " + flat[i + 1] + ", " + flat[i]);
            }
            ring[i] = (int) Math.round(flat[i] * UNITS);
            ring[i + 1] = (int) Math.round(flat[i + 1] * UNITS);
        }
        boolean closed = flat.length >= 4 && ring[0] == ring[flat.length - 2] && ring[1] == ring[flat.length - 1];
        ring[flat.length] = ring[0];
        ring[flat.length + 1] = ring[1];
        return closed ? Arrays.copyOf(ring, flat.length) : ring;
    }

    private static AreaShape checked(int[][][] packed) {
        if (packed.length == 0) {
            throw new IllegalArgumentException("an area without a polygon");
        }
        for (int[][] rings : packed) {
            if (rings.length == 0) {
                throw new IllegalArgumentException("a polygon without a ring");
            }
            for (int[] ring : rings) {
                if (ring.length < 8) {
                    throw new IllegalArgumentException("a ring of fewer than three points");
                }
            }
        }
        return new AreaShape(packed);
    }

    /** Polygons, their rings (outer one first), the points of a ring; first and last point are equal. */
    public List<List<List<LatLon>>> polygons() {
        List<List<List<LatLon>>> all = new ArrayList<>();
        for (int[][] rings : polygons) {
            List<List<LatLon>> list = new ArrayList<>();
            for (int[] ring : rings) {
                List<LatLon> points = new ArrayList<>(ring.length / 2);
                for (int i = 0; i < ring.length; i += 2) {
                    points.add(new LatLon(ring[i + 1] / UNITS, ring[i] / UNITS));
                }
                list.add(List.copyOf(points));
            }
            all.add(List.copyOf(list));
        }
        return List.copyOf(all);
    }

    public int pointCount() {
        return Arrays.stream(polygons)
                .flatMap(Arrays::stream)
                .mapToInt(ring -> ring.length / 2 - 1)
                .sum();
    }

    public Bounds bounds() {
        int south = Integer.MAX_VALUE;
        int west = Integer.MAX_VALUE;
        int north = Integer.MIN_VALUE;
        int east = Integer.MIN_VALUE;
        for (int[][] rings : polygons) {
            for (int i = 0; i < rings[0].length; i += 2) {
                west = Math.min(west, rings[0][i]);
                east = Math.max(east, rings[0][i]);
                south = Math.min(south, rings[0][i + 1]);
                north = Math.max(north, rings[0][i + 1]);
            }
        }
        return new Bounds(south / UNITS, west / UNITS, north / UNITS, east / UNITS);
    }

    /** Whether a point lies inside: by the number of rings around it, so that holes and crossed rings have an answer. */
    public boolean contains(LatLon point) {
        double x = point.lon() * UNITS;
        double y = point.lat() * UNITS;
        boolean inside = false;
        for (int[][] rings : polygons) {
            for (int[] ring : rings) {
                for (int i = 0; i + 3 < ring.length; i += 2) {
                    double y1 = ring[i + 1];
                    double y2 = ring[i + 3];
                    if (y1 > y != y2 > y && x < ring[i] + (y - y1) / (y2 - y1) * ((double) ring[i + 2] - ring[i])) {
                        inside = !inside;
                    }
                }
            }
        }
        return inside;
    }

    /** As JTS computes with it: x = longitude, y = latitude. */
    public Geometry geometry() {
        GeometryFactory factory = new GeometryFactory();
        Polygon[] all = new Polygon[polygons.length];
        for (int p = 0; p < all.length; p++) {
            LinearRing[] rings = Arrays.stream(polygons[p])
                    .map(ring -> factory.createLinearRing(coordinates(ring)))
                    .toArray(LinearRing[]::new);
            all[p] = factory.createPolygon(rings[0], Arrays.copyOfRange(rings, 1, rings.length));
        }
        return all.length == 1 ? all[0] : factory.createMultiPolygon(all);
    }

    private static Coordinate[] coordinates(int[] ring) {
        Coordinate[] all = new Coordinate[ring.length / 2];
        for (int i = 0; i < all.length; i++) {
            all[i] = new Coordinate(ring[2 * i] / UNITS, ring[2 * i + 1] / UNITS);
        }
        return all;
    }

    /** As well-known text that other programs read: {@code MULTIPOLYGON (((104.1 -4.2, ...)))}. */
    public String toText() {
        StringBuilder text = new StringBuilder("MULTIPOLYGON (");
        for (int p = 0; p < polygons.length; p++) {
            text.append(p == 0 ? "(" : ", (");
            for (int r = 0; r < polygons[p].length; r++) {
                text.append(r == 0 ? "(" : ", (");
                int[] ring = polygons[p][r];
                for (int i = 0; i < ring.length; i += 2) {
                    text.append(i == 0 ? "" : ", ");
                    degrees(text, ring[i]);
                    degrees(text.append(' '), ring[i + 1]);
                }
                text.append(')');
            }
            text.append(')');
        }
        return text.append(')').toString();
    }

    private static void degrees(StringBuilder text, int units) {
        String digits = String.valueOf(Math.abs((long) units));
        String padded = "0".repeat(Math.max(0, 8 - digits.length())) + digits;
        int point = padded.length() - 7;
        text.append(units < 0 ? "-" : "").append(padded, 0, point);
        int end = padded.length();
        while (end > point && padded.charAt(end - 1) == '0') {
            end--;
        }
        if (end > point) {
            text.append('.').append(padded, point, end);
        }
    }

    /**
     * Reads what {@link #toText()} wrote.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static AreaShape parse(String text) {
        return new AreaText(text).read();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AreaShape that && Arrays.deepEquals(polygons, that.polygons);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(polygons);
    }

    @Override
    public String toString() {
        return polygons.length + " polygons, " + pointCount() + " points";
    }
}
