package id.petapam.store;

import id.petapam.model.AccessFlagKind;
import id.petapam.model.EntityKind;
import id.petapam.model.FlagDecision;
import id.petapam.model.StationId;
import java.util.List;

/** Table {@code flag_decision}. */
final class FlagDecisionMapper implements EntityMapper<FlagDecision> {

    private static final TableShape MAIN = TableShape.main(
            "flag_decision", "id", "station_id", "flag", "verdict", "reason", "basis", "decided_on", "evidence");

    @Override
    public EntityKind kind() {
        return EntityKind.FLAG_DECISION;
    }

    @Override
    public TableShape main() {
        return MAIN;
    }

    @Override
    public EntityRows toRows(FlagDecision d) {
        Object[] row = EntityRows.row(
                d.id().value(),
                d.station().value(),
                d.flag(),
                d.verdict(),
                d.reason(),
                d.basis(),
                d.date().toString(),
                d.evidence());
        return new EntityRows(row, List.of());
    }

    @Override
    public FlagDecision toEntity(EntityRows rows) {
        Cells c = rows.cells();
        String id = c.text();
        FlagDecision decision = new FlagDecision(
                new StationId(c.text()),
                c.constant(AccessFlagKind.class),
                c.constant(FlagDecision.Verdict.class),
                c.text(),
                c.text(),
                c.date(),
                c.text());
        if (!decision.id().value().equals(id)) {
            throw new DamageFound("a decision on a flag under another id: " + id);
        }
        return decision;
    }
}
