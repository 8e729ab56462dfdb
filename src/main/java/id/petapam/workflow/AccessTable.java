package id.petapam.workflow;

import id.petapam.geo.LatLon;
import id.petapam.model.AccessFacts;
import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessLevel;
import id.petapam.model.Certainty;
import id.petapam.model.DistrictCode;
import id.petapam.model.FlagDecision;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.StationId;
import id.petapam.model.Zone;
import id.petapam.region.LocalKnowledge;
import id.petapam.region.Region;
import id.petapam.region.RiverBetween;
import id.petapam.rules.access.AccessNumbers;
import id.petapam.rules.access.StationAccess;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How each station of a plan can be reached, and how many are hard to reach. A value: window, command line and paper
 * show the same one. Made by {@link StudyAccess}, which also makes the next one out of it after an edit.
 */
public final class AccessTable {

    private final Plan plan;
    private final Map<StationId, Row> rows;
    private final Map<StationId, StationAccess> stations;
    private final Ground ground;
    private final StationSpots spots;
    private final Map<Ground.PlaceKey, AccessFacts> places;
    private final Map<AccessFlagKind, FlagCount> flags = new EnumMap<>(AccessFlagKind.class);
    private final AccessMatrix matrix;

    /**
     * One station: what the judgement rests on, and the judgement.
     *
     * @param base its geography without the nearest station; null while it has no place
     */
    record Row(
            PollingStation station,
            AccessFacts base,
            AccessFacts.Nearest nearest,
            List<Zone> zones,
            List<FlagDecision> decisions,
            StationAccess access) {

        /** Things are compared by identity first: what an edit did not touch is the very same value. */
        boolean isSameCase(Row other) {
            return (station == other.station || station.equals(other.station))
                    && base == other.base
                    && nearest.equals(other.nearest)
                    && zones.equals(other.zones)
                    && decisions.equals(other.decisions);
        }

        Row with(StationAccess judged) {
            return new Row(station, base, nearest, zones, decisions, judged);
        }
    }

    /**
     * How often a flag is there.
     *
     * @param dismissed by a planner: does not count
     */
    public record FlagCount(int proven, int indicated, int unknown, int dismissed) {

        public static final FlagCount NONE = new FlagCount(0, 0, 0, 0);

        public int raised() {
            return proven + indicated;
        }

        FlagCount plus(AccessFlag flag) {
            if (flag.dismissed()) {
                return new FlagCount(proven, indicated, unknown, dismissed + 1);
            }
            return switch (flag.certainty()) {
                case TERBUKTI -> new FlagCount(proven + 1, indicated, unknown, dismissed);
                case INDIKASI -> new FlagCount(proven, indicated + 1, unknown, dismissed);
                case TIDAK_DIKETAHUI -> new FlagCount(proven, indicated, unknown + 1, dismissed);
            };
        }
    }

    AccessTable(
            Plan plan,
            Map<StationId, Row> rows,
            Ground ground,
            StationSpots spots,
            Map<Ground.PlaceKey, AccessFacts> places) {
        this.plan = plan;
        this.rows = rows;
        this.ground = ground;
        this.spots = spots;
        this.places = places;
        Map<StationId, StationAccess> all = new java.util.LinkedHashMap<>();
        rows.forEach((id, row) -> {
            all.put(id, row.access());
            row.access().flags().forEach(f -> flags.merge(f.kind(), FlagCount.NONE.plus(f), AccessTable::sum));
        });
        this.stations = Collections.unmodifiableMap(all);
        this.matrix = AccessMatrix.of(all.values());
    }

    private static FlagCount sum(FlagCount a, FlagCount b) {
        return new FlagCount(
                a.proven() + b.proven(),
                a.indicated() + b.indicated(),
                a.unknown() + b.unknown(),
                a.dismissed() + b.dismissed());
    }

    public Plan plan() {
        return plan;
    }

    /** Every station of the plan, in the order of their ids. */
    public Collection<StationAccess> stations() {
        return stations.values();
    }

    public Optional<StationAccess> of(StationId station) {
        return Optional.ofNullable(stations.get(station));
    }

    /** The stations of a level or a harder one, hardest first; of one level in the order of their scores and ids. */
    public List<StationAccess> atLeast(AccessLevel level) {
        return stations.values().stream()
                .filter(s -> s.level().isAtLeast(level))
                .sorted((a, b) -> Integer.compare(b.score().points(), a.score().points()))
                .toList();
    }

    /** How often each flag is there; kinds that no station has are missing. */
    public Map<AccessFlagKind, FlagCount> flags() {
        return Collections.unmodifiableMap(flags);
    }

    /** Vulnerability by access. */
    public AccessMatrix matrix() {
        return matrix;
    }

    /** Zones that two kabupaten/kota claim or share, as the knowledge of the region declares them. */
    public List<AccessFacts.DeclaredZone> declaredZones() {
        return ground.declaredZones();
    }

    /** How many levels rest on indications. */
    public int indicatedLevels() {
        return (int) stations.values().stream()
                .filter(s -> s.levelCertainty() == Certainty.INDIKASI)
                .count();
    }

    /** The region with the official areas of the plan in it. */
    public Region region() {
        return ground.region();
    }

    /** True where the region knows roads and waters that can be travelled. */
    public boolean hasNetwork() {
        return ground.travel().isPresent();
    }

    /** The rivers between two points; an indication, since the lines are coarse. */
    public List<RiverBetween> rivers(LatLon from, LatLon to) {
        return ground.terrain().rivers(from, to);
    }

    /** Names of rivers along a kecamatan that the lines of the region lack. */
    public List<String> missingRivers(DistrictCode district) {
        return ground.knowledge().missingRivers(district.value()).stream()
                .map(LocalKnowledge.MissingRiver::name)
                .toList();
    }

    Row row(StationId id) {
        return rows.get(id);
    }

    Ground ground() {
        return ground;
    }

    StationSpots spots() {
        return spots;
    }

    Map<Ground.PlaceKey, AccessFacts> places() {
        return places;
    }

    /** The numbers it was judged by; empty for a plan without stations. */
    public Optional<AccessNumbers> numbers() {
        return stations.values().stream().findFirst().map(StationAccess::numbers);
    }
}
