package id.petapam.region.build;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/** Geometry as GeoPackage stores it: a small header with the bounds, then well-known binary. */
final class PackBlob {

    private PackBlob() {}

    static byte[] of(Geometry g) {
        boolean bounded = !(g instanceof Point);
        ByteBuffer head = ByteBuffer.allocate(bounded ? 40 : 8).order(ByteOrder.LITTLE_ENDIAN);
        head.put((byte) 'G')
                .put((byte) 'P')
                .put((byte) 0)
                .put((byte) (bounded ? 3 : 1))
                .putInt(4326);
        if (bounded) {
            Envelope e = g.getEnvelopeInternal();
            head.putDouble(e.getMinX())
                    .putDouble(e.getMaxX())
                    .putDouble(e.getMinY())
                    .putDouble(e.getMaxY());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.array());
        out.writeBytes(new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(g));
        return out.toByteArray();
    }
}
