package id.petapam.tiles.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;

/** Small base maps, written by the tests themselves. */
public final class TestMaps {

    /** Where a tile lies; x and y count from the upper left. */
    public record At(int z, int x, int y) {}

    private TestMaps() {}

    /** A picture of one colour. */
    public static byte[] png(int argb, int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, argb);
            }
        }
        return bytes(image, "png");
    }

    /** A picture of four colours: upper left, upper right, lower left, lower right. */
    public static byte[] quarters(String format, int... rgb) {
        BufferedImage image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int i = 0; i < 4; i++) {
            graphics.setColor(new Color(rgb[i]));
            graphics.fillRect(i % 2 * 128, i / 2 * 128, 128, 128);
        }
        graphics.dispose();
        return bytes(image, format);
    }

    static byte[] bytes(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An MBTiles file with a plain table. */
    public static Path mbtiles(Path file, Map<String, String> about, Map<At, byte[]> tiles) {
        sqlite(
                file,
                List.of(
                        "CREATE TABLE metadata (name text, value text)",
                        "CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)",
                        "CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)"),
                db -> {
                    try (PreparedStatement s = db.prepareStatement("INSERT INTO metadata VALUES (?, ?)")) {
                        for (Map.Entry<String, String> e : about.entrySet()) {
                            s.setString(1, e.getKey());
                            s.setString(2, e.getValue());
                            s.execute();
                        }
                    }
                    try (PreparedStatement s = db.prepareStatement("INSERT INTO tiles VALUES (?, ?, ?, ?)")) {
                        for (Map.Entry<At, byte[]> e : tiles.entrySet()) {
                            At at = e.getKey();
                            s.setInt(1, at.z());
                            s.setInt(2, at.x());
                            s.setInt(3, (1 << at.z()) - 1 - at.y());
                            s.setBytes(4, e.getValue());
                            s.execute();
                        }
                    }
                });
        return file;
    }

    interface Filling {
        void fill(Connection db) throws SQLException;
    }

    static Path sqlite(Path file, List<String> statements, Filling filling) {
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement s = db.createStatement()) {
            for (String sql : statements) {
                s.execute(sql);
            }
            filling.fill(db);
            return file;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A PMTiles archive, version 3, packed by gzip; with leaves where asked for. */
    public static Path pmtiles(Path file, int type, String about, Map<At, byte[]> tiles, boolean leaves) {
        TreeMap<Long, byte[]> ordered = new TreeMap<>();
        int lowest = 31;
        int highest = 0;
        for (Map.Entry<At, byte[]> e : tiles.entrySet()) {
            At at = e.getKey();
            ordered.put(PmTilesIds.of(at.z(), at.x(), at.y()), e.getValue());
            lowest = Math.min(lowest, at.z());
            highest = Math.max(highest, at.z());
        }
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        Map<Long, long[]> places = new LinkedHashMap<>();
        ordered.forEach((id, bytes) -> {
            places.put(id, new long[] {data.size(), bytes.length});
            data.writeBytes(bytes);
        });
        byte[] all = gzip(directory(places, 1));
        byte[] leaf = leaves ? all : new byte[0];
        byte[] root = leaves
                ? gzip(directory(Map.of(places.keySet().iterator().next(), new long[] {0, all.length}), 0))
                : all;
        byte[] words = gzip(about.getBytes(StandardCharsets.UTF_8));
        long at = 127;
        ByteBuffer head = ByteBuffer.allocate(127).order(ByteOrder.LITTLE_ENDIAN);
        head.put("PMTiles".getBytes(StandardCharsets.US_ASCII)).put((byte) 3);
        for (byte[] part : List.of(root, words, leaf, data.toByteArray())) {
            head.putLong(at).putLong(part.length);
            at += part.length;
        }
        head.putLong(places.size()).putLong(places.size()).putLong(places.size());
        head.put((byte) 1).put((byte) 2).put((byte) (type == 1 ? 2 : 1)).put((byte) type);
        head.put((byte) lowest).put((byte) highest);
        head.putInt(-1_800_000_000).putInt(-850_000_000).putInt(1_800_000_000).putInt(850_000_000);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (byte[] part : List.of(head.array(), root, words, leaf, data.toByteArray())) {
                out.writeBytes(part);
            }
            return Files.write(file, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] directory(Map<Long, long[]> places, int run) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        varint(out, places.size());
        long before = 0;
        for (long id : places.keySet()) {
            varint(out, id - before);
            before = id;
        }
        places.keySet().forEach(id -> varint(out, run));
        places.values().forEach(place -> varint(out, place[1]));
        places.values().forEach(place -> varint(out, place[0] + 1));
        return out.toByteArray();
    }

    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static void varint(ByteArrayOutputStream out, long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    /** Writes vector tiles of extent 4096. */
    public static final class Mvt {

        private final Map<String, ByteArrayOutputStream> layers = new LinkedHashMap<>();
        private final Map<String, List<String>> words = new LinkedHashMap<>();

        public Mvt point(String layer, Map<String, String> tags, int x, int y) {
            return feature(layer, 1, tags, List.of(new int[] {x, y}));
        }

        public Mvt line(String layer, Map<String, String> tags, int... points) {
            return feature(layer, 2, tags, List.of(points));
        }

        public Mvt surface(String layer, Map<String, String> tags, int... ring) {
            return feature(layer, 3, tags, List.of(ring));
        }

        private Mvt feature(String layer, int type, Map<String, String> tags, List<int[]> parts) {
            List<String> known = words.computeIfAbsent(layer, l -> new ArrayList<>());
            ByteArrayOutputStream tagged = new ByteArrayOutputStream();
            tags.forEach((key, value) -> {
                varint(tagged, index(known, "k" + key));
                varint(tagged, index(known, "v" + value));
            });
            ByteArrayOutputStream drawn = new ByteArrayOutputStream();
            int x = 0;
            int y = 0;
            for (int[] part : parts) {
                for (int i = 0; i + 1 < part.length; i += 2) {
                    if (i == 0) {
                        varint(drawn, 1 << 3 | 1);
                    } else if (i == 2) {
                        varint(drawn, (part.length / 2 - 1) << 3 | 2);
                    }
                    varint(drawn, zigzag(part[i] - x));
                    varint(drawn, zigzag(part[i + 1] - y));
                    x = part[i];
                    y = part[i + 1];
                }
                if (type == 3) {
                    varint(drawn, 1 << 3 | 7);
                }
            }
            ByteArrayOutputStream feature = new ByteArrayOutputStream();
            block(feature, 2, tagged.toByteArray());
            varint(feature, 3 << 3);
            varint(feature, type);
            block(feature, 4, drawn.toByteArray());
            block(layers.computeIfAbsent(layer, l -> new ByteArrayOutputStream()), 2, feature.toByteArray());
            return this;
        }

        /** Keys and values are kept in one list: both are named by the same numbers. */
        private static int index(List<String> known, String word) {
            if (!known.contains(word)) {
                known.add(word);
            }
            return known.indexOf(word);
        }

        private static long zigzag(long value) {
            return value << 1 ^ value >> 63;
        }

        private static void block(ByteArrayOutputStream out, int field, byte[] bytes) {
            varint(out, field << 3 | 2);
            varint(out, bytes.length);
            out.writeBytes(bytes);
        }

        public byte[] bytes() {
            ByteArrayOutputStream tile = new ByteArrayOutputStream();
            layers.forEach((name, features) -> {
                ByteArrayOutputStream layer = new ByteArrayOutputStream();
                varint(layer, 15 << 3);
                varint(layer, 2);
                block(layer, 1, name.getBytes(StandardCharsets.UTF_8));
                layer.writeBytes(features.toByteArray());
                for (String word : words.get(name)) {
                    byte[] text = word.substring(1).getBytes(StandardCharsets.UTF_8);
                    block(layer, 3, text);
                    ByteArrayOutputStream value = new ByteArrayOutputStream();
                    block(value, 1, text);
                    block(layer, 4, value.toByteArray());
                }
                varint(layer, 5 << 3);
                varint(layer, 4096);
                block(tile, 3, layer.toByteArray());
            });
            return tile.toByteArray();
        }
    }
}
