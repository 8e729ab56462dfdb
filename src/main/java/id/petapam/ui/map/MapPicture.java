package id.petapam.ui.map;

import id.petapam.map.AreaTint;
import id.petapam.map.Clusters;
import id.petapam.map.SecurityShape;
import id.petapam.map.StationMarks;
import id.petapam.model.SiteId;
import id.petapam.model.StationId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Everything of a plan that the map shows, but for what is selected. Never changes. */
public final class MapPicture {

    /** No plan. */
    public static final MapPicture EMPTY =
            new MapPicture(List.of(), Clusters.of(StationMarks.none(), new int[0]), List.of(), Map.of(), "");

    private final List<StationId> stations;
    private final Map<StationId, Integer> numbers = new HashMap<>();
    private final Clusters clusters;
    private final List<SiteMark> sites;
    private final Map<String, AreaTint> tints;
    private final String focus;
    private final List<SecurityShape> security;

    /**
     * @param stations in the order of the marks in the clusters
     * @param tints area code to tint
     * @param focus code of the kabupaten that the plan is about, the rest is faded; empty for none
     */
    public MapPicture(
            List<StationId> stations,
            Clusters clusters,
            List<SiteMark> sites,
            Map<String, AreaTint> tints,
            String focus) {
        this(stations, clusters, sites, tints, focus, List.of());
    }

    /**
     * The same with rings and lines of the city security plan.
     *
     * @param security in the order in which they are drawn
     */
    public MapPicture(
            List<StationId> stations,
            Clusters clusters,
            List<SiteMark> sites,
            Map<String, AreaTint> tints,
            String focus,
            List<SecurityShape> security) {
        if (stations.size() != clusters.marks().size()) {
            throw new IllegalArgumentException(
                    stations.size() + " stations, " + clusters.marks().size() + " marks");
        }
        this.stations = List.copyOf(stations);
        this.clusters = clusters;
        this.sites = List.copyOf(sites);
        this.tints = Map.copyOf(tints);
        this.focus = focus;
        this.security = List.copyOf(security);
        for (int i = 0; i < stations.size(); i++) {
            numbers.put(stations.get(i), i);
        }
    }

    public List<StationId> stations() {
        return stations;
    }

    public StationMarks marks() {
        return clusters.marks();
    }

    public Clusters clusters() {
        return clusters;
    }

    /** Makes the clusters of every zoom step before they are needed. */
    void prepare() {
        for (double zoom = Camera.MIN_ZOOM; zoom <= Camera.MAX_ZOOM; zoom += 0.5) {
            clusters.level(zoom);
        }
    }

    public List<SiteMark> sites() {
        return sites;
    }

    public Map<String, AreaTint> tints() {
        return tints;
    }

    public List<SecurityShape> security() {
        return security;
    }

    public String focus() {
        return focus;
    }

    /** The number of a station among the marks. */
    public OptionalInt number(StationId station) {
        Integer number = numbers.get(station);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public Optional<SiteMark> site(SiteId id) {
        return sites.stream().filter(s -> s.id().equals(id)).findFirst();
    }
}
