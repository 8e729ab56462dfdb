package id.petapam.region;

import id.petapam.geo.LatLon;
import id.petapam.region.RegionUnreadable.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Walks through the vertices of a geometry as GeoPackage stores it without making objects of them: a province's roads
 * have millions. Coordinates are rounded to whole 1e-7 degrees, so lines that share a vertex still share it. As careful
 * as {@link PackGeometry}: every count is checked against the bytes that are there.
 */
final class FlatGeometry {

    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

    private static final int POINT = 1;
    private static final int LINE = 2;
    private static final int POLYGON = 3;
    private static final int MULTI_POINT = 4;
    private static final int MULTI_LINE = 5;
    private static final int MULTI_POLYGON = 6;

    /** Takes what a geometry is made of. */
    interface Sink {

        void vertex(int lat7, int lon7);

        /** The vertices since the last end are one point, line or ring. */
        void end();
    }

    private final String where;
    private ByteBuffer in;
    private int dimensions;

    FlatGeometry(String where) {
        this.where = where;
    }

    /** Hands over the parts of a line or of several; nothing for an empty geometry. */
    void lines(byte[] blob, Sink sink) throws RegionUnreadable {
        walk(blob, LINE, MULTI_LINE, sink);
    }

    /** Hands over the rings of a polygon or of several. */
    void rings(byte[] blob, Sink sink) throws RegionUnreadable {
        walk(blob, POLYGON, MULTI_POLYGON, sink);
    }

    /** Hands over the point, or each of several. */
    void points(byte[] blob, Sink sink) throws RegionUnreadable {
        walk(blob, POINT, MULTI_POINT, sink);
    }

    private void walk(byte[] blob, int single, int multi, Sink sink) throws RegionUnreadable {
        in = ByteBuffer.wrap(blob);
        if (in.remaining() < 8 || in.get() != 'G' || in.get() != 'P' || in.get() != 0) {
            throw damaged("no GeoPackage geometry");
        }
        int flags = in.get();
        int envelope = (flags >> 1) & 7;
        if (envelope >= ENVELOPE_BYTES.length || (flags & 0x20) != 0) {
            throw damaged("geometry of an unknown kind");
        }
        in.getInt();
        need(ENVELOPE_BYTES[envelope]);
        in.position(in.position() + ENVELOPE_BYTES[envelope]);
        if ((flags & 0x10) != 0) {
            return;
        }
        int type = type();
        if (type == single) {
            one(single, sink);
        } else if (type == multi) {
            for (int left = count(5); left > 0; left--) {
                if (type() != single) {
                    throw damaged("a geometry of another kind within");
                }
                one(single, sink);
            }
        } else {
            throw damaged("geometry type " + type);
        }
    }

    private void one(int kind, Sink sink) throws RegionUnreadable {
        switch (kind) {
            case POINT -> {
                need(8 * dimensions);
                vertex(sink);
                sink.end();
            }
            case LINE -> {
                if (run(sink) == 1) {
                    throw damaged("a line of one point");
                }
                sink.end();
            }
            default -> {
                for (int left = count(4); left > 0; left--) {
                    if (run(sink) < 4) {
                        throw damaged("a ring of fewer than four points");
                    }
                    sink.end();
                }
            }
        }
    }

    private int run(Sink sink) throws RegionUnreadable {
        int count = count(8 * dimensions);
        for (int i = 0; i < count; i++) {
            vertex(sink);
        }
        return count;
    }

    private void vertex(Sink sink) throws RegionUnreadable {
        double lon = in.getDouble();
        double lat = in.getDouble();
        in.position(in.position() + 8 * (dimensions - 2));
        if (!LatLon.isValid(lat, lon)) {
            throw damaged("not a place on earth: " + lat + ", " + lon);
        }
        sink.vertex((int) Math.round(lat * 1e7), (int) Math.round(lon * 1e7));
    }

    private int type() throws RegionUnreadable {
        need(5);
        byte order = in.get();
        if (order != 0 && order != 1) {
            throw damaged("byte order " + order);
        }
        in.order(order == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int type = in.getInt();
        int extra = type / 1000;
        if (type < 0 || extra > 3) {
            throw damaged("geometry type " + type);
        }
        dimensions = extra == 0 ? 2 : extra == 3 ? 4 : 3;
        return type % 1000;
    }

    private int count(int bytesEach) throws RegionUnreadable {
        need(4);
        int n = in.getInt();
        if (n < 0 || (long) n * bytesEach > in.remaining()) {
            throw damaged("geometry ends early");
        }
        return n;
    }

    private void need(int bytes) throws RegionUnreadable {
        if (in.remaining() < bytes) {
            throw damaged("geometry ends early");
        }
    }

    private RegionUnreadable damaged(String what) {
        return new RegionUnreadable(Reason.DAMAGED, where + ": " + what);
    }
}
