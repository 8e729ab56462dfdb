package id.petapam.tiles.file;

import java.io.IOException;

/**
 * A base map file cannot be used. The message is technical English for the log; {@link #reason()} and {@link #detail()}
 * are for the user.
 */
public final class BaseMapUnreadable extends IOException {

    /** Why, so that the border can say it in the user's language. */
    public enum Reason {
        /** There is no such file, or it is a folder. */
        MISSING,
        /** The file is there but may not be read. */
        NO_ACCESS,
        /** The file has no bytes. */
        EMPTY,
        /** None of the formats that are read. */
        UNKNOWN_FORMAT,
        /** A sound file of a format that is read, without any tile. */
        NO_TILES,
        /** Truncated, or its contents contradict themselves. */
        DAMAGED,
        /** It would run code of the file, or is larger than is sane: not read. */
        UNSAFE,
        /** A format, version or compression that is not read; the detail names it. */
        NOT_SUPPORTED,
        /** A picture whose coordinate system is not read; the detail names it. */
        OTHER_COORDINATES
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;

    public BaseMapUnreadable(Reason reason, String detail, String message) {
        super(reason + ": " + message);
        this.reason = reason;
        this.detail = detail;
    }

    public BaseMapUnreadable(Reason reason, String message) {
        this(reason, "", message);
    }

    public BaseMapUnreadable(Reason reason, String message, Throwable cause) {
        super(reason + ": " + message, cause);
        this.reason = reason;
        this.detail = "";
    }

    public Reason reason() {
        return reason;
    }

    /** What was found, as a short technical name ("EPSG:2154", "brotli"); empty where the reason says all. */
    public String detail() {
        return detail;
    }
}
