package id.petapam.workflow;

import id.petapam.edit.PutVehicle;
import id.petapam.edit.RemoveVehicle;
import id.petapam.model.IdSource;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.model.RuleBook;
import id.petapam.model.Site;
import id.petapam.model.SiteId;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.Vehicle;
import id.petapam.model.VehicleId;
import id.petapam.model.VehicleKind;
import id.petapam.rules.movement.VehicleDefaults;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Vehicles and vessels of a plan, where they are named by words. */
public final class SetVehicles {

    private final RuleBook shipped;
    private final IdSource ids;

    /** @param shipped rule book that lends seats and speeds to plans made before it had them */
    public SetVehicles(RuleBook shipped, IdSource ids) {
        this.shipped = shipped;
        this.ids = ids;
    }

    /**
     * What is said of vehicles.
     *
     * @param count zero removes them
     * @param seats empty: as the plan has them, else as usual for the kind
     * @param home name of a site
     * @param unit name of a unit
     */
    public record Words(
            VehicleKind kind,
            String name,
            int count,
            OptionalInt seats,
            OptionalInt speedKmh,
            Optional<String> home,
            Optional<String> unit) {}

    /**
     * Adds vehicles, or changes those of the same kind, name and home.
     *
     * @throws Problem if the plan has no such site or unit, or none to remove
     */
    public Applied set(OpenedPlan plan, Words said) {
        Plan now = plan.plan();
        Optional<SiteId> home = said.home().map(name -> site(now, name));
        Optional<UnitId> unit = said.unit().map(name -> unit(now, name));
        Optional<Vehicle> known = now.vehicles().values().stream()
                .filter(v -> v.vehicleKind() == said.kind()
                        && v.name().equalsIgnoreCase(said.name())
                        && v.home().equals(home))
                .findFirst();
        if (said.count() == 0) {
            return Applied.to(
                    plan,
                    known.map(v -> new RemoveVehicle(v.id()))
                            .orElseThrow(() -> Problem.of("movement.no-such-vehicle", said.kind())));
        }
        VehicleDefaults usual = defaults(now, said.kind());
        Vehicle made = new Vehicle(
                known.map(Vehicle::id).orElseGet(() -> new VehicleId(ids.next("veh"))),
                said.kind(),
                said.name(),
                said.count(),
                said.seats().orElse(known.map(Vehicle::seats).orElse(usual.seats())),
                said.speedKmh().orElse(known.map(Vehicle::speedKmh).orElse(usual.speedKmh())),
                home,
                unit.or(() -> known.flatMap(Vehicle::unit)));
        return Applied.to(plan, new PutVehicle(made));
    }

    /** Seats and speed of a kind of which nothing else is known. */
    public VehicleDefaults defaults(Plan plan, VehicleKind kind) {
        return VehicleDefaults.of(kind, plan.rules().completedBy(shipped));
    }

    private static SiteId site(Plan plan, String name) {
        List<Site> found = plan.sites().values().stream()
                .filter(s -> s.name().equalsIgnoreCase(name.strip())
                        || s.id().value().equals(name))
                .toList();
        if (found.isEmpty()) {
            throw Problem.of("movement.no-such-site", name);
        }
        return found.get(0).id();
    }

    private static UnitId unit(Plan plan, String name) {
        return plan.units().values().stream()
                .filter(u -> u.name().equalsIgnoreCase(name.strip())
                        || u.id().value().equals(name))
                .findFirst()
                .map(Unit::id)
                .orElseThrow(() -> Problem.of("movement.no-such-unit", name));
    }
}
