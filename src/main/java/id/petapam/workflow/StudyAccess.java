package id.petapam.workflow;

import id.petapam.geo.LatLon;
import id.petapam.model.AccessFacts;
import id.petapam.model.FlagDecision;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.RuleBook;
import id.petapam.model.StationId;
import id.petapam.model.Zone;
import id.petapam.region.LocalKnowledge;
import id.petapam.region.Region;
import id.petapam.rules.access.AccessCase;
import id.petapam.rules.access.AccessNumbers;
import id.petapam.rules.access.StationAccess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out how each station of a plan can be reached (domain 11.5). For work off the screen thread: the first study of
 * a province takes about a second, the next one after an edit computes only what the edit touched. Safe for use by
 * several threads.
 */
public final class StudyAccess {

    private final PlanRegion regions;
    private final LocalKnowledge knowledge;
    private final RuleBook shipped;
    /** The ground that was made last; a race only makes it twice. */
    private volatile Ground last;
    /** The last travel network, which takes seconds to make; a race only makes it twice. */
    private volatile TravelGround travel;

    /** Access on one built-in region. */
    public StudyAccess(Region builtIn, LocalKnowledge knowledge, RuleBook shipped) {
        this(PlanRegion.on(builtIn), knowledge, shipped);
    }

    /** @param shipped rule book that lends its numbers to plans made before the access rules existed */
    public StudyAccess(PlanRegion regions, LocalKnowledge knowledge, RuleBook shipped) {
        this.regions = regions;
        this.knowledge = knowledge;
        this.shipped = shipped;
    }

    /** The whole plan, from nothing. */
    public AccessTable study(Plan plan) {
        return study(plan, Optional.empty());
    }

    /** @param before the table of an earlier state of the same plan */
    public AccessTable study(Plan plan, Optional<AccessTable> before) {
        Region region = regions.of(plan);
        if (before.filter(b -> b.plan() == plan && b.ground().region() == region)
                .isPresent()) {
            return before.get();
        }
        AccessNumbers numbers = numbers(plan, before);
        Ground ground = ground(plan, before, numbers);
        PolicePosts posts = new PolicePosts(plan, ground.region());
        StationSpots spots = StationSpots.of(plan, before.map(AccessTable::spots));
        Map<StationId, Ground.PlaceKey> keys = new HashMap<>();
        for (PollingStation station : plan.stations().values()) {
            Ground.PlaceKey.of(station, StationSpots.place(plan, station), posts)
                    .ifPresent(key -> keys.put(station.id(), key));
        }
        Map<Ground.PlaceKey, AccessFacts> places = new StudyPlaces(ground).of(keys.values(), before);
        Map<StationId, AccessTable.Row> rows = new LinkedHashMap<>();
        List<Zone> zones = List.copyOf(plan.zones().values());
        for (PollingStation station : plan.stations().values()) {
            Optional<AccessFacts> base =
                    Optional.ofNullable(keys.get(station.id())).map(places::get);
            AccessTable.Row next = new AccessTable.Row(
                    station,
                    base.orElse(null),
                    spots.nearest(station),
                    base.map(b -> around(zones, b.at())).orElse(List.of()),
                    plan.index().decisionsOf(station.id()),
                    null);
            AccessTable.Row earlier = before.map(b -> b.row(station.id())).orElse(null);
            boolean same = earlier != null
                    && earlier.access().numbers() == numbers
                    && before.get().plan().header().operationType()
                            == plan.header().operationType()
                    && earlier.isSameCase(next);
            rows.put(station.id(), same ? earlier : judged(plan, next, numbers));
        }
        return new AccessTable(plan, rows, ground, spots, places);
    }

    private Ground ground(Plan plan, Optional<AccessTable> before, AccessNumbers numbers) {
        Ground land = land(regions.of(plan), before);
        Optional<TravelGround> known = before.flatMap(b -> b.ground().travel()).or(() -> Optional.ofNullable(travel));
        Optional<TravelGround> now = TravelGround.of(land.region(), plan, numbers.rules(), known);
        now.ifPresent(made -> travel = made);
        return land.with(now);
    }

    private Ground land(Region region, Optional<AccessTable> before) {
        if (before.filter(b -> b.ground().region() == region).isPresent()) {
            return before.get().ground();
        }
        Ground known = last;
        if (known == null || known.region() != region) {
            known = Ground.of(region, knowledge);
            last = known;
        }
        return known;
    }

    private AccessNumbers numbers(Plan plan, Optional<AccessTable> before) {
        RuleBook rules = plan.rules().completedBy(shipped);
        return before.flatMap(AccessTable::numbers)
                .filter(n -> n.rules().equals(rules))
                .orElseGet(() -> new AccessNumbers(rules));
    }

    private static List<Zone> around(List<Zone> zones, LatLon at) {
        if (zones.isEmpty()) {
            return List.of();
        }
        List<Zone> around = new ArrayList<>();
        for (Zone zone : zones) {
            if (zone.shape().contains(at)) {
                around.add(zone);
            }
        }
        return around;
    }

    private static AccessTable.Row judged(Plan plan, AccessTable.Row row, AccessNumbers numbers) {
        Optional<AccessFacts> facts = Optional.ofNullable(row.base()).map(b -> b.withNearest(row.nearest()));
        List<FlagDecision> decisions = row.decisions();
        StationAccess access = StationAccess.of(
                new AccessCase(row.station(), facts, row.zones(), decisions, numbers),
                plan.header().operationType());
        return row.with(access);
    }
}
