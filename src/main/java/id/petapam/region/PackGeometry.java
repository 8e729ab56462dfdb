package id.petapam.region;

import id.petapam.geo.LatLon;
import id.petapam.region.RegionUnreadable.Reason;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;

/**
 * Reads geometry as GeoPackage stores it. Own code instead of a library's reader because packs come from other people:
 * counts are checked against the bytes that are there, and nothing nests deeper than multi-polygon, polygon, ring.
 */
final class PackGeometry {

    private static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), 4326);
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

    private static final int POINT = 1;
    private static final int LINE = 2;
    private static final int POLYGON = 3;
    private static final int MULTI_LINE = 5;
    private static final int MULTI_POLYGON = 6;

    private final ByteBuffer in;
    private final String where;
    private int dimensions = 2;

    private PackGeometry(ByteBuffer in, String where) {
        this.in = in;
        this.where = where;
    }

    /**
     * Points, lines, polygons and multiples of the latter two; heights are passed over. Empty for an empty geometry.
     *
     * @param where file and layer, for the log
     */
    static Optional<Geometry> decode(byte[] blob, String where) throws RegionUnreadable {
        PackGeometry reader = new PackGeometry(ByteBuffer.wrap(blob), where);
        try {
            return reader.read();
        } catch (BufferUnderflowException e) {
            throw reader.damaged("geometry ends early", e);
        }
    }

    private Optional<Geometry> read() throws RegionUnreadable {
        if (in.get() != 'G' || in.get() != 'P' || in.get() != 0) {
            throw damaged("no GeoPackage geometry", null);
        }
        int flags = in.get();
        int envelope = (flags >> 1) & 7;
        if (envelope >= ENVELOPE_BYTES.length || (flags & 0x20) != 0) {
            throw damaged("geometry of an unknown kind", null);
        }
        in.getInt();
        if (in.remaining() < ENVELOPE_BYTES[envelope]) {
            throw new BufferUnderflowException();
        }
        in.position(in.position() + ENVELOPE_BYTES[envelope]);
        boolean empty = (flags & 0x10) != 0;
        return empty ? Optional.empty() : Optional.of(geometry()).filter(g -> !g.isEmpty());
    }

    private Geometry geometry() throws RegionUnreadable {
        int type = type();
        switch (type) {
            case POINT:
                return FACTORY.createPoint(coordinate());
            case LINE:
                return line();
            case POLYGON:
                return polygon();
            case MULTI_LINE:
                LineString[] lines = new LineString[count(9)];
                for (int i = 0; i < lines.length; i++) {
                    expect(LINE);
                    lines[i] = line();
                }
                return FACTORY.createMultiLineString(lines);
            case MULTI_POLYGON:
                Polygon[] polygons = new Polygon[count(9)];
                for (int i = 0; i < polygons.length; i++) {
                    expect(POLYGON);
                    polygons[i] = polygon();
                }
                return FACTORY.createMultiPolygon(polygons);
            default:
                throw damaged("geometry type " + type, null);
        }
    }

    private int type() throws RegionUnreadable {
        byte order = in.get();
        if (order != 0 && order != 1) {
            throw damaged("byte order " + order, null);
        }
        in.order(order == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int type = in.getInt();
        int extra = type / 1000;
        if (type < 0 || extra > 3) {
            throw damaged("geometry type " + type, null);
        }
        dimensions = extra == 0 ? 2 : extra == 3 ? 4 : 3;
        return type % 1000;
    }

    private void expect(int wanted) throws RegionUnreadable {
        int type = type();
        if (type != wanted) {
            throw damaged("geometry type " + type + " within another", null);
        }
    }

    private int count(int bytesEach) {
        int n = in.getInt();
        if (n < 0 || (long) n * bytesEach > in.remaining()) {
            throw new BufferUnderflowException();
        }
        return n;
    }

    private LineString line() throws RegionUnreadable {
        Coordinate[] points = coordinates();
        if (points.length == 1) {
            throw damaged("a line of one point", null);
        }
        return FACTORY.createLineString(points);
    }

    private Polygon polygon() throws RegionUnreadable {
        LinearRing[] rings = new LinearRing[count(4)];
        for (int i = 0; i < rings.length; i++) {
            Coordinate[] points = coordinates();
            if (points.length < 4 || !points[0].equals2D(points[points.length - 1])) {
                throw damaged("a ring that does not close", null);
            }
            rings[i] = FACTORY.createLinearRing(points);
        }
        if (rings.length == 0) {
            return FACTORY.createPolygon();
        }
        LinearRing[] holes = new LinearRing[rings.length - 1];
        System.arraycopy(rings, 1, holes, 0, holes.length);
        return FACTORY.createPolygon(rings[0], holes);
    }

    private Coordinate[] coordinates() throws RegionUnreadable {
        Coordinate[] points = new Coordinate[count(8 * dimensions)];
        for (int i = 0; i < points.length; i++) {
            points[i] = coordinate();
        }
        return points;
    }

    private Coordinate coordinate() throws RegionUnreadable {
        double x = in.getDouble();
        double y = in.getDouble();
        for (int i = 2; i < dimensions; i++) {
            in.getDouble();
        }
        if (!LatLon.isValid(y, x)) {
            throw damaged("not a place on earth: " + y + ", " + x, null);
        }
        return new Coordinate(x, y);
    }

    private RegionUnreadable damaged(String what, Exception cause) {
        return new RegionUnreadable(Reason.DAMAGED, where + ": " + what, cause);
    }
}
