package id.petapam.region.osm;

import id.petapam.geo.Bounds;
import id.petapam.job.Progress;
import id.petapam.region.osm.OsmUnreadable.Reason;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * An OpenStreetMap file: .osm.pbf or .osm (XML), each also within gzip, known by its content and not by its ending. Read
 * as a stream, as often as wanted; nothing of it is kept. Not for several threads.
 */
public final class OsmFile {

    /** XML within gzip inflates to about fifteen times its size. */
    private static final long ALLOWANCE = 64L << 20;

    private static final int MOST_TIMES = 60;
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final long size;
    private final boolean zipped;
    private final boolean pbf;
    private final OsmAbout about;

    /** Kinds of elements in each blob, as far as it was seen; a later reading passes over those it does not want. */
    private final List<Set<OsmSink.Kind>> kinds = new ArrayList<>();

    private OsmFile(Path path) throws IOException {
        this.path = path;
        this.size = Files.size(path);
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(16);
        }
        if (head.length == 0) {
            throw new OsmUnreadable(Reason.EMPTY, path.toString());
        }
        this.zipped = isGzip(head);
        if (zipped) {
            try (InputStream in = stream(Progress.NONE)) {
                head = in.readNBytes(16);
            }
        }
        this.pbf = isPbf(head);
        if (!pbf && !isXml(head)) {
            throw new OsmUnreadable(isPacked(head) ? Reason.COMPRESSION : Reason.NOT_OSM, path.toString());
        }
        try (InputStream in = stream(Progress.NONE)) {
            this.about = pbf ? pbfAbout(in) : new XmlElements(in).about();
        }
    }

    /** @throws OsmUnreadable when it is no file that can be read here; its reason says why */
    public static OsmFile open(Path path) throws OsmUnreadable {
        if (!Files.isRegularFile(path)) {
            throw new OsmUnreadable(Reason.MISSING, "no file").of(path);
        }
        if (!Files.isReadable(path)) {
            throw new OsmUnreadable(Reason.NO_ACCESS, "not readable").of(path);
        }
        try {
            return new OsmFile(path);
        } catch (IOException e) {
            throw told(path, e);
        }
    }

    public Path path() {
        return path;
    }

    /** What the file says about itself. */
    public OsmAbout about() {
        return about;
    }

    /** The box that the file says, else the one around all its nodes, for which it is read once; empty without nodes. */
    public Optional<Bounds> box(Progress progress) throws IOException {
        if (about.bounds().isPresent()) {
            return about.bounds();
        }
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
        read(
                new OsmSink() {
                    @Override
                    public boolean wants(Kind kind) {
                        return kind == Kind.NODE;
                    }

                    @Override
                    public void node(long id, int lat7, int lon7, Tags tags) {
                        box[0] = Math.min(box[0], lat7);
                        box[1] = Math.min(box[1], lon7);
                        box[2] = Math.max(box[2], lat7);
                        box[3] = Math.max(box[3], lon7);
                    }
                },
                progress);
        return box[0] > box[2]
                ? Optional.empty()
                : Optional.of(new Bounds(box[0] / 1e7, box[1] / 1e7, box[2] / 1e7, box[3] / 1e7));
    }

    /**
     * Reads all elements once.
     *
     * @throws OsmUnreadable where the file is damaged or goes beyond a limit
     * @throws IOException what the sink throws
     */
    public void read(OsmSink sink, Progress progress) throws IOException {
        try (InputStream in = stream(progress)) {
            if (pbf) {
                new PbfBlobs(in).all(new Blocks(sink));
            } else {
                new XmlElements(in).read(sink);
            }
        } catch (OsmUnreadable | EOFException | ZipException e) {
            throw told(path, e);
        }
        progress.check();
    }

    private final class Blocks implements PbfBlobs.BlobSink {

        private final OsmSink sink;

        Blocks(OsmSink sink) {
            this.sink = sink;
        }

        @Override
        public boolean wants(int number, String type) {
            return type.equals("OSMData")
                    && (number >= kinds.size() || kinds.get(number).stream().anyMatch(sink::wants));
        }

        @Override
        public void blob(int number, String type, byte[] contents) throws IOException {
            Set<OsmSink.Kind> seen = new PbfBlock(contents).read(sink);
            while (kinds.size() <= number) {
                kinds.add(EnumSet.noneOf(OsmSink.Kind.class));
            }
            kinds.set(number, seen);
        }
    }

    private static OsmAbout pbfAbout(InputStream in) throws IOException {
        OsmAbout[] found = new OsmAbout[1];
        new PbfBlobs(in).next(0, new PbfBlobs.BlobSink() {
            @Override
            public boolean wants(int number, String type) {
                return type.equals("OSMHeader");
            }

            @Override
            public void blob(int number, String type, byte[] contents) throws IOException {
                found[0] = PbfHeader.read(contents);
            }
        });
        if (found[0] == null) {
            throw OsmUnreadable.damaged("no header");
        }
        return found[0];
    }

    private InputStream stream(Progress progress) throws IOException {
        InputStream counted =
                new CountedStream(new BufferedInputStream(Files.newInputStream(path), BUFFER), size, progress);
        InputStream plain = zipped ? new GZIPInputStream(counted, BUFFER) : counted;
        return pbf ? new BufferedInputStream(plain, BUFFER) : bounded(plain);
    }

    private InputStream bounded(InputStream plain) {
        return new BoundedStream(plain, zipped ? ALLOWANCE + MOST_TIMES * size : Long.MAX_VALUE);
    }

    private static boolean isGzip(byte[] head) {
        return head.length > 1 && head[0] == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    /** The length of a header of at most 64 KB, then a first field that is a short text: the type of the blob. */
    private static boolean isPbf(byte[] head) {
        return head.length > 8 && head[0] == 0 && head[1] == 0 && head[4] == 0x0A && head[5] == 9 && head[6] == 'O';
    }

    private static boolean isXml(byte[] head) {
        int at = head.length > 2 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB ? 3 : 0;
        while (at < head.length && Character.isWhitespace(head[at])) {
            at++;
        }
        return at < head.length && head[at] == '<';
    }

    /** bzip2, zip, 7z, xz, zstd: what OpenStreetMap data also comes in. */
    private static boolean isPacked(byte[] head) {
        String begin = new String(head, StandardCharsets.ISO_8859_1);
        return begin.startsWith("BZh")
                || begin.startsWith("PK\3\4")
                || begin.startsWith("7z\u00BC\u00AF")
                || begin.startsWith("\u00FD7zXZ")
                || begin.startsWith("\u0028\u00B5\u002F\u00FD");
    }

    private static OsmUnreadable told(Path path, IOException e) {
        if (e instanceof OsmUnreadable known) {
            return known.of(path);
        }
        boolean torn = e instanceof EOFException || e instanceof ZipException;
        return new OsmUnreadable(torn ? Reason.DAMAGED : Reason.NO_ACCESS, e.toString(), e).of(path);
    }
}
