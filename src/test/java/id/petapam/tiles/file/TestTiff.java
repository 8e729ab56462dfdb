package id.petapam.tiles.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;

/** Small GeoTIFFs, uncompressed, in one strip. */
final class TestTiff {

    private record Tag(int number, int type, byte[] values, int count) {}

    private final List<Tag> tags = new ArrayList<>();

    private TestTiff() {}

    /**
     * Writes one.
     *
     * @param colour RGB of a column and row
     * @param epsg 4326 is geographic, others are projected
     * @param left east of the left edge
     * @param top north of the upper edge
     */
    static Path write(
            Path file, int side, IntBinaryOperator colour, int epsg, double left, double top, double step, int bits) {
        byte[] pixels = new byte[side * side * 3 * bits / 8];
        for (int i = 0; i < side * side && bits == 8; i++) {
            int rgb = colour.applyAsInt(i % side, i / side);
            pixels[3 * i] = (byte) (rgb >> 16);
            pixels[3 * i + 1] = (byte) (rgb >> 8);
            pixels[3 * i + 2] = (byte) rgb;
        }
        boolean geographic = epsg == 4326;
        TestTiff tiff = new TestTiff();
        tiff.ints(256, side);
        tiff.ints(257, side);
        tiff.shorts(258, bits, bits, bits);
        tiff.shorts(259, 1);
        tiff.shorts(262, 2);
        tiff.ints(273, 8);
        tiff.shorts(277, 3);
        tiff.ints(278, side);
        tiff.ints(279, pixels.length);
        tiff.doubles(33550, step, step, 0);
        tiff.doubles(33922, 0, 0, 0, left, top, 0);
        tiff.shorts(
                34735, 1, 1, 0, 3, 1024, 0, 1, geographic ? 2 : 1, 1025, 0, 1, 1, geographic ? 2048 : 3072, 0, 1, epsg);
        try {
            return Files.write(file, tiff.bytes(pixels));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void shorts(int number, int... values) {
        ByteBuffer out = ByteBuffer.allocate(values.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            out.putShort((short) value);
        }
        tags.add(new Tag(number, 3, out.array(), values.length));
    }

    private void ints(int number, int value) {
        tags.add(new Tag(
                number,
                4,
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(value)
                        .array(),
                1));
    }

    private void doubles(int number, double... values) {
        ByteBuffer out = ByteBuffer.allocate(values.length * 8).order(ByteOrder.LITTLE_ENDIAN);
        for (double value : values) {
            out.putDouble(value);
        }
        tags.add(new Tag(number, 12, out.array(), values.length));
    }

    private byte[] bytes(byte[] pixels) {
        int directory = 8 + pixels.length;
        int after = directory + 2 + tags.size() * 12 + 4;
        ByteArrayOutputStream extra = new ByteArrayOutputStream();
        ByteBuffer out = ByteBuffer.allocate(after).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 'I')
                .put((byte) 'I')
                .putShort((short) 42)
                .putInt(directory)
                .put(pixels);
        out.putShort((short) tags.size());
        for (Tag tag : tags) {
            out.putShort((short) tag.number()).putShort((short) tag.type()).putInt(tag.count());
            if (tag.values().length <= 4) {
                out.put(tag.values()).position(out.position() + 4 - tag.values().length);
            } else {
                out.putInt(after + extra.size());
                extra.writeBytes(tag.values());
            }
        }
        out.putInt(0);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(out.array());
        all.writeBytes(extra.toByteArray());
        return all.toByteArray();
    }
}
