package id.petapam.store;

import id.petapam.geo.AreaShape;
import id.petapam.model.AreaCode;
import id.petapam.model.EntityKind;
import id.petapam.model.OwnArea;
import java.util.List;

/** Table {@code own_area}. */
final class OwnAreaMapper implements EntityMapper<OwnArea> {

    private static final TableShape MAIN =
            TableShape.main("own_area", "code", "name", "level", "shape", "source", "taken_on");

    @Override
    public EntityKind kind() {
        return EntityKind.OWN_AREA;
    }

    @Override
    public TableShape main() {
        return MAIN;
    }

    @Override
    public EntityRows toRows(OwnArea a) {
        Object[] row = EntityRows.row(
                a.code().value(),
                a.name(),
                a.level(),
                a.shape().toText(),
                a.source(),
                a.date().toString());
        return new EntityRows(row, List.of());
    }

    @Override
    public OwnArea toEntity(EntityRows rows) {
        Cells c = rows.cells();
        return new OwnArea(
                new AreaCode(c.text()),
                c.text(),
                c.constant(OwnArea.Level.class),
                AreaShape.parse(c.text()),
                c.text(),
                c.date());
    }
}
