package id.petapam.store;

import id.petapam.model.DistrictCode;
import id.petapam.model.EntityKind;
import id.petapam.model.Rayon;
import id.petapam.model.RayonId;
import java.util.ArrayList;
import java.util.List;

/** Tables {@code rayon} and {@code rayon_district}. */
final class RayonMapper implements EntityMapper<Rayon> {

    private static final TableShape MAIN = TableShape.main("rayon", "id", "name");
    private static final List<TableShape> CHILDREN =
            List.of(TableShape.listOf("rayon_district", "rayon_id", "district_id"));

    @Override
    public EntityKind kind() {
        return EntityKind.RAYON;
    }

    @Override
    public TableShape main() {
        return MAIN;
    }

    @Override
    public List<TableShape> children() {
        return CHILDREN;
    }

    @Override
    public EntityRows toRows(Rayon r) {
        List<Object[]> districts = new ArrayList<>();
        r.districts().forEach(code -> districts.add(EntityRows.row(code.value())));
        return new EntityRows(EntityRows.row(r.id().value(), r.name()), List.of(districts));
    }

    @Override
    public Rayon toEntity(EntityRows rows) {
        Cells c = rows.cells();
        return new Rayon(
                new RayonId(c.text()),
                c.text(),
                rows.children().get(0).stream()
                        .map(row -> new DistrictCode(new Cells(row).text()))
                        .toList());
    }
}
