package id.petapam.region;

import java.io.IOException;

/** A region pack cannot be used. The message is technical English for the log; {@link #reason()} is for the user. */
public final class RegionUnreadable extends IOException {

    /** Why, so that the border can say it in the user's language. */
    public enum Reason {
        /** There is no such file, or it is a folder. */
        MISSING,
        /** The file is there but may not be read. */
        NO_ACCESS,
        /** The file has no bytes. */
        EMPTY,
        /** Not an SQLite file marked as GeoPackage. */
        NOT_GEOPACKAGE,
        /** A sound GeoPackage that lacks the layers or fields of a region pack. */
        NOT_A_REGION,
        /** Coordinates are not WGS84 longitude and latitude. */
        WRONG_COORDINATES,
        /** Truncated, or its contents contradict themselves. */
        DAMAGED,
        /** A layer is a view or a virtual table, which would run code of the file: not read. */
        UNSAFE,
        /** More points than the program has memory for. */
        TOO_LARGE,
        /** Made for a newer version of the program. */
        TOO_NEW
    }

    private final Reason reason;

    public RegionUnreadable(Reason reason, String message) {
        super(reason + ": " + message);
        this.reason = reason;
    }

    public RegionUnreadable(Reason reason, String message, Throwable cause) {
        super(reason + ": " + message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
