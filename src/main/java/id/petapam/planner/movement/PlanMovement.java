package id.petapam.planner.movement;

import id.petapam.geo.Metres;
import id.petapam.job.Progress;
import id.petapam.model.VehicleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes the movement plan: first the vehicles on land, by which people get to a pier or to their post, then the vessels.
 * Whom no vehicle takes on land goes by his own; on the water there is none of his own. The same problem gives the same
 * plan.
 */
public final class PlanMovement {

    private final MovementProblem problem;
    private final MovementNumbers n;
    private final Timing timing;
    private final List<Party> parties;

    private PlanMovement(MovementProblem problem) {
        this.problem = problem;
        this.n = problem.numbers();
        this.timing = new Timing(n);
        this.parties = problem.parties();
    }

    public static MovementPlan of(MovementProblem problem, Progress progress) {
        return new PlanMovement(problem).made(progress);
    }

    /** Some people of a party, and how they get to where they board a vessel. */
    private record Start(int party, int heads, Optional<Ride> road, int ready) {}

    private MovementPlan made(Progress progress) {
        List<Start> starts = onLand(progress);
        progress.at(0.3);
        List<Order> orders = new ArrayList<>();
        List<Demand> waiting = new ArrayList<>();
        Map<Integer, Start> startOf = new HashMap<>();
        for (Start start : starts) {
            Party party = parties.get(start.party());
            if (party.way().boat().isEmpty()) {
                orders.add(byLand(start));
            } else {
                // the number of a waiting part is that of its start, so that parts of one party stay apart
                Demand demand = boarding(start, waiting.size());
                startOf.put(demand.party(), start);
                waiting.add(demand);
            }
        }
        List<Unserved> unserved = new ArrayList<>();
        Map<VehicleId, List<Demand>> own = new TreeMap<>(Comparator.comparing(VehicleId::value));
        List<Demand> anybody = new ArrayList<>();
        for (Demand demand : waiting) {
            Optional<VehicleId> vessel =
                    parties.get(startOf.get(demand.party()).party()).vessel();
            if (vessel.isPresent()) {
                own.computeIfAbsent(vessel.get(), v -> new ArrayList<>()).add(demand);
            } else {
                anybody.add(demand);
            }
        }
        List<Carrier> vessels = problem.carriers().stream()
                .filter(c -> c.isVessel() && !own.containsKey(c.id()))
                .toList();
        own.forEach((vessel, demands) -> carry(
                problem.carriers().stream().filter(c -> c.id().equals(vessel)).toList(),
                demands,
                startOf,
                orders,
                unserved,
                progress));
        carry(vessels, anybody, startOf, orders, unserved, progress);
        orders.sort(Comparator.comparingInt(Order::leaves)
                .thenComparing(order -> order.party().unit().value())
                .thenComparing(order -> order.party().direction())
                .thenComparing(order -> order.party().post().id().value()));
        progress.at(1);
        return new MovementPlan(orders, unserved, !progress.isCancelled());
    }

    private void carry(
            List<Carrier> vessels,
            List<Demand> demands,
            Map<Integer, Start> startOf,
            List<Order> orders,
            List<Unserved> unserved,
            Progress progress) {
        Waves waves = new Waves(timing, vessels);
        Waves.Found found = waves.of(waves.cut(demands), progress);
        Map<Carrier, Integer> wave = new HashMap<>();
        for (Trip trip : found.trips()) {
            int number = wave.merge(trip.carrier(), 1, Integer::sum);
            for (int i = 0; i < trip.aboard().size(); i++) {
                Demand one = trip.aboard().get(i);
                Ride ride = new Ride(
                        trip.carrier(), number, trip.departs(), trip.arrives().get(i));
                orders.add(byBoat(
                        startOf.get(one.party()),
                        one.heads(),
                        ride,
                        trip.latest().get(i)));
            }
        }
        unserved.addAll(new MoreBoats(problem, timing, vessels)
                .of(found, demand -> parties.get(startOf.get(demand.party()).party()), progress));
    }

