package id.petapam.store;

import id.petapam.geo.AreaShape;
import id.petapam.model.EntityKind;
import id.petapam.model.Scenario;
import id.petapam.model.ScenarioId;
import id.petapam.model.WayId;
import java.util.ArrayList;
import java.util.List;

/** Tables {@code scenario}, {@code scenario_closed}, {@code scenario_flood} and {@code scenario_measure}. */
final class ScenarioMapper implements EntityMapper<Scenario> {

    private static final TableShape MAIN =
            TableShape.main("scenario", "id", "name", "wet:whole", "night:whole", "low_tide:whole");
    private static final List<TableShape> CHILDREN = List.of(
            TableShape.listOf("scenario_closed", "scenario_id", "way", "label", "lat:real", "lon:real"),
            TableShape.listOf("scenario_flood", "scenario_id", "shape"),
            TableShape.listOf("scenario_measure", "scenario_id", "kind", "subject", "detail", "amount:whole"));

    @Override
    public EntityKind kind() {
        return EntityKind.SCENARIO;
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
    public EntityRows toRows(Scenario s) {
        Object[] row = EntityRows.row(s.id().value(), s.name(), bit(s.wet()), bit(s.night()), bit(s.lowTide()));
        List<Object[]> closed = new ArrayList<>();
        s.closed()
                .forEach(one -> closed.add(EntityRows.row(
                        one.way().value(), one.label(), one.at().lat(), one.at().lon())));
        List<Object[]> flooded = new ArrayList<>();
        s.flooded().forEach(shape -> flooded.add(EntityRows.row(shape.toText())));
        List<Object[]> measures = new ArrayList<>();
        s.measures().forEach(measure -> measures.add(MeasureRow.of(measure)));
        return new EntityRows(row, List.of(closed, flooded, measures));
    }

    private static int bit(boolean value) {
        return value ? 1 : 0;
    }

    @Override
    public Scenario toEntity(EntityRows rows) {
        Cells c = rows.cells();
        return new Scenario(
                new ScenarioId(c.text()),
                c.text(),
                c.whole() != 0,
                c.whole() != 0,
                c.whole() != 0,
                rows.children().get(0).stream().map(ScenarioMapper::closed).toList(),
                rows.children().get(1).stream()
                        .map(row -> AreaShape.parse(new Cells(row).text()))
                        .toList(),
                rows.children().get(2).stream()
                        .map(row -> MeasureRow.measure(new Cells(row)))
                        .toList());
    }

    private static Scenario.Closed closed(Object[] row) {
        Cells c = new Cells(row);
        return new Scenario.Closed(new WayId(c.text()), c.text(), c.point());
    }
}
