package id.petapam.exchange.feature;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads geometry as GeoPackage stores it, more patiently than region packs are read: what is broken is counted and left
 * out, since one bad outline must not keep the others away. Counts are checked against the bytes that are there.
 */
final class GeoPackageShape {

    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};
    private static final int MAX_DEPTH = 8;

    private final ByteBuffer in;
    private final Shape shape;

    private GeoPackageShape(ByteBuffer in, Shape shape) {
        this.in = in;
        this.shape = shape;
    }

    /** Adds what the bytes hold to a shape. */
    static void read(byte[] blob, Shape shape) {
        try {
            new GeoPackageShape(ByteBuffer.wrap(blob), shape).whole();
        } catch (BufferUnderflowException | IllegalArgumentException endsEarly) {
            shape.addBroken(1);
        }
    }

    private void whole() {
        if (in.get() != 'G' || in.get() != 'P') {
            throw new IllegalArgumentException("no GeoPackage geometry");
        }
        in.get();
        int flags = in.get();
        int envelope = (flags >> 1) & 7;
        boolean isExtended = (flags & 0x20) != 0;
        if (envelope >= ENVELOPE_BYTES.length || isExtended) {
            throw new IllegalArgumentException("geometry of an unknown kind");
        }
        in.getInt();
        in.position(in.position() + ENVELOPE_BYTES[envelope]);
        boolean isEmpty = (flags & 0x10) != 0;
        if (!isEmpty) {
            geometry(0);
        }
    }

    private void geometry(int depth) {
        byte order = in.get();
        in.order(order == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        long type = Integer.toUnsignedLong(in.getInt());
        // Heights and measures: by thousands, or by the upper bits where the program that wrote it was an older one.
        boolean hasZ = (type & 0x80000000L) != 0 || type / 1000 % 10 == 1 || type / 1000 % 10 == 3;
        boolean hasM = (type & 0x40000000L) != 0 || type / 1000 % 10 == 2 || type / 1000 % 10 == 3;
        boolean isOld = (type & 0xF0000000L) != 0;
        if (isOld) {
            hasZ = (type & 0x80000000L) != 0;
            hasM = (type & 0x40000000L) != 0;
            if ((type & 0x20000000L) != 0) {
                in.getInt();
            }
        }
        int dimensions = 2 + (hasZ ? 1 : 0) + (hasM ? 1 : 0);
        int kind = (int) ((type & 0x0FFFFFFFL) % 1000);
        switch (kind) {
            case 1 -> {
                double[] xy = vertices(1, dimensions);
                if (xy.length > 0 && isFinite(xy)) {
                    shape.addPoint(xy[0], xy[1]);
                }
            }
            case 2 -> {
                skip(count(8 * dimensions), dimensions);
                shape.addLine();
            }
            case 3 -> polygon(dimensions);
            case 4, 5, 6, 7 -> {
                if (depth == MAX_DEPTH) {
                    throw new IllegalArgumentException("nests too deeply");
                }
                int parts = count(5);
                for (int i = 0; i < parts; i++) {
                    geometry(depth + 1);
                }
            }
            default -> throw new IllegalArgumentException("geometry type " + type);
        }
    }

    private void polygon(int dimensions) {
        int count = count(4);
        List<double[]> rings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int points = count(8 * dimensions);
            if (shape.isTooLarge()) {
                skip(points, dimensions);
            } else {
                rings.add(vertices(points, dimensions));
            }
        }
        shape.addPolygon(Rings.whole(rings, shape));
    }

    private double[] vertices(int points, int dimensions) {
        double[] xy = new double[points * 2];
        for (int i = 0; i < points; i++) {
            xy[2 * i] = in.getDouble();
            xy[2 * i + 1] = in.getDouble();
            in.position(in.position() + 8 * (dimensions - 2));
        }
        return xy;
    }

    private void skip(int points, int dimensions) {
        in.position(in.position() + points * 8 * dimensions);
    }

    private static boolean isFinite(double[] xy) {
        return Double.isFinite(xy[0]) && Double.isFinite(xy[1]);
    }

    /** A number of things, for each of which so many bytes must be there. */
    private int count(int bytesEach) {
        int n = in.getInt();
        if (n < 0 || (long) n * bytesEach > in.remaining()) {
            throw new BufferUnderflowException();
        }
        return n;
    }
}
