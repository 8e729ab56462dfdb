package id.petapam.region.osm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One block of elements of a .osm.pbf file with the texts they share. */
final class PbfBlock {

    /** Real blocks have some ten thousand. */
    private static final int MOST_TEXTS = 2_000_000;

    /** Real blocks have one to three. */
    private static final int MOST_GROUPS = 100_000;

    private final byte[] bytes;
    private final List<Wire> groups = new ArrayList<>();
    private int[] textStarts = new int[256];
    private int[] textLengths = new int[256];
    private String[] texts;
    private int textCount;
    private long granularity = 100;
    private long latOffset;
    private long lonOffset;

    private final Tags tags = new Tags();
    private final Refs refs = new Refs();
    private final Members members = new Members();

    PbfBlock(byte[] bytes) throws OsmUnreadable {
        this.bytes = bytes;
        Wire wire = Wire.of(bytes);
        for (int field = wire.field(); field != 0; field = wire.field()) {
            switch (field) {
                case 1 -> texts(wire.piece());
                case 2 -> group(wire.piece());
                case 17 -> granularity = wire.number();
                case 19 -> latOffset = wire.number();
                case 20 -> lonOffset = wire.number();
                default -> wire.skip();
            }
        }
        texts = new String[textCount];
        if (granularity <= 0 || granularity > 1_000_000_000) {
            throw OsmUnreadable.damaged("granularity " + granularity);
        }
    }

    private void group(Wire group) throws OsmUnreadable {
        if (groups.size() == MOST_GROUPS) {
            throw OsmUnreadable.damaged("more than " + MOST_GROUPS + " groups in a block");
        }
        groups.add(group);
    }

    private void texts(Wire table) throws OsmUnreadable {
        for (int field = table.field(); field != 0; field = table.field()) {
            if (field != 1) {
                table.skip();
                continue;
            }
            if (textCount == MOST_TEXTS) {
                throw OsmUnreadable.damaged("more than " + MOST_TEXTS + " texts in a block");
            }
            if (textCount == textStarts.length) {
                textStarts = Arrays.copyOf(textStarts, textCount * 2);
                textLengths = Arrays.copyOf(textLengths, textCount * 2);
            }
            textStarts[textCount] = table.pieceStart();
            textLengths[textCount] = table.lastLength();
            textCount++;
        }
    }

    private String text(long number) throws OsmUnreadable {
        if (number < 0 || number >= textCount) {
            throw OsmUnreadable.damaged("text " + number + " of " + textCount);
        }
        int n = (int) number;
        if (texts[n] == null) {
            texts[n] = new String(bytes, textStarts[n], textLengths[n], StandardCharsets.UTF_8);
        }
        return texts[n];
    }

    /** Hands over what is wanted; gives the kinds of elements that the block has. */
    Set<OsmSink.Kind> read(OsmSink sink) throws IOException {
        EnumSet<OsmSink.Kind> seen = EnumSet.noneOf(OsmSink.Kind.class);
        for (Wire group : groups) {
            for (int field = group.field(); field != 0; field = group.field()) {
                if (field > 4) {
                    group.skip();
                    continue;
                }
                OsmSink.Kind kind =
                        field <= 2 ? OsmSink.Kind.NODE : field == 3 ? OsmSink.Kind.WAY : OsmSink.Kind.RELATION;
                seen.add(kind);
                if (!sink.wants(kind)) {
                    group.skip();
                    continue;
                }
                switch (field) {
                    case 1 -> node(group.piece(), sink);
                    case 2 -> dense(group.piece(), sink);
                    case 3 -> way(group.piece(), sink);
                    default -> relation(group.piece(), sink);
                }
            }
        }
        return seen;
    }

    private static final Wire NOTHING = new Wire(new byte[0], 0, 0);

