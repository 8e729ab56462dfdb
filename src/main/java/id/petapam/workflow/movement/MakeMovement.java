package id.petapam.workflow.movement;

import id.petapam.geo.LatLon;
import id.petapam.job.Progress;
import id.petapam.model.AccessMode;
import id.petapam.model.Assignment;
import id.petapam.model.Certainty;
import id.petapam.model.ForceKind;
import id.petapam.model.Minutes;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.Pier;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.model.RuleBook;
import id.petapam.model.Site;
import id.petapam.model.SiteKind;
import id.petapam.model.Slot;
import id.petapam.model.Team;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.Vehicle;
import id.petapam.model.VehicleKind;
import id.petapam.planner.movement.Carrier;
import id.petapam.planner.movement.MovementNumbers;
import id.petapam.planner.movement.MovementPlan;
import id.petapam.planner.movement.MovementProblem;
import id.petapam.planner.movement.Party;
import id.petapam.planner.movement.PlanMovement;
import id.petapam.planner.movement.Way;
import id.petapam.rules.access.DepartureDay;
import id.petapam.rules.access.Journey;
import id.petapam.rules.movement.VehicleDefaults;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.HomeWay;
import id.petapam.workflow.HomeWays;
import id.petapam.workflow.RouteLine;
import id.petapam.workflow.StudyAccess;
import id.petapam.workflow.UnitHomes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.LongSupplier;

/** Makes the movement plan of a phase from who stands where in it. For work off the screen thread. */
public final class MakeMovement {

    private final StudyAccess access;
    private final LongSupplier nanos;

    public MakeMovement(StudyAccess access) {
        this(access, System::nanoTime);
    }

    MakeMovement(StudyAccess access, LongSupplier nanos) {
        this.access = access;
        this.nanos = nanos;
    }

    /** @throws Problem if the plan has no stations or no such phase */
    public Movement of(Plan plan, PhaseId id, Progress progress, Optional<AccessTable> known) {
        if (plan.stations().isEmpty()) {
            throw Problem.of("movement.no-stations");
        }
        long start = nanos.getAsLong();
        AccessTable table = access.study(plan, known);
        progress.check();
        progress.at(0.3);
        Phase phase = plan.phases().get(id);
        RuleBook rules = table.numbers().orElseThrow().rules();
        Gathered gathered = new Gathered(table, rules, phase);
        gathered.gather(progress);
        progress.at(0.7);
        VehicleDefaults usual = VehicleDefaults.of(VehicleKind.SPEEDBOAT, rules);
        MovementPlan made = PlanMovement.of(
                new MovementProblem(
                        gathered.parties,
                        carriers(plan, gathered.homes),
                        MovementNumbers.of(rules),
                        new MovementProblem.Usual(VehicleKind.SPEEDBOAT, usual.seats(), usual.speedKmh())),
                progress);
        MovementTelling telling = new MovementTelling(plan, gathered.homes, gathered.places, gathered.ways);
        return new Movement(
                plan,
                phase,
                made,
                telling.lines(made),
                telling.lacking(made),
                telling.notes(made, gathered.lost),
                (nanos.getAsLong() - start) / 1e9);
    }

    /** Vehicles one by one; those without a home stand where their unit starts. */
    static List<Carrier> carriers(Plan plan, UnitHomes homes) {
        List<Carrier> all = new ArrayList<>();
        plan.vehicles().values().stream()
                .sorted(Comparator.comparing(v -> v.id().value()))
                .forEach(vehicle -> home(plan, homes, vehicle).ifPresent(at -> {
                    for (int number = 1; number <= vehicle.count(); number++) {
                        all.add(new Carrier(
                                vehicle.id(),
                                number,
                                vehicle.vehicleKind(),
                                vehicle.seats(),
                                vehicle.speedKmh(),
                                at,
                                vehicle.unit()));
                    }
                }));
        return all;
    }

