package id.petapam.region.osm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** An OpenStreetMap file cannot be used. The message is technical English for the log; {@link #reason()} is for the user. */
public final class OsmUnreadable extends IOException {

    /** Why, so that the border can say it in the user's language. */
    public enum Reason {
        /** There is no such file, or it is a folder. */
        MISSING,
        /** The file is there but may not be read. */
        NO_ACCESS,
        /** The file has no bytes. */
        EMPTY,
        /** Not OpenStreetMap data, or changes instead of data. */
        NOT_OSM,
        /** Truncated, or its contents contradict themselves. */
        DAMAGED,
        /** Packed in a way that is not read here (bzip2, LZMA, Zstandard): it has to be repacked. */
        COMPRESSION,
        /** Asks for something that a reader must know and this one does not, as history files do. */
        FEATURE,
        /** Inflates to far more than such files do, or needs more memory than the program has. */
        TOO_LARGE,
        /** XML with a document type, which could pull in other files. */
        UNSAFE
    }

    private final Reason reason;
    private final transient Optional<Path> file;

    public OsmUnreadable(Reason reason, String message) {
        this(reason, message, null);
    }

    public OsmUnreadable(Reason reason, String message, Throwable cause) {
        super(reason + ": " + message, cause);
        this.reason = reason;
        this.file = Optional.empty();
    }

    private OsmUnreadable(Path file, OsmUnreadable e) {
        super(file + ": " + e.getMessage(), e);
        this.reason = e.reason;
        this.file = Optional.of(file);
    }

    static OsmUnreadable damaged(String message) {
        return new OsmUnreadable(Reason.DAMAGED, message);
    }

    OsmUnreadable of(Path path) {
        return file.isPresent() ? this : new OsmUnreadable(path, this);
    }

    /** Which file it is. */
    public Optional<Path> file() {
        return file;
    }

    public Reason reason() {
        return reason;
    }
}
