package id.petapam.bench.side;

import id.petapam.edit.ClassifyStations;
import id.petapam.exchange.RuleBookReader;
import id.petapam.geo.LatLon;
import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.ClassDecision;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Minutes;
import id.petapam.model.OperationType;
import id.petapam.model.Phase;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.Site;
import id.petapam.model.SiteKind;
import id.petapam.model.StationId;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.planner.assign.AssignmentProblem;
import id.petapam.planner.assign.EvenTurns;
import id.petapam.planner.assign.PlanPosts;
import id.petapam.planner.assign.PostNeed;
import id.petapam.planner.assign.UnitSupply;
import id.petapam.planner.assign.Urgency;
import id.petapam.planner.grouping.GroupingProblem;
import id.petapam.region.Region;
import id.petapam.region.RegionReader;
import id.petapam.region.RegionUnreadable;
import id.petapam.workflow.NewPlan;
import id.petapam.workflow.OpenPlan;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.PlanRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Stations and officers of one Polres as the benchmark takes them. Ways are straight lines x 1.4, at 40 km/h.
 *
 * @param plan with stations and classes, without groups and teams
 * @param units officers that may go, in pairs
 */
public record Polres(Plan plan, List<UnitSupply> units, Map<UnitId, LatLon> homes) {

    private static final double ROAD = 1.4;
    private static final int METRES_AN_HOUR = 40_000;
    /** What a way into another village costs more, metres, as in a proposal of the program. */
    private static final int OTHER_VILLAGE = 500;
    /** A Polres has so many times the officers of a Polsek, where only their sum is known. */
    private static final int SHARE_OF_POLRES = 8;

    /** The stations of 2024 and these officers; classes spread by chance in these numbers. */
    public static Polres of(String regency, int people, int high, int highest) throws RegionUnreadable {
        Region region = new RegionReader().read(Path.of("data/region/sumsel.gpkg"));
        IdSource ids = IdSource.of(new Random(1));
        Plan plan = Plan.empty()
                .with(new NewPlan(
                                region,
                                new RuleBookReader()
                                        .read(Path.of("data/rulebook.json"))
                                        .defaults(),
                                ids)
                        .found(PlanRequest.of(regency, OperationType.PEMILU, LocalDate.of(2024, 2, 14)))
                        .changes(Plan.empty()));
        return shared(classified(plan, high, highest), people);
    }

    /**
     * Stations, classes and units of a plan file; its groups and teams are left out.
     *
     * @param people officers shared out among Polres and Polsek; empty: the units of the plan
     */
    public static Polres read(Path file, OptionalInt people) {
        Plan plan;
        try (OpenedPlan opened = new OpenPlan(Clock.systemUTC(), "bench").open(file)) {
            plan = opened.plan();
        }
        Plan bare = plan.with(ChangeSet.of(Stream.of(plan.assignments(), plan.teams(), plan.groups())
                .flatMap(all -> all.values().stream())
                .map(Change::removed)
                .toList()));
        if (people.isPresent()) {
            return shared(bare, people.getAsInt());
        }
        Map<UnitId, LatLon> homes = new HashMap<>();
        for (Unit unit : bare.units().values()) {
            home(bare, unit).ifPresent(at -> homes.put(unit.id(), at));
        }
        return new Polres(
                bare,
                PlanPosts.supplies(bare).stream()
                        .filter(supply -> homes.containsKey(supply.unit()))
                        .toList(),
                homes);
    }

    /** Its own, that of a unit above it, or the Polres. */
    private static Optional<LatLon> home(Plan plan, Unit unit) {
        for (Unit at = unit; at != null; at = at.parent().map(plan.units()::get).orElse(null)) {
            Optional<Site> site = at.home().map(plan.sites()::get);
            if (site.isPresent()) {
                return site.map(s -> s.point().at());
            }
        }
        return plan.sites().values().stream()
                .filter(site -> site.siteKind() == SiteKind.POLICE_DISTRICT)
                .findFirst()
                .map(site -> site.point().at());
    }

