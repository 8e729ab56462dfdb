package id.petapam.tiles.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.petapam.geo.Bounds;
import id.petapam.tiles.file.BaseMapUnreadable.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tiles of a PMTiles archive, version 3. Read only, at places that the directories name and the file has. */
final class PmTilesStore implements TileStore {

    private static final Logger LOG = LoggerFactory.getLogger(PmTilesStore.class);
    private static final int HEADER = 127;
    private static final int MAX_DIRECTORY = 4 << 20;
    private static final int MAX_UNPACKED = 24 << 20;
    /** The specification allows three; a directory that leads to itself ends here. */
    private static final int MAX_DEPTH = 4;

    private static final int KEPT_LEAVES = 32;

    /** Where parts of the archive lie and how they are packed. */
    private record Layout(
            long rootAt, long rootLength, long aboutAt, long aboutLength, long leavesAt, long tilesAt, int packing) {}

    private static final class Kept extends LinkedHashMap<Long, PmTilesDirectory> {

        private static final long serialVersionUID = 1L;

        Kept() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, PmTilesDirectory> eldest) {
            return size() > KEPT_LEAVES;
        }
    }

    private final FileChannel channel;
    private final Layout layout;
    private final PmTilesDirectory root;
    private final BaseMapInfo info;
    private final Map<Long, PmTilesDirectory> leaves = new Kept();

    private PmTilesStore(FileChannel channel, Layout layout, PmTilesDirectory root, BaseMapInfo info) {
        this.channel = channel;
        this.layout = layout;
        this.root = root;
        this.info = info;
    }

    static PmTilesStore open(Path file) throws BaseMapUnreadable {
        FileChannel channel = null;
        PmTilesStore store = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.READ);
            store = open(channel, file);
            return store;
        } catch (BaseMapUnreadable e) {
            throw e;
        } catch (IOException | ArithmeticException e) {
            throw new BaseMapUnreadable(Reason.DAMAGED, file.toString(), e);
        } finally {
            if (store == null) {
                close(channel);
            }
        }
    }

    private static PmTilesStore open(FileChannel channel, Path file) throws IOException {
        if (channel.size() < 8) {
            throw new BaseMapUnreadable(Reason.DAMAGED, file + ": ends within its header");
        }
        byte[] start = bytes(channel, 0, 8);
        if (start[7] != 3) {
            throw new BaseMapUnreadable(
                    Reason.NOT_SUPPORTED, "PMTiles versi/version " + start[7], file + ": version " + start[7]);
        }
        ByteBuffer head = ByteBuffer.wrap(bytes(channel, 0, HEADER)).order(ByteOrder.LITTLE_ENDIAN);
        int inside = head.get(97);
        int packing = head.get(98);
        requirePacking(inside, file);
        requirePacking(packing, file);
        BaseMapKind kind = kind(head.get(99), file);
        Layout layout = new Layout(
                head.getLong(8),
                head.getLong(16),
                head.getLong(24),
                head.getLong(32),
                head.getLong(40),
                head.getLong(56),
                inside);
        int lowest = head.get(100);
        int highest = head.get(101);
        if (lowest < 0 || highest < lowest || highest > 31) {
            throw new BaseMapUnreadable(Reason.DAMAGED, file + ": zooms " + lowest + " ... " + highest);
        }
        PmTilesDirectory root = directory(channel, layout.rootAt(), layout.rootLength(), inside);
        if (root.isEmpty()) {
            throw new BaseMapUnreadable(Reason.NO_TILES, file.toString());
        }
        Bounds bounds = TileSearch.bounds(
                        head.getInt(102) / 1e7, head.getInt(106) / 1e7, head.getInt(110) / 1e7, head.getInt(114) / 1e7)
                .orElse(BaseMapInfo.WORLD);
        JsonNode about = about(channel, layout, file);
        BaseMapInfo info = new BaseMapInfo(
                kind,
                PlainText.of(about.path("name").asText("")),
                PlainText.of(about.path("attribution").asText("")),
                bounds,
                Math.min(lowest, BaseMapInfo.DEEPEST),
                Math.min(highest, BaseMapInfo.DEEPEST));
        return new PmTilesStore(channel, layout, root, info);
    }

    private static void requirePacking(int packing, Path file) throws BaseMapUnreadable {
        String other =
                switch (packing) {
                    case 0, 1, 2 -> "";
                    case 3 -> "brotli";
                    case 4 -> "zstd";
                    default -> "?";
                };
        if (!other.isEmpty()) {
            throw new BaseMapUnreadable(Reason.NOT_SUPPORTED, "PMTiles, " + other, file + ": packed by " + packing);
        }
    }

    private static BaseMapKind kind(int type, Path file) throws BaseMapUnreadable {
        return switch (type) {
            case 1 -> BaseMapKind.PMTILES_SHAPES;
            case 2, 3, 4 -> BaseMapKind.PMTILES_PICTURES;
            default ->
                throw new BaseMapUnreadable(
                        Reason.NOT_SUPPORTED,
                        type == 5 ? "PMTiles, avif" : "PMTiles, ?",
                        file + ": tiles of type " + type);
        };
    }

    /** What the archive tells of itself; nothing where that is not readable, since the tiles can be shown without. */
    private static JsonNode about(FileChannel channel, Layout layout, Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        if (layout.aboutLength() <= 0 || layout.aboutLength() > MAX_DIRECTORY) {
            return json.createObjectNode();
        }
        byte[] bytes = unpacked(bytes(channel, layout.aboutAt(), layout.aboutLength()), layout.packing());
        try {
            JsonNode read = json.readTree(bytes);
            return read == null ? json.createObjectNode() : read;
        } catch (JsonProcessingException e) {
            LOG.info("{} tells nothing of itself: {}", file, e.getOriginalMessage());
            return json.createObjectNode();
        }
    }

    private static byte[] unpacked(byte[] bytes, int packing) throws IOException {
        // where the packing is not told, the bytes tell it
        return packing == 2 || packing == 0 && Unpacking.isGzip(bytes) ? Unpacking.gzip(bytes, MAX_UNPACKED) : bytes;
    }

    private static PmTilesDirectory directory(FileChannel channel, long at, long length, int packing)
            throws IOException {
        if (length <= 0 || length > MAX_DIRECTORY) {
            throw new IOException("a directory of " + length + " bytes");
        }
        return PmTilesDirectory.of(unpacked(bytes(channel, at, length), packing));
    }

    private static byte[] bytes(FileChannel channel, long at, long length) throws IOException {
        if (at < 0 || length < 0 || at > channel.size() - length) {
            throw new IOException(length + " bytes at " + at + " of " + channel.size());
        }
        ByteBuffer into = ByteBuffer.allocate((int) length);
        while (into.hasRemaining()) {
            if (channel.read(into, at + into.position()) < 0) {
                throw new IOException("ends at " + (at + into.position()));
            }
        }
        return into.array();
    }

    @Override
    public BaseMapInfo info() {
        return info;
    }

    @Override
    public Optional<byte[]> read(int z, int x, int y) throws IOException {
        try {
            return find(PmTilesIds.of(z, x, y));
        } catch (ClosedChannelException e) {
            return Optional.empty();
        } catch (ArithmeticException e) {
            throw new IOException(e);
        }
    }

    private Optional<byte[]> find(long id) throws IOException {
        PmTilesDirectory directory = root;
        for (int depth = 0; depth < MAX_DEPTH; depth++) {
            PmTilesDirectory.Entry entry = directory.find(id);
            if (entry == null) {
                return Optional.empty();
            }
            if (entry.run() > 0) {
                if (entry.length() > MAX_TILE) {
                    throw new IOException("a tile of " + entry.length() + " bytes");
                }
                return Optional.of(bytes(channel, layout.tilesAt() + entry.offset(), entry.length()));
            }
            directory = leaf(entry);
        }
        throw new IOException("directories lead on and on");
    }

    private PmTilesDirectory leaf(PmTilesDirectory.Entry entry) throws IOException {
        synchronized (leaves) {
            PmTilesDirectory known = leaves.get(entry.offset());
            if (known == null) {
                known = directory(channel, layout.leavesAt() + entry.offset(), entry.length(), layout.packing());
                leaves.put(entry.offset(), known);
            }
            return known;
        }
    }

    @Override
    public void close() {
        close(channel);
    }

    private static void close(FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            LOG.warn("a base map did not close", e);
        }
    }
}
