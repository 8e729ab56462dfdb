package id.petapam.region.osm;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes .osm.pbf files for tests and benches: nodes, then ways, then relations, in blocks of 8,000. */
public final class PbfWriter implements AutoCloseable {

    private static final int BLOCK = 8_000;

    private final DataOutputStream out;
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final List<byte[]> elements = new ArrayList<>();
    private final Piece ids = new Piece();
    private final Piece lats = new Piece();
    private final Piece lons = new Piece();
    private final Piece keys = new Piece();
    private long lastId;
    private long lastLat;
    private long lastLon;
    private int nodes;
    private int field;

    /** A message that is put together. */
    static final class Piece {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Piece varint(long value) {
            long left = value;
            while ((left & ~0x7FL) != 0) {
                bytes.write((int) (left & 0x7F | 0x80));
                left >>>= 7;
            }
            bytes.write((int) left);
            return this;
        }

        Piece signed(long value) {
            return varint(value << 1 ^ value >> 63);
        }

        Piece number(int field, long value) {
            return varint((long) field << 3).varint(value);
        }

        Piece piece(int field, byte[] value) {
            varint((long) field << 3 | 2).varint(value.length);
            bytes.writeBytes(value);
            return this;
        }

        Piece text(int field, String value) {
            return piece(field, value.getBytes(StandardCharsets.UTF_8));
        }

        byte[] take() {
            byte[] all = bytes.toByteArray();
            bytes.reset();
            return all;
        }
    }

    /** @param bounds south, west, north, east in degrees */
    public PbfWriter(OutputStream to, double south, double west, double north, double east) throws IOException {
        this.out = new DataOutputStream(to);
        byte[] box = new Piece()
                .varint(1 << 3)
                .signed(Math.round(west * 1e9))
                .varint(2 << 3)
                .signed(Math.round(east * 1e9))
                .varint(3 << 3)
                .signed(Math.round(north * 1e9))
                .varint(4 << 3)
                .signed(Math.round(south * 1e9))
                .take();
        blob(
                out,
                "OSMHeader",
                new Piece()
                        .piece(1, box)
                        .text(4, "OsmSchema-V0.6")
                        .text(4, "DenseNodes")
                        .number(32, 1_767_225_600L)
                        .take());
        texts.put("", 0);
    }

    public void node(long id, int lat7, int lon7, String... tags) throws IOException {
        begin(2);
        ids.signed(id - lastId);
        lats.signed(lat7 - lastLat);
        lons.signed(lon7 - lastLon);
        lastId = id;
        lastLat = lat7;
        lastLon = lon7;
        for (String text : tags) {
            keys.varint(text(text));
        }
        keys.varint(0);
        nodes++;
        full(nodes);
    }

    public void way(long id, long[] refs, String... tags) throws IOException {
        begin(3);
        Piece way = new Piece().number(1, id);
        tags(way, tags);
        Piece list = new Piece();
        long last = 0;
        for (long ref : refs) {
            list.signed(ref - last);
            last = ref;
        }
        elements.add(way.piece(8, list.take()).take());
        full(elements.size());
    }

    /** A relation of ways. */
    public void relation(long id, long[] ways, String role, String... tags) throws IOException {
        begin(4);
        Piece relation = new Piece().number(1, id);
        tags(relation, tags);
        Piece roles = new Piece();
        Piece members = new Piece();
        Piece kinds = new Piece();
        long last = 0;
        for (long way : ways) {
            roles.varint(text(role));
            members.signed(way - last);
            kinds.varint(1);
            last = way;
        }
        elements.add(relation.piece(8, roles.take())
                .piece(9, members.take())
                .piece(10, kinds.take())
                .take());
        full(elements.size());
    }

    private void tags(Piece element, String... tags) {
        Piece names = new Piece();
        Piece values = new Piece();
        for (int i = 0; i + 1 < tags.length; i += 2) {
            names.varint(text(tags[i]));
            values.varint(text(tags[i + 1]));
        }
        element.piece(2, names.take()).piece(3, values.take());
    }

    private int text(String text) {
        return texts.computeIfAbsent(text, t -> texts.size());
    }

    private void begin(int kind) throws IOException {
        if (field != kind) {
            block();
            field = kind;
        }
    }

    private void full(int size) throws IOException {
        if (size == BLOCK) {
            block();
        }
    }

    private void block() throws IOException {
        if (nodes == 0 && elements.isEmpty()) {
            return;
        }
        Piece group = new Piece();
        if (nodes > 0) {
            group.piece(
                    2,
                    new Piece()
                            .piece(1, ids.take())
                            .piece(8, lats.take())
                            .piece(9, lons.take())
                            .piece(10, keys.take())
                            .take());
        }
        elements.forEach(e -> group.piece(field, e));
        Piece table = new Piece();
        texts.keySet().forEach(t -> table.text(1, t));
        blob(
                out,
                "OSMData",
                new Piece().piece(1, table.take()).piece(2, group.take()).take());
        texts.clear();
        texts.put("", 0);
        elements.clear();
        nodes = 0;
        lastId = 0;
        lastLat = 0;
        lastLon = 0;
    }

    /** One blob, packed with zlib. */
    static void blob(DataOutputStream out, String type, byte[] contents) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(6);
        try (DeflaterOutputStream zip = new DeflaterOutputStream(packed, deflater)) {
            zip.write(contents);
        }
        deflater.end();
        byte[] blob = new Piece()
                .number(2, contents.length)
                .piece(3, packed.toByteArray())
                .take();
        byte[] header = new Piece().text(1, type).number(3, blob.length).take();
        out.writeInt(header.length);
        out.write(header);
        out.write(blob);
    }

    @Override
    public void close() throws IOException {
        block();
        out.close();
    }
}