    static Optional<LatLon> home(Plan plan, UnitHomes homes, Vehicle vehicle) {
        return vehicle.home()
                .map(plan.sites()::get)
                .map(site -> site.point().at())
                .or(() ->
                        vehicle.unit().map(plan.units()::get).flatMap(homes::of).map(UnitHomes.Start::at));
    }

    /** Parties of a phase with their ways. */
    private static final class Gathered {

        private final AccessTable table;
        private final Plan plan;
        private final RuleBook rules;
        private final Phase phase;
        private final UnitHomes homes;
        private final List<Party> parties = new ArrayList<>();
        private final Map<id.petapam.model.Post, PostPlace> places = new HashMap<>();
        private final Map<Party, RouteLine> ways = new IdentityHashMap<>();
        private int lost;

        Gathered(AccessTable table, RuleBook rules, Phase phase) {
            this.table = table;
            this.plan = table.plan();
            this.rules = rules;
            this.phase = phase;
            this.homes = UnitHomes.of(table);
        }

        private record Bound(Assignment assignment, Team team, UnitId unit, int heads, UnitHomes.Start start) {}

        void gather(Progress progress) {
            Map<LatLon, List<Bound>> byStart = new LinkedHashMap<>();
            plan.assignments().values().stream()
                    .filter(a -> a.phase().equals(phase.id()))
                    .forEach(a -> bind(a, byStart));
            MovementWays ways = new MovementWays(table.numbers().orElseThrow(), piers());
            HomeWays network = new HomeWays(table);
            int done = 0;
            for (Map.Entry<LatLon, List<Bound>> one : byStart.entrySet()) {
                progress.check();
                Set<LatLon> to = new LinkedHashSet<>();
                one.getValue()
                        .forEach(b -> to.add(places.get(b.assignment().post()).at()));
                Map<LatLon, HomeWay> found = network.hasNetwork() ? network.from(one.getKey(), to) : Map.of();
                for (Bound bound : one.getValue()) {
                    parties.add(party(bound, found, ways));
                }
                progress.at(0.3 + 0.4 * ++done / byStart.size());
            }
            parties.sort(Comparator.comparing((Party p) -> p.unit().value())
                    .thenComparing(Party::direction)
                    .thenComparing(p -> p.post().id().value()));
        }

        private void bind(Assignment assignment, Map<LatLon, List<Bound>> byStart) {
            Team team = plan.teams().get(assignment.team());
            Optional<PostPlace> place = PostPlace.of(assignment.post(), table);
            Map<UnitId, Integer> heads = new LinkedHashMap<>();
            for (Slot slot : team.slots()) {
                Unit unit = plan.units().get(slot.unit());
                // Linmas and partners of the police are of the village
                if (unit.force() == ForceKind.POLRI || unit.force() == ForceKind.TNI) {
                    heads.merge(slot.unit(), 1, Integer::sum);
                }
            }
            heads.forEach((unit, count) -> {
                Optional<UnitHomes.Start> start = homes.of(plan.units().get(unit));
                if (place.isEmpty() || start.isEmpty()) {
                    lost += count;
                    return;
                }
                places.put(assignment.post(), place.get());
                byStart.computeIfAbsent(start.get().at(), at -> new ArrayList<>())
                        .add(new Bound(assignment, team, unit, count, start.get()));
            });
        }

        /** Where vessels stand, and all other piers of the plan. */
        private List<MovementWays.Pier> piers() {
            List<MovementWays.Pier> piers = new ArrayList<>();
            Set<LatLon> seen = new LinkedHashSet<>();
            for (Vehicle vehicle : plan.vehicles().values()) {
                Optional<LatLon> at = vehicle.isVessel() ? home(plan, homes, vehicle) : Optional.empty();
                at.filter(seen::add).ifPresent(where -> piers.add(new MovementWays.Pier(name(vehicle), where, true)));
            }
            for (Site site : plan.sites().values()) {
                if (site.siteKind() == SiteKind.PIER && seen.add(site.point().at())) {
                    piers.add(new MovementWays.Pier(site.name(), site.point().at(), false));
                }
            }
            for (Pier pier : plan.piers().values()) {
                if (seen.add(pier.at())) {
                    piers.add(new MovementWays.Pier(pier.name(), pier.at(), false));
                }
            }
            return piers;
        }

