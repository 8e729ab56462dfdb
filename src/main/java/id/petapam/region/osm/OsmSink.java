package id.petapam.region.osm;

import java.io.IOException;

/** Takes the elements of one reading of a file, in the order they are stored. What is handed over is reused. */
public interface OsmSink {

    /** Kinds of elements, in the order files usually have them. */
    enum Kind {
        NODE,
        WAY,
        RELATION
    }

    /** Kinds that are not wanted are passed over, which is faster. */
    boolean wants(Kind kind);

    /**
     * A point.
     *
     * @param lat7 latitude in 1e-7 degrees
     * @param lon7 longitude in 1e-7 degrees
     */
    default void node(long id, int lat7, int lon7, Tags tags) throws IOException {}

    /**
     * A line, closed for a surface.
     *
     * @param refs ids of its nodes
     */
    default void way(long id, Refs refs, Tags tags) throws IOException {}

    /** A group, as the outer and inner rings of a surface. */
    default void relation(long id, Members members, Tags tags) throws IOException {}
}
