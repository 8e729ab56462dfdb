package id.petapam.store;

import id.petapam.model.EntityKind;
import id.petapam.model.Pier;
import id.petapam.model.PierId;
import java.util.List;

/** Table {@code pier}. */
final class PierMapper implements EntityMapper<Pier> {

    private static final TableShape MAIN = TableShape.main("pier", "id", "name", "lat:real", "lon:real");

    @Override
    public EntityKind kind() {
        return EntityKind.PIER;
    }

    @Override
    public TableShape main() {
        return MAIN;
    }

    @Override
    public EntityRows toRows(Pier p) {
        return new EntityRows(EntityRows.row(p.id().value(), p.name(), p.at().lat(), p.at().lon()), List.of());
    }

    @Override
    public Pier toEntity(EntityRows rows) {
        Cells c = rows.cells();
        return new Pier(new PierId(c.text()), c.text(), c.point());
    }
}
