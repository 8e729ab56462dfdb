package id.petapam.exchange.feature;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The shapes of a {@code .shp} file one after the other, with or without heights. No number of the file is trusted: what
 * does not fit into the bytes that are there ends the reading.
 */
final class ShapeRecords {

    private static final int FILE_CODE = 9994;
    private static final int HEADER = 100;

    /** The most vertices that are kept, with height and measure. */
    private static final int MAX_RECORD = 100 + Shape.MAX_VERTICES * 32;

    private final InputStream in;
    /** What the head says is still to come; a file that is longer is read to its end. */
    private long left;

    private ShapeRecords(InputStream in, long left) {
        this.in = in;
        this.left = left;
    }

    /** @throws EOFException if it is no whole shapefile */
    static ShapeRecords of(InputStream in) throws IOException {
        ByteBuffer head = bytes(in, HEADER);
        long length = Integer.toUnsignedLong(head.getInt(24)) * 2;
        if (head.getInt(0) != FILE_CODE || length < HEADER) {
            throw new EOFException("no shapefile");
        }
        return new ShapeRecords(in, length - HEADER);
    }

    /**
     * The next shape; empty at the end.
     *
     * @throws EOFException if the file is cut off or contradicts itself
     */
    Optional<Shape> next() throws IOException {
        byte[] head = in.readNBytes(8);
        if (head.length == 0 && left <= 0) {
            return Optional.empty();
        } else if (head.length < 8) {
            throw new EOFException("cut off");
        }
        long length = Integer.toUnsignedLong(ByteBuffer.wrap(head).getInt(4)) * 2;
        left -= 8 + length;
        if (length < 4) {
            throw new EOFException("a shape of " + length + " bytes");
        }
        Shape shape = new Shape();
        if (length > MAX_RECORD) {
            in.skipNBytes(length);
            shape.room(Shape.MAX_VERTICES + 1);
        } else {
            ByteBuffer content = bytes(in, (int) length).order(ByteOrder.LITTLE_ENDIAN);
            shape(content, shape);
        }
        return Optional.of(shape);
    }

    private static ByteBuffer bytes(InputStream in, int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("cut off");
        }
        return ByteBuffer.wrap(bytes);
    }

    private static void shape(ByteBuffer in, Shape shape) throws EOFException {
        int type = in.getInt();
        switch (type) {
            case 0 -> {
                // nothing is drawn
            }
            case 1, 11, 21 -> {
                need(in, 16);
                point(in, shape);
            }
            case 8, 18, 28 -> {
                need(in, 36);
                in.position(in.position() + 32);
                int count = count(in, 16);
                for (int i = 0; i < count; i++) {
                    point(in, shape);
                }
            }
            case 3, 13, 23 -> shape.addLine();
            case 5, 15, 25 -> polygon(in, shape);
            default -> shape.addBroken(1);
        }
    }

    private static void point(ByteBuffer in, Shape shape) {
        double x = in.getDouble();
        double y = in.getDouble();
        if (Double.isFinite(x) && Double.isFinite(y)) {
            shape.addPoint(x, y);
        } else {
            shape.addBroken(1);
        }
    }

    private static void polygon(ByteBuffer in, Shape shape) throws EOFException {
        need(in, 40);
        in.position(in.position() + 32);
        int parts = count(in, 4);
        int points = count(in, 16);
        if ((long) parts * 4 + (long) points * 16 > in.remaining()) {
            throw new EOFException("a shape that ends early");
        }
        int[] starts = new int[parts + 1];
        for (int i = 0; i < parts; i++) {
            starts[i] = in.getInt();
        }
        starts[parts] = points;
        if (!shape.fits(points)) {
            shape.room(points);
            return;
        }
        List<double[]> rings = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            if (starts[i] < 0 || starts[i] > starts[i + 1] || starts[i + 1] > points) {
                throw new EOFException("rings that contradict each other");
            }
            double[] xy = new double[(starts[i + 1] - starts[i]) * 2];
            for (int k = 0; k < xy.length; k++) {
                xy[k] = in.getDouble();
            }
            rings.add(xy);
        }
        Rings.nest(rings, shape);
    }

    private static void need(ByteBuffer in, int bytes) throws EOFException {
        if (in.remaining() < bytes) {
            throw new EOFException("a shape that ends early");
        }
    }

    private static int count(ByteBuffer in, int bytesEach) throws EOFException {
        int n = in.getInt();
        if (n < 0 || (long) n * bytesEach > in.remaining()) {
            throw new EOFException("a shape of " + n + " things");
        }
        return n;
    }
}