    private static Polres shared(Plan plan, int people) {
        Map<UnitId, LatLon> homes = new HashMap<>();
        List<UnitSupply> pairs = new ArrayList<>();
        for (Site seat : plan.sites().values()) {
            boolean polres = seat.siteKind() == SiteKind.POLICE_DISTRICT;
            if (polres || seat.siteKind() == SiteKind.POLICE_SECTOR) {
                UnitId unit = new UnitId(seat.name() + " " + pairs.size());
                homes.put(unit, seat.point().at());
                // far more than there are, then cut to those that are there
                pairs.add(new UnitSupply(unit, Headcount.of(100_000 * (polres ? SHARE_OF_POLRES : 1))));
            }
        }
        List<UnitSupply> units = UnitSupply.within(pairs, Headcount.of(people / 2)).stream()
                .map(pair -> new UnitSupply(
                        pair.unit(), Headcount.of(2 * pair.heads().value())))
                .toList();
        return new Polres(plan, units, homes);
    }

    private static Plan classified(Plan plan, int high, int highest) {
        List<StationId> open = plan.stations().values().stream()
                .filter(PollingStation::isUndecided)
                .map(PollingStation::id)
                .sorted(Comparator.comparing((StationId id) -> new Random(id.hashCode()).nextLong())
                        .thenComparing(id -> id))
                .toList();
        Plan some = decided(plan, open.subList(0, highest), VulnerabilityClass.SANGAT_RAWAN);
        return decided(some, open.subList(highest, highest + high), VulnerabilityClass.RAWAN);
    }

    private static Plan decided(Plan plan, List<StationId> stations, VulnerabilityClass value) {
        return stations.isEmpty()
                ? plan
                : plan.with(new ClassifyStations(stations, new ClassDecision(value, "contoh", LocalDate.of(2024, 1, 1)))
                        .changes(plan));
    }

    public int officers() {
        return units.stream().mapToInt(unit -> unit.heads().value()).sum();
    }

    public GroupingProblem grouping() {
        return GroupingProblem.of(
                plan.rules(),
                GroupingProblem.pots(plan, plan.stations().values(), Set.of()),
                this::metres,
                (a, b) -> false,
                OTHER_VILLAGE);
    }

    private int metres(StationId one, StationId other) {
        Optional<LatLon> from = at(one);
        Optional<LatLon> to = at(other);
        return from.isEmpty() || to.isEmpty() ? 0 : metres(from.get(), to.get());
    }

    private static int metres(LatLon from, LatLon to) {
        return (int) Math.round(ROAD * from.distanceTo(to).value());
    }

    private Optional<LatLon> at(StationId id) {
        return plan.stations().get(id).point().map(PlacedPoint::at);
    }

    /** Who goes to the posts of this plan; a shortage is spread over the kecamatan, as in a proposal of the program. */
    public AssignmentProblem assignment(Plan grouped) {
        Map<Post, LatLon> places = new HashMap<>();
        grouped.stations().keySet().forEach(id -> at(id).ifPresent(
                        place -> places.putIfAbsent(grouped.index().postOf(id), place)));
        grouped.sites()
                .values()
                .forEach(site ->
                        places.put(new Post.OfSite(site.id()), site.point().at()));
        List<PostNeed> posts = PlanPosts.needs(grouped, Phase.VOTING, Urgency.HIGHEST).stream()
                .sorted(Comparator.comparingInt((PostNeed need) -> -stations(grouped, need)))
                .toList();
        return AssignmentProblem.of(units, EvenTurns.of(posts), (unit, post) -> Optional.ofNullable(places.get(post))
                .map(place -> new Minutes(Math.round(metres(homes.get(unit), place) * 60F / METRES_AN_HOUR))));
    }

    private static int stations(Plan plan, PostNeed need) {
        return need.post() instanceof Post.OfGroup group
                ? plan.groups().get(group.id()).stations().size()
                : 1;
    }
}
