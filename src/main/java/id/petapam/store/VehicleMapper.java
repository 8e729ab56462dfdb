package id.petapam.store;

import id.petapam.model.EntityKind;
import id.petapam.model.SiteId;
import id.petapam.model.UnitId;
import id.petapam.model.Vehicle;
import id.petapam.model.VehicleId;
import id.petapam.model.VehicleKind;
import java.util.List;

/** Table {@code vehicle}. */
final class VehicleMapper implements EntityMapper<Vehicle> {

    private static final TableShape MAIN = TableShape.main(
            "vehicle", "id", "kind", "name", "count:whole", "seats:whole", "speed_kmh:whole", "home_id", "unit_id");

    @Override
    public EntityKind kind() {
        return EntityKind.VEHICLE;
    }

    @Override
    public TableShape main() {
        return MAIN;
    }

    @Override
    public EntityRows toRows(Vehicle v) {
        Object[] row = EntityRows.row(
                v.id().value(),
                v.vehicleKind(),
                v.name(),
                v.count(),
                v.seats(),
                v.speedKmh(),
                v.home().map(SiteId::value).orElse(null),
                v.unit().map(UnitId::value).orElse(null));
        return new EntityRows(row, List.of());
    }

    @Override
    public Vehicle toEntity(EntityRows rows) {
        Cells c = rows.cells();
        return new Vehicle(
                new VehicleId(c.text()),
                c.constant(VehicleKind.class),
                c.text(),
                c.whole(),
                c.whole(),
                c.whole(),
                c.optional(SiteId::new),
                c.optional(UnitId::new));
    }
}