        private String name(Vehicle vehicle) {
            return vehicle.home()
                    .map(plan.sites()::get)
                    .map(Site::name)
                    .or(() -> vehicle.unit()
                            .map(plan.units()::get)
                            .flatMap(homes::of)
                            .map(UnitHomes.Start::name))
                    .orElse("");
        }

        private Party party(Bound bound, Map<LatLon, HomeWay> found, MovementWays ways) {
            PostPlace place = places.get(bound.assignment().post());
            Optional<HomeWay> byNetwork = Optional.ofNullable(found.get(place.at()))
                    .filter(way -> !isDecidedOtherwise(place)
                            && !isStated(place, bound.start().at()));
            Way way = byNetwork
                    .map(ways::of)
                    .orElseGet(() ->
                            ways.estimated(bound.start().name(), bound.start().at(), place));
            int deadline = new PhaseStart(phase, rules).of(bound.assignment()).minute();
            Party party = new Party(
                    bound.assignment().post(),
                    bound.unit(),
                    bound.heads(),
                    place.direction(plan),
                    way,
                    earliest(way, byNetwork, place, bound.unit(), deadline),
                    deadline,
                    bound.team().vessel().filter(plan.vehicles()::containsKey));
            this.ways.put(party, byNetwork.map(HomeWay::line).orElseGet(() -> MovementWays.straight(way)));
            return party;
        }

        /** Where a person decided another mode than the network has, its ways are not those taken. */
        private static boolean isDecidedOtherwise(PostPlace place) {
            return place.access()
                    .filter(a -> a.journey().route().isEmpty()
                            && a.facts()
                                    .flatMap(f -> f.polres())
                                    .flatMap(w -> w.route())
                                    .isPresent())
                    .isPresent();
        }

        private static boolean isStated(PostPlace place, LatLon start) {
            return place.access()
                    .filter(a -> a.journey().stated()
                            && a.facts()
                                    .flatMap(f -> f.polres())
                                    .filter(w -> w.from().equals(start))
                                    .isPresent())
                    .isPresent();
        }

        /** R-30, and not before the unit is there. */
        private int earliest(Way way, Optional<HomeWay> network, PostPlace place, UnitId unit, int deadline) {
            AccessMode mode = network.map(found -> mode(way)).orElse(place.mode());
            int minutes = way.minutes((int) rules.number("R-34.boatKmh"));
            Journey journey =
                    new Journey(mode, Certainty.INDIKASI, Optional.of(new Minutes(minutes)), false, Optional.empty());
            OptionalInt day = DepartureDay.of(journey, rules);
            int base = Math.floorDiv(deadline, 24 * 60);
            int muster = rules.whole("R-30.musterHour") * 60;
            int usual = (base + day.orElse(-rules.whole("R-30.usualDays"))) * 24 * 60 + muster;
            return plan.units()
                    .get(unit)
                    .available()
                    .map(days -> Math.max(usual, days.from() * 24 * 60 + muster))
                    .orElse(usual);
        }

        private static AccessMode mode(Way way) {
            boolean wet = way.boat().isPresent()
                    || way.before().stream().anyMatch(Way.Stretch::wet)
                    || way.after().stream().anyMatch(Way.Stretch::wet);
            boolean dry = way.before().stream().anyMatch(s -> !s.wet())
                    || way.after().stream().anyMatch(s -> !s.wet());
            if (!wet) {
                return AccessMode.DARAT;
            }
            return dry ? AccessMode.DARAT_AIR : AccessMode.AIR;
        }
    }
}
