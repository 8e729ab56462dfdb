package id.petapam.store;

import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.EntityKind;
import id.petapam.model.GuardPattern;
import id.petapam.model.VulnerabilityClass;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tables {@code district} and {@code district_pattern}. */
final class DistrictMapper implements EntityMapper<District> {

    private static final TableShape MAIN = TableShape.main("district", "code", "name", "regency_code");
    private static final List<TableShape> CHILDREN = List.of(TableShape.mapOf(
            "district_pattern",
            "district_code",
            "class",
            "police:whole",
            "stations:whole",
            "linmas_per_station:whole"));

    @Override
    public EntityKind kind() {
        return EntityKind.DISTRICT;
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
    public EntityRows toRows(District d) {
        List<Object[]> patterns = new ArrayList<>();
        d.ownPatterns()
                .forEach((value, p) ->
                        patterns.add(EntityRows.row(value, p.police(), p.stations(), p.linmasPerStation())));
        return new EntityRows(EntityRows.row(d.code().value(), d.name(), d.regencyCode()), List.of(patterns));
    }

    @Override
    public District toEntity(EntityRows rows) {
        Map<VulnerabilityClass, GuardPattern> patterns = new EnumMap<>(VulnerabilityClass.class);
        for (Object[] row : rows.children().get(0)) {
            Cells p = new Cells(row);
            patterns.put(p.constant(VulnerabilityClass.class), new GuardPattern(p.whole(), p.whole(), p.whole()));
        }
        Cells c = rows.cells();
        return new District(new DistrictCode(c.text()), c.text(), c.text(), patterns);
    }
}
