package id.petapam.workflow.movement;

import id.petapam.model.DistrictCode;
import id.petapam.model.Minutes;
import id.petapam.model.Moment;
import id.petapam.model.Phrase;
import id.petapam.model.Post;
import id.petapam.model.UnitId;
import id.petapam.model.VehicleId;
import id.petapam.planner.movement.Order;
import id.petapam.planner.movement.Ride;
import id.petapam.workflow.RouteLine;
import java.util.Map;
import java.util.Optional;

/**
 * One movement order, with names.
 *
 * @param from where the unit starts
 * @param pier where the vessel is boarded; empty where there is none or it has no name
 * @param to the post in words
 * @param district name of the kecamatan; may be empty
 * @param vehicle what carries them, in words: "Speedboat 2", "Kendaraan sendiri"
 * @param names of the vehicle on land and of the vessel, in words
 * @param way to be drawn
 * @param estimate the way is reckoned by R-34
 */
public record MovementLine(
        Order order,
        String unit,
        String from,
        Optional<String> pier,
        Phrase to,
        Optional<DistrictCode> code,
        String district,
        Phrase vehicle,
        Map<VehicleId, Phrase> names,
        RouteLine way,
        boolean estimate) {

    public MovementLine {
        names = Map.copyOf(names);
    }

    /** "Speedboat 2". */
    public Optional<Phrase> nameOf(Carried one) {
        return Optional.ofNullable(names.get(one.vehicle()));
    }

    public Moment leaves() {
        return new Moment(order.leaves());
    }

    public Moment arrives() {
        return new Moment(order.arrives());
    }

    public UnitId unitId() {
        return order.party().unit();
    }

    public Post post() {
        return order.party().post();
    }

    public int heads() {
        return order.heads();
    }

    /** When the vessel leaves the pier. */
    public Optional<Moment> boards() {
        return order.boat().map(Ride::departs).map(Moment::new);
    }

    /** Which trip of its vessel, else of its vehicle. */
    public Optional<Integer> wave() {
        return order.boat().or(order::road).map(Ride::wave);
    }

    /** The vehicle of the plan that takes them on land; empty: their own. */
    public Optional<Carried> road() {
        return order.road().map(Carried::of);
    }

    public Optional<Carried> boat() {
        return order.boat().map(Carried::of);
    }

    /** Minutes by which they are earlier than they must be; negative where they are late. */
    public int slackMinutes() {
        return order.slack();
    }

    /** By how much they are earlier than they must be; empty where they are late. */
    public Optional<Minutes> slack() {
        return order.slack() < 0 ? Optional.empty() : Optional.of(new Minutes(order.slack()));
    }

    /** "Berangkat H-3 07.00, Speedboat 2". */
    public Phrase brief() {
        return Phrase.of("movement.brief", leaves().told(), vehicle);
    }
}
