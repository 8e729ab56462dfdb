package id.petapam.tiles.file;

import id.petapam.tiles.file.BaseMapUnreadable.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The directories of a TIFF file: what pictures it holds and where on earth they lie. Never changes. */
final class TiffHeader {

    private static final int MAX_PICTURES = 64;
    private static final int MAX_ENTRIES = 400;
    private static final int MAX_VALUES = 4096;

    static final int SUBFILE = 254;
    static final int WIDTH = 256;
    static final int HEIGHT = 257;
    static final int BITS = 258;
    static final int PHOTOMETRIC = 262;
    static final int SAMPLES = 277;
    static final int ROWS_PER_STRIP = 278;
    static final int TILE_WIDTH = 322;
    static final int TILE_LENGTH = 323;
    static final int EXTRA_SAMPLES = 338;
    static final int SAMPLE_FORMAT = 339;
    static final int PIXEL_SCALE = 33550;
    static final int TIE_POINTS = 33922;
    static final int TRANSFORMATION = 34264;
    static final int GEO_KEYS = 34735;
    static final int NO_DATA = 42113;

    /** The tags of one picture that are of use here. */
    record Picture(Map<Integer, double[]> tags, String noData) {

        boolean has(int tag) {
            return tags.containsKey(tag);
        }

        double[] values(int tag) {
            return tags.getOrDefault(tag, new double[0]);
        }

        int number(int tag, int otherwise) {
            double[] values = values(tag);
            return values.length == 0 ? otherwise : (int) Math.max(-1, Math.min(Integer.MAX_VALUE, values[0]));
        }

        int width() {
            return number(WIDTH, 0);
        }

        int height() {
            return number(HEIGHT, 0);
        }
    }

    private TiffHeader() {}

    /** @throws IOException where the file contradicts itself or ends too early */
    static List<Picture> read(FileChannel channel, Path file) throws IOException {
        ByteBuffer head = bytes(channel, 0, 8);
        ByteOrder order = head.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        long at = Integer.toUnsignedLong(head.order(order).getInt(4));
        List<Picture> pictures = new ArrayList<>();
        while (at != 0) {
            if (pictures.size() == MAX_PICTURES) {
                throw new BaseMapUnreadable(Reason.UNSAFE, file + ": more than " + MAX_PICTURES + " pictures");
            }
            int entries = Short.toUnsignedInt(bytes(channel, at, 2).order(order).getShort());
            if (entries > MAX_ENTRIES) {
                throw new BaseMapUnreadable(Reason.DAMAGED, file + ": " + entries + " entries");
            }
            ByteBuffer directory = bytes(channel, at + 2, entries * 12 + 4).order(order);
            pictures.add(picture(channel, directory, entries, order));
            at = Integer.toUnsignedLong(directory.getInt(entries * 12));
        }
        if (pictures.isEmpty()) {
            throw new BaseMapUnreadable(Reason.NO_TILES, file.toString());
        }
        return pictures;
    }

    private static Picture picture(FileChannel channel, ByteBuffer directory, int entries, ByteOrder order)
            throws IOException {
        Map<Integer, double[]> tags = new HashMap<>();
        String noData = "";
        for (int i = 0; i < entries; i++) {
            int tag = Short.toUnsignedInt(directory.getShort(i * 12));
            int type = Short.toUnsignedInt(directory.getShort(i * 12 + 2));
            long count = Integer.toUnsignedLong(directory.getInt(i * 12 + 4));
            int size = size(type);
            if (!isOfUse(tag) || size == 0 || count < 1 || count > MAX_VALUES) {
                continue;
            }
            int length = (int) count * size;
            ByteBuffer values = length <= 4
                    ? directory.slice(i * 12 + 8, 4).order(order)
                    : bytes(channel, Integer.toUnsignedLong(directory.getInt(i * 12 + 8)), length)
                            .order(order);
            if (type == 2) {
                byte[] text = new byte[length];
                values.get(0, text);
                noData = new String(text, StandardCharsets.US_ASCII)
                        .replace("\0", "")
                        .strip();
            } else {
                tags.put(tag, numbers(values, type, (int) count));
            }
        }
        return new Picture(tags, noData);
    }

    private static boolean isOfUse(int tag) {
        return switch (tag) {
            case SUBFILE,
                    WIDTH,
                    HEIGHT,
                    BITS,
                    PHOTOMETRIC,
                    SAMPLES,
                    ROWS_PER_STRIP,
                    TILE_WIDTH,
                    TILE_LENGTH,
                    EXTRA_SAMPLES,
                    SAMPLE_FORMAT,
                    PIXEL_SCALE,
                    TIE_POINTS,
                    TRANSFORMATION,
                    GEO_KEYS,
                    NO_DATA -> true;
            default -> false;
        };
    }

    private static int size(int type) {
        return switch (type) {
            case 1, 2 -> 1;
            case 3 -> 2;
            case 4 -> 4;
            case 12 -> 8;
            default -> 0;
        };
    }

    private static double[] numbers(ByteBuffer values, int type, int count) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = switch (type) {
                case 1 -> Byte.toUnsignedInt(values.get(i));
                case 3 -> Short.toUnsignedInt(values.getShort(i * 2));
                case 4 -> Integer.toUnsignedLong(values.getInt(i * 4));
                default -> values.getDouble(i * 8);
            };
        }
        return numbers;
    }

    private static ByteBuffer bytes(FileChannel channel, long at, int length) throws IOException {
        if (at < 0 || at > channel.size() - length) {
            throw new IOException(length + " bytes at " + at + " of " + channel.size());
        }
        ByteBuffer into = ByteBuffer.allocate(length);
        while (into.hasRemaining()) {
            if (channel.read(into, at + into.position()) < 0) {
                throw new IOException("ends at " + (at + into.position()));
            }
        }
        return into.flip();
    }
}