    private void node(Wire wire, OsmSink sink) throws IOException {
        long id = 0;
        long lat = 0;
        long lon = 0;
        Wire keys = NOTHING;
        Wire values = NOTHING;
        for (int field = wire.field(); field != 0; field = wire.field()) {
            switch (field) {
                case 1 -> id = wire.signed();
                case 2 -> keys = wire.piece();
                case 3 -> values = wire.piece();
                case 8 -> lat = wire.signed();
                case 9 -> lon = wire.signed();
                default -> wire.skip();
            }
        }
        tags(keys, values);
        place(id, lat, lon, sink);
    }

    private void dense(Wire wire, OsmSink sink) throws IOException {
        Wire ids = NOTHING;
        Wire lats = NOTHING;
        Wire lons = NOTHING;
        Wire texts = NOTHING;
        for (int field = wire.field(); field != 0; field = wire.field()) {
            switch (field) {
                case 1 -> ids = wire.piece();
                case 8 -> lats = wire.piece();
                case 9 -> lons = wire.piece();
                case 10 -> texts = wire.piece();
                default -> wire.skip();
            }
        }
        long id = 0;
        long lat = 0;
        long lon = 0;
        while (!ids.isAtEnd()) {
            id += ids.packedSigned();
            lat += lats.packedSigned();
            lon += lons.packedSigned();
            tags.clear();
            while (!texts.isAtEnd()) {
                long key = texts.varint();
                if (key == 0) {
                    break;
                }
                tags.add(text(key), text(texts.varint()));
            }
            place(id, lat, lon, sink);
        }
    }

    private void place(long id, long lat, long lon, OsmSink sink) throws IOException {
        sink.node(Ids.checked(id), e7(latOffset, lat, 90), e7(lonOffset, lon, 180), tags);
    }

    /** Nanodegrees to 1e-7 degrees. */
    private int e7(long offset, long value, int most) throws OsmUnreadable {
        double nano = offset + (double) granularity * value;
        double whole = nano / 100;
        if (!(Math.abs(whole) <= most * 1e7)) {
            throw OsmUnreadable.damaged("a node at " + nano * 1e-9 + " degrees");
        }
        return (int) Math.round(whole);
    }

    private void way(Wire wire, OsmSink sink) throws IOException {
        long id = 0;
        Wire keys = NOTHING;
        Wire values = NOTHING;
        Wire nodes = NOTHING;
        for (int field = wire.field(); field != 0; field = wire.field()) {
            switch (field) {
                case 1 -> id = wire.number();
                case 2 -> keys = wire.piece();
                case 3 -> values = wire.piece();
                case 8 -> nodes = wire.piece();
                default -> wire.skip();
            }
        }
        tags(keys, values);
        refs.clear();
        long ref = 0;
        while (!nodes.isAtEnd()) {
            ref += nodes.packedSigned();
            refs.add(ref);
        }
        sink.way(Ids.checked(id), refs, tags);
    }

    private void relation(Wire wire, OsmSink sink) throws IOException {
        long id = 0;
        Wire keys = NOTHING;
        Wire values = NOTHING;
        Wire roles = NOTHING;
        Wire ids = NOTHING;
        Wire kinds = NOTHING;
        for (int field = wire.field(); field != 0; field = wire.field()) {
            switch (field) {
                case 1 -> id = wire.number();
                case 2 -> keys = wire.piece();
                case 3 -> values = wire.piece();
                case 8 -> roles = wire.piece();
                case 9 -> ids = wire.piece();
                case 10 -> kinds = wire.piece();
                default -> wire.skip();
            }
        }
        tags(keys, values);
        members.clear();
        long ref = 0;
        while (!ids.isAtEnd()) {
            ref += ids.packedSigned();
            members.add(ref, (int) Math.min(9, kinds.varint()), text(roles.varint()));
        }
        sink.relation(Ids.checked(id), members, tags);
    }

    private void tags(Wire keys, Wire values) throws OsmUnreadable {
        tags.clear();
        while (!keys.isAtEnd()) {
            tags.add(text(keys.varint()), text(values.varint()));
        }
    }
}
