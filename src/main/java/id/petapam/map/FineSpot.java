package id.petapam.map;

/**
 * A place or landing of a region pack.
 *
 * @param name empty for a landing without one
 * @param weight people living there, or 0: the more the earlier it is named among its kind
 */
public record FineSpot(String name, Kind kind, int lat7, int lon7, int weight) {

    /** What is there, in the order in which names are written, and the zoom from which. */
    public enum Kind {
        CITY(7),
        TOWN(9),
        VILLAGE(12),
        SUBURB(12),
        HAMLET(13),
        FERRY_TERMINAL(11),
        POLICE(14),
        HOSPITAL(14),
        LOCALITY(14),
        MARKET(15),
        OFFICE(15),
        PIER(14),
        SCHOOL(15),
        DWELLING(15),
        WORSHIP(16),
        SLIPWAY(15);

        private final int fromZoom;

        Kind(int fromZoom) {
            this.fromZoom = fromZoom;
        }

        int fromZoom() {
            return fromZoom;
        }

        /** Where boats are boarded: has a mark on the ground. */
        public boolean isLanding() {
            return this == FERRY_TERMINAL || this == PIER || this == SLIPWAY;
        }
    }
}
