package id.petapam.region.osm;

/** Numbers of elements. */
final class Ids {

    /** OpenStreetMap is at 14 thousand million; new things of editors have small negative numbers. */
    private static final long LARGEST = 1L << 40;

    private Ids() {}

    static long checked(long id) throws OsmUnreadable {
        if (id > LARGEST || id < -LARGEST) {
            throw OsmUnreadable.damaged("an element with number " + id);
        }
        return id;
    }
}