    /** By the vehicles of the plan where there are any, else by their own. */
    private List<Start> onLand(Progress progress) {
        List<Demand> demands = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            Way way = party.way();
            if (!way.before().isEmpty()) {
                demands.add(new Demand(
                        i,
                        party.heads(),
                        party.direction(),
                        way.start(),
                        way.boat().map(Way.Boating::boards).orElse(way.ends()),
                        new Metres(0),
                        Way.sum(way.before()),
                        false,
                        party.earliest(),
                        mustBoard(party)));
            }
        }
        List<Carrier> onWheels =
                problem.carriers().stream().filter(c -> !c.isVessel()).toList();
        Map<Integer, List<Start>> carried = new TreeMap<>();
        Waves waves = new Waves(timing, onWheels);
        Waves.Found found =
                onWheels.isEmpty() ? new Waves.Found(List.of(), demands) : waves.of(waves.cut(demands), progress);
        Map<Carrier, Integer> wave = new HashMap<>();
        for (Trip trip : found.trips()) {
            int number = wave.merge(trip.carrier(), 1, Integer::sum);
            for (int i = 0; i < trip.aboard().size(); i++) {
                Demand one = trip.aboard().get(i);
                Ride ride = new Ride(
                        trip.carrier(), number, trip.departs(), trip.arrives().get(i));
                carried.computeIfAbsent(one.party(), p -> new ArrayList<>())
                        .add(new Start(
                                one.party(),
                                one.heads(),
                                Optional.of(ride),
                                trip.latest().get(i)));
            }
        }
        List<Start> starts = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            List<Start> some = carried.getOrDefault(i, List.of());
            starts.addAll(some);
            int rest = parties.get(i).heads()
                    - some.stream().mapToInt(Start::heads).sum();
            if (rest > 0) {
                Party party = parties.get(i);
                int ready = Way.through(party.way().before(), party.earliest(), n);
                starts.add(new Start(i, rest, Optional.empty(), ready));
            }
        }
        return starts;
    }

    /** When a party must have boarded its vessel, or be there where it needs none. */
    private int mustBoard(Party party) {
        Way way = party.way();
        if (way.boat().isEmpty()) {
            return party.deadline();
        }
        int lands = Way.begun(way.after(), party.deadline(), n);
        int minutes = buffered(way.boat().get(), problem.usual().speedKmh());
        return n.fitsIntoADay(minutes) ? Way.lastByDaylight(lands - minutes, minutes, n) : lands - minutes;
    }

    private int buffered(Way.Boating boat, int kmh) {
        return (int) Math.ceil(boat.minutes(kmh) * n.water());
    }

    private Demand boarding(Start start, int number) {
        Party party = parties.get(start.party());
        Way.Boating boat = party.way().boat().orElseThrow();
        return new Demand(
                number,
                start.heads(),
                party.direction(),
                boat.boards(),
                boat.lands(),
                boat.length(),
                boat.least(),
                true,
                start.ready(),
                Way.begun(party.way().after(), party.deadline(), n));
    }

    private Order byLand(Start start) {
        Party party = parties.get(start.party());
        int leaves = start.road().map(Ride::departs).orElse(party.earliest());
        int arrives = start.road()
                .map(Ride::arrives)
                .orElse(leaves + Way.sum(party.way().before()));
        return new Order(
                party, start.heads(), leaves, start.road(), Optional.empty(), arrives, start.ready(), lastLeave(party));
    }

    private Order byBoat(Start start, int heads, Ride boat, int lands) {
        Party party = parties.get(start.party());
        // who goes by his own leaves so that he does not wait at the pier
        int leaves = start.road()
                .map(Ride::departs)
                .orElseGet(() -> Math.max(
                        party.earliest(), Math.floorDiv(Way.begun(party.way().before(), boat.departs(), n), 5) * 5));
        return new Order(
                party,
                heads,
                leaves,
                start.road(),
                Optional.of(boat),
                boat.arrives() + Way.sum(party.way().after()),
                Way.through(party.way().after(), lands, n),
                lastLeave(party));
    }

    private int lastLeave(Party party) {
        return Math.floorDiv(Way.begun(party.way().before(), mustBoard(party), n), 5) * 5;
    }
}
