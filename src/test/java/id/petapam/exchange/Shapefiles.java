package id.petapam.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes shapefiles for tests: the parts as bytes, then beside each other or into a zip. */
public final class Shapefiles {

    public static final String WGS84 = "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,"
            + "298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";

    private final List<String> fields;
    private final Charset charset;
    private final ByteArrayOutputStream shapes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
    private final List<String> numeric = new ArrayList<>();
    private int count;
    private int type = 5;

    private static final int WIDTH = 40;

    Shapefiles(Charset charset, String... fields) {
        this.charset = charset;
        this.fields = List.of(fields);
    }

    public static Shapefiles of(String... fields) {
        return new Shapefiles(StandardCharsets.UTF_8, fields);
    }

    /** Columns that are numbers, not texts. */
    Shapefiles numeric(String... names) {
        numeric.addAll(List.of(names));
        return this;
    }

    /** A polygon of rings given as x, y, x, y ...; with heights where the type says so. */
    public Shapefiles polygon(List<double[]> rings, String... values) {
        int points = rings.stream().mapToInt(r -> r.length / 2).sum();
        boolean z = type == 15;
        int bytes = 44 + 4 * rings.size() + 16 * points + (z ? 16 + 8 * points : 0);
        ByteBuffer out = little(bytes);
        out.putInt(type);
        out.position(36);
        out.putInt(rings.size()).putInt(points);
        int start = 0;
        for (double[] ring : rings) {
            out.putInt(start);
            start += ring.length / 2;
        }
        rings.forEach(ring -> {
            for (double value : ring) {
                out.putDouble(value);
            }
        });
        return record(out.array(), values);
    }

    Shapefiles withHeights() {
        type = 15;
        return this;
    }

    Shapefiles point(double x, double y, String... values) {
        type = 1;
        return record(little(20).putInt(1).putDouble(x).putDouble(y).array(), values);
    }

    Shapefiles nothing(String... values) {
        return record(little(4).putInt(0).array(), values);
    }

    Shapefiles record(byte[] content, String... values) {
        count++;
        shapes.writeBytes(
                ByteBuffer.allocate(8).putInt(count).putInt(content.length / 2).array());
        shapes.writeBytes(content);
        ByteBuffer row = ByteBuffer.allocate(1 + WIDTH * fields.size());
        row.put((byte) ' ');
        for (int i = 0; i < fields.size(); i++) {
            byte[] text = (i < values.length ? values[i] : "").getBytes(charset);
            byte[] cell = new byte[WIDTH];
            java.util.Arrays.fill(cell, (byte) ' ');
            System.arraycopy(text, 0, cell, 0, Math.min(WIDTH, text.length));
            row.put(cell);
        }
        rows.writeBytes(row.array());
        return this;
    }

    byte[] shp() {
        ByteBuffer head = ByteBuffer.allocate(100);
        head.putInt(9994).putInt(24, (100 + shapes.size()) / 2);
        head.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, type);
        return joined(head.array(), shapes.toByteArray());
    }

    byte[] dbf() {
        int head = 32 + 32 * fields.size() + 1;
        ByteBuffer out = little(head);
        out.put(0, (byte) 3).putInt(4, count).putShort(8, (short) head).putShort(10, (short)
                (1 + WIDTH * fields.size()));
        for (int i = 0; i < fields.size(); i++) {
            out.position(32 + 32 * i);
            out.put(fields.get(i).getBytes(StandardCharsets.US_ASCII));
            out.put(32 + 32 * i + 11, (byte) (numeric.contains(fields.get(i)) ? 'N' : 'C'));
            out.put(32 + 32 * i + 16, (byte) WIDTH);
        }
        out.put(head - 1, (byte) 0x0D);
        return joined(joined(out.array(), rows.toByteArray()), new byte[] {0x1A});
    }

    /** The usual parts by their endings. */
    public Map<String, byte[]> parts(String prj) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("shp", shp());
        parts.put("dbf", dbf());
        if (!prj.isEmpty()) {
            parts.put("prj", prj.getBytes(StandardCharsets.UTF_8));
        }
        return parts;
    }

    /** The files beside each other; gives back the one with the shapes. */
    static Path beside(Path shp, Map<String, byte[]> parts) throws IOException {
        String name = shp.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.') + 1);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            Files.write(shp.resolveSibling(stem + part.getKey()), part.getValue());
        }
        return shp;
    }

    /** A zip of shapefiles by the names of their layers. */
    public static Path zip(Path zip, Map<String, Map<String, byte[]>> layers) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, Map<String, byte[]>> layer : layers.entrySet()) {
                for (Map.Entry<String, byte[]> part : layer.getValue().entrySet()) {
                    out.putNextEntry(new ZipEntry(layer.getKey() + "." + part.getKey()));
                    out.write(part.getValue());
                }
            }
        }
        return zip;
    }

    /** A closed square, clockwise as a shapefile wants outer rings. */
    public static double[] square(double west, double south, double east, double north) {
        return new double[] {west, south, west, north, east, north, east, south, west, south};
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] joined(byte[] a, byte[] b) {
        return ByteBuffer.allocate(a.length + b.length).put(a).put(b).array();
    }
}
