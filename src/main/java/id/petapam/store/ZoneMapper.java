package id.petapam.store;

import id.petapam.geo.AreaShape;
import id.petapam.model.EntityKind;
import id.petapam.model.Zone;
import id.petapam.model.ZoneId;
import id.petapam.model.ZoneKind;
import java.util.List;

/** Table {@code zone}. */
final class ZoneMapper implements EntityMapper<Zone> {

    private static final TableShape MAIN = TableShape.main(
            "zone", "id", "kind", "name", "shape", "first_jurisdiction", "second_jurisdiction", "remark");

    @Override
    public EntityKind kind() {
        return EntityKind.ZONE;
    }

    @Override
    public TableShape main() {
        return MAIN;
    }

    @Override
    public EntityRows toRows(Zone z) {
        Object[] row = EntityRows.row(
                z.id().value(),
                z.zoneKind(),
                z.name(),
                z.shape().toText(),
                z.firstJurisdiction(),
                z.secondJurisdiction(),
                z.remark());
        return new EntityRows(row, List.of());
    }

    @Override
    public Zone toEntity(EntityRows rows) {
        Cells c = rows.cells();
        return new Zone(
                new ZoneId(c.text()),
                c.constant(ZoneKind.class),
                c.text(),
                AreaShape.parse(c.text()),
                c.text(),
                c.text(),
                c.text());
    }
}
