package id.petapam.store;

import id.petapam.model.ClassDecision;
import id.petapam.model.DistrictCode;
import id.petapam.model.EntityKind;
import id.petapam.model.PlacedPoint;
import id.petapam.model.PollingStation;
import id.petapam.model.StatedFact;
import id.petapam.model.StatedFacts;
import id.petapam.model.StationId;
import id.petapam.model.VillageCode;
import id.petapam.model.VulnerabilityClass;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables {@code station}, {@code class_decision} (earlier ones) and {@code station_fact}. */
final class StationMapper implements EntityMapper<PollingStation> {

    private static final TableShape MAIN = TableShape.main(
            "station",
            "id",
            "village_code",
            "district_code",
            "regency_code",
            "number:whole",
            "name",
            "address",
            "registered_voters:whole",
            "lat:real",
            "lon:real",
            "point_quality",
            "fallback_lat:real",
            "fallback_lon:real",
            "fallback_quality",
            "class",
            "class_basis",
            "class_date");
    private static final List<TableShape> CHILDREN = List.of(
            TableShape.listOf("class_decision", "station_id", "class", "basis", "decided_on"),
            TableShape.mapOf("station_fact", "station_id", "fact", "value"));

    @Override
    public EntityKind kind() {
        return EntityKind.STATION;
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
    public EntityRows toRows(PollingStation s) {
        PlacedPoint point = s.point().orElse(null);
        PlacedPoint fallback = s.fallback().orElse(null);
        ClassDecision decision = s.decision().orElse(null);
        Object[] row = EntityRows.row(
                s.id().value(),
                s.village().map(VillageCode::value).orElse(null),
                s.district().map(DistrictCode::value).orElse(null),
                s.regencyCode(),
                s.number(),
                s.name(),
                s.address(),
                s.registeredVoters().orElse(null),
                point == null ? null : (Double) point.at().lat(),
                point == null ? null : (Double) point.at().lon(),
                point == null ? null : point.quality(),
                fallback == null ? null : (Double) fallback.at().lat(),
                fallback == null ? null : (Double) fallback.at().lon(),
                fallback == null ? null : fallback.quality(),
                decision == null ? null : decision.value(),
                decision == null ? null : decision.basis(),
                decision == null ? null : decision.date().toString());
        return new EntityRows(row, List.of(earlier(s), facts(s)));
    }

    private static List<Object[]> earlier(PollingStation s) {
        if (s.earlierDecisions().isEmpty()) {
            return List.of();
        }
        List<Object[]> rows = new ArrayList<>();
        s.earlierDecisions()
                .forEach(d ->
                        rows.add(EntityRows.row(d.value(), d.basis(), d.date().toString())));
        return rows;
    }

    private static List<Object[]> facts(PollingStation s) {
        List<Object[]> rows = new ArrayList<>(s.stated().values().size());
        s.stated().values().forEach((fact, value) -> rows.add(EntityRows.row(fact, value)));
        return rows;
    }

    @Override
    public PollingStation toEntity(EntityRows rows) {
        Cells c = rows.cells();
        return new PollingStation(
                new StationId(c.text()),
                c.optional(VillageCode::new),
                c.optional(DistrictCode::new),
                c.text(),
                c.whole(),
                c.text(),
                c.text(),
                c.optionalWhole(),
                c.optionalPlaced(),
                c.optionalPlaced(),
                c.isEmpty() ? Optional.empty() : Optional.of(decision(c)),
                rows.children().get(0).stream()
                        .map(row -> decision(new Cells(row)))
                        .toList(),
                stated(rows.children().get(1)));
    }

    private static ClassDecision decision(Cells c) {
        return new ClassDecision(c.constant(VulnerabilityClass.class), c.text(), c.date());
    }

    private static StatedFacts stated(List<Object[]> rows) {
        if (rows.isEmpty()) {
            return StatedFacts.NONE;
        }
        Map<StatedFact, String> values = new EnumMap<>(StatedFact.class);
        for (Object[] row : rows) {
            Cells c = new Cells(row);
            values.put(c.constant(StatedFact.class), c.text());
        }
        return new StatedFacts(values);
    }
}
