package id.petapam.workflow.movement;

import id.petapam.model.Moment;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Vehicle;
import id.petapam.model.VehicleId;
import id.petapam.planner.movement.Carrier;
import id.petapam.planner.movement.MovementPlan;
import id.petapam.planner.movement.Order;
import id.petapam.planner.movement.Party;
import id.petapam.planner.movement.Ride;
import id.petapam.planner.movement.Unserved;
import id.petapam.planner.movement.Way;
import id.petapam.planner.why.Naming;
import id.petapam.workflow.RouteLine;
import id.petapam.workflow.UnitHomes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells a movement plan in names and sentences. */
final class MovementTelling {

    private final Plan plan;
    private final UnitHomes homes;
    private final Map<Post, PostPlace> places;
    private final Naming naming;
    private final Map<Party, RouteLine> ways;
    private final Map<VehicleId, Integer> firstNumbers = new LinkedHashMap<>();

    MovementTelling(Plan plan, UnitHomes homes, Map<Post, PostPlace> places, Map<Party, RouteLine> ways) {
        this.ways = ways;
        this.plan = plan;
        this.homes = homes;
        this.places = places;
        this.naming = Naming.of(plan);
        // vessels of one kind are counted through the whole plan, so that no two have the same name
        Map<Object, Integer> counted = new LinkedHashMap<>();
        plan.vehicles().values().forEach(vehicle -> {
            Object called = called(vehicle);
            firstNumbers.put(vehicle.id(), counted.getOrDefault(called, 0));
            counted.merge(called, vehicle.count(), Integer::sum);
        });
    }

    private static Object called(Vehicle vehicle) {
        return vehicle.name().isBlank() ? vehicle.vehicleKind() : vehicle.name();
    }

    List<MovementLine> lines(MovementPlan made) {
        return made.orders().stream().map(this::line).toList();
    }

    private MovementLine line(Order order) {
        PostPlace place = places.get(order.party().post());
        Way way = order.party().way();
        return new MovementLine(
                order,
                naming.unit(order.party().unit()),
                homes.of(plan.units().get(order.party().unit()))
                        .map(UnitHomes.Start::name)
                        .orElse(""),
                way.boat().map(Way.Boating::boardsAt).filter(name -> !name.isEmpty()),
                post(order.party().post()),
                place.district(),
                place.direction(plan),
                vehicle(order),
                names(order),
                ways.get(order.party()),
                way.estimate());
    }

    private Map<VehicleId, Phrase> names(Order order) {
        Map<VehicleId, Phrase> names = new LinkedHashMap<>();
        order.road().map(Ride::carrier).ifPresent(one -> names.put(one.id(), name(one)));
        order.boat().map(Ride::carrier).ifPresent(one -> names.put(one.id(), name(one)));
        return names;
    }

    private Phrase post(Post post) {
        if (post instanceof Post.OfDistrict district) {
            return Phrase.of(
                    "movement.post.district",
                    plan.districts().get(district.id()).name());
        } else if (post instanceof Post.OfControl control) {
            return Phrase.of(
                    "movement.post.control", plan.sites().get(control.id()).name());
        }
        return naming.post(post);
    }

    private Phrase vehicle(Order order) {
        Optional<Phrase> boat = order.boat().map(Ride::carrier).map(this::name);
        Optional<Phrase> road = order.road().map(Ride::carrier).map(this::name);
        if (boat.isPresent()) {
            return road.map(wheels -> Phrase.of("movement.by.both", wheels, boat.get()))
                    .orElse(boat.get());
        }
        return road.orElseGet(() -> Phrase.of("movement.by.own"));
    }

    private Phrase name(Carrier carrier) {
        Vehicle vehicle = plan.vehicles().get(carrier.id());
        return Phrase.of(
                "movement.by", called(vehicle), String.valueOf(firstNumbers.get(carrier.id()) + carrier.number()));
    }

    List<Lacking> lacking(MovementPlan made) {
        return made.unserved().stream()
                .map(one -> Lacking.of(one, lacking(one)))
                .toList();
    }

    private Phrase lacking(Unserved one) {
        Phrase pier = one.boardsAt().isEmpty()
                ? Phrase.of("movement.pier.unnamed", to(one))
                : Phrase.of("movement.pier", one.boardsAt());
        Phrase last = new Moment(one.last()).told();
        Object kind = one.kind().orElseThrow();
        return switch (one.reason()) {
            case TOO_FAR -> Phrase.of("movement.lacking.far", pier, one.heads());
            case NO_VESSEL ->
                one.more() == 0
                        ? Phrase.of("movement.lacking.none-at-all", pier, one.heads())
                        : Phrase.of("movement.lacking.none", pier, one.heads(), last, one.more(), kind);
            case TOO_FEW ->
                one.more() == 0
                        ? Phrase.of("movement.lacking.many", pier, one.heads(), last)
                        : Phrase.of(
                                one.more() == one.moreAtLeast() ? "movement.lacking.exact" : "movement.lacking.few",
                                one.more(),
                                kind,
                                pier,
                                one.heads(),
                                last,
                                one.moreAtLeast());
        };
    }

    /** The kecamatan they go to. */
    private String to(Unserved one) {
        return one.parties().stream()
                .map(party -> places.get(party.post()).direction(plan))
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(3)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    /** @param lost people whose post or start has no place */
    List<Phrase> notes(MovementPlan made, int lost) {
        List<Phrase> notes = new ArrayList<>();
        long own = made.orders().stream()
                .filter(order ->
                        order.road().isEmpty() && !order.party().way().before().isEmpty())
                .mapToInt(Order::heads)
                .sum();
        if (own > 0) {
            notes.add(Phrase.of("movement.note.own", own));
        }
        long estimated = made.orders().stream()
                .filter(order -> order.party().way().estimate())
                .count();
        if (estimated > 0) {
            notes.add(
                    Phrase.of("movement.note.estimate", estimated, made.orders().size()));
        }
        int late = made.orders().stream()
                .filter(order -> order.slack() < 0)
                .mapToInt(Order::heads)
                .sum();
        if (late > 0) {
            notes.add(Phrase.of("movement.note.late", late));
        }
        if (lost > 0) {
            notes.add(Phrase.of("movement.note.lost", lost));
        }
        if (!made.finished()) {
            notes.add(Phrase.of("movement.note.stopped"));
        }
        return notes;
    }
}
