package id.petapam.store;

import id.petapam.geo.LatLon;
import id.petapam.model.DistrictCode;
import id.petapam.model.EntityKind;
import id.petapam.model.Village;
import id.petapam.model.VillageCode;
import java.util.List;

/** Table {@code village}. */
final class VillageMapper implements EntityMapper<Village> {

    private static final TableShape MAIN =
            TableShape.main("village", "code", "name", "district_code", "lat:real", "lon:real");

    @Override
    public EntityKind kind() {
        return EntityKind.VILLAGE;
    }

    @Override
    public TableShape main() {
        return MAIN;
    }

    @Override
    public EntityRows toRows(Village v) {
        Object[] row = EntityRows.row(
                v.code().value(),
                v.name(),
                v.district().value(),
                v.point().map(LatLon::lat).orElse(null),
                v.point().map(LatLon::lon).orElse(null));
        return new EntityRows(row, List.of());
    }

    @Override
    public Village toEntity(EntityRows rows) {
        Cells c = rows.cells();
        return new Village(new VillageCode(c.text()), c.text(), new DistrictCode(c.text()), c.optionalPoint());
    }
}
