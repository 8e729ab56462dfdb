package id.petapam.ui.map;

import id.petapam.geo.LatLon;
import id.petapam.model.SiteId;
import id.petapam.model.StationId;
import java.util.List;

/** What is under the pointer. */
public sealed interface MapTarget {

    /** One polling station that is shown by itself. */
    record OnStation(StationId id) implements MapTarget {}

    /** Several polling stations shown as one disc. */
    record OnCluster(List<StationId> stations) implements MapTarget {

        public OnCluster {
            stations = List.copyOf(stations);
        }
    }

    /** A place other than a polling station. */
    record OnSite(SiteId id) implements MapTarget {}

    /** Nothing but ground. */
    record OnGround(LatLon at) implements MapTarget {}

    /** Whether something of the plan stands here. */
    default boolean isMark() {
        return !(this instanceof OnGround);
    }
}
