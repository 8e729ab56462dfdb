package id.petapam.store;

import id.petapam.model.ClosedWay;
import id.petapam.model.EntityKind;
import id.petapam.model.WayId;
import java.util.List;

/** Table {@code closed_way}. */
final class ClosedWayMapper implements EntityMapper<ClosedWay> {

    private static final TableShape MAIN =
            TableShape.main("closed_way", "id", "label", "lat:real", "lon:real", "reason");

    @Override
    public EntityKind kind() {
        return EntityKind.CLOSED_WAY;
    }

    @Override
    public TableShape main() {
        return MAIN;
    }

    @Override
    public EntityRows toRows(ClosedWay w) {
        return new EntityRows(
                EntityRows.row(w.id().value(), w.label(), w.at().lat(), w.at().lon(), w.reason()), List.of());
    }

    @Override
    public ClosedWay toEntity(EntityRows rows) {
        Cells c = rows.cells();
        return new ClosedWay(new WayId(c.text()), c.text(), c.point(), c.text());
    }
}
