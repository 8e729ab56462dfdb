package id.petapam.model;

import java.util.Optional;

/**
 * Vehicles or vessels of one kind that stand at one place and are driven alike.
 *
 * @param name "Speedboat Polairud", may be empty
 * @param count how many of them there are, 1 or more
 * @param seats passengers that one carries at a time beside its driver, 1 or more
 * @param speedKmh usual speed on its way in km/h, 1 or more
 * @param home the site (pier, Polres, Polsek) where they start
 * @param unit whose they are
 */
public record Vehicle(
        VehicleId id,
        VehicleKind vehicleKind,
        String name,
        int count,
        int seats,
        int speedKmh,
        Optional<SiteId> home,
        Optional<UnitId> unit)
        implements Entity {

    public Vehicle {
        if (count < 1 || seats < 1 || speedKmh < 1) {
            throw new IllegalArgumentException("a vehicle with " + count + " x " + seats + " seats at " + speedKmh);
        }
    }

    public boolean isVessel() {
        return vehicleKind.isVessel();
    }

    /** The same with another number of them. */
    public Vehicle withCount(int other) {
        return new Vehicle(id, vehicleKind, name, other, seats, speedKmh, home, unit);
    }

    public Vehicle withHome(Optional<SiteId> other) {
        return new Vehicle(id, vehicleKind, name, count, seats, speedKmh, other, unit);
    }

    public Vehicle withUnit(Optional<UnitId> other) {
        return new Vehicle(id, vehicleKind, name, count, seats, speedKmh, home, other);
    }

    @Override
    public EntityKind kind() {
        return EntityKind.VEHICLE;
    }
}
