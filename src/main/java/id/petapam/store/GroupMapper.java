package id.petapam.store;

import id.petapam.model.DistrictCode;
import id.petapam.model.EntityKind;
import id.petapam.model.GroupId;
import id.petapam.model.GuardPattern;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.model.VulnerabilityClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables {@code station_group} and {@code group_station}. */
final class GroupMapper implements EntityMapper<StationGroup> {

    private static final TableShape MAIN = TableShape.main(
            "station_group",
            "id",
            "district_code",
            "number:whole",
            "class",
            "own_police:whole",
            "own_stations:whole",
            "own_linmas_per_station:whole");
    private static final List<TableShape> CHILDREN =
            List.of(TableShape.listOf("group_station", "group_id", "station_id"));

    @Override
    public EntityKind kind() {
        return EntityKind.GROUP;
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
    public EntityRows toRows(StationGroup g) {
        Object[] row = EntityRows.row(
                g.id().value(),
                g.district().value(),
                g.number(),
                g.stationClass(),
                g.ownPattern().map(GuardPattern::police).orElse(null),
                g.ownPattern().map(GuardPattern::stations).orElse(null),
                g.ownPattern().map(GuardPattern::linmasPerStation).orElse(null));
        List<Object[]> stations = new ArrayList<>(g.stations().size());
        g.stations().forEach(station -> stations.add(EntityRows.row(station.value())));
        return new EntityRows(row, List.of(stations));
    }

    @Override
    public StationGroup toEntity(EntityRows rows) {
        Cells c = rows.cells();
        return new StationGroup(
                new GroupId(c.text()),
                new DistrictCode(c.text()),
                c.whole(),
                c.constant(VulnerabilityClass.class),
                rows.children().get(0).stream()
                        .map(row -> new StationId(new Cells(row).text()))
                        .toList(),
                c.isEmpty() ? Optional.empty() : Optional.of(new GuardPattern(c.whole(), c.whole(), c.whole())));
    }
}
