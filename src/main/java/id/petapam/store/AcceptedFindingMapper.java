package id.petapam.store;

import id.petapam.model.AcceptedFinding;
import id.petapam.model.EntityKind;
import java.util.List;

/** Table {@code accepted_finding}. */
final class AcceptedFindingMapper implements EntityMapper<AcceptedFinding> {

    private static final TableShape MAIN = TableShape.main(
            "accepted_finding", "id", "rule", "subject_kind", "subject_id", "detail", "facts", "reason", "accepted_on");

    @Override
    public EntityKind kind() {
        return EntityKind.ACCEPTED_FINDING;
    }

    @Override
    public TableShape main() {
        return MAIN;
    }

    @Override
    public EntityRows toRows(AcceptedFinding f) {
        Object[] row = EntityRows.row(
                f.id().value(),
                f.rule(),
                f.subjectKind(),
                f.subjectId(),
                f.detail(),
                f.facts(),
                f.reason(),
                f.date().toString());
        return new EntityRows(row, List.of());
    }

    @Override
    public AcceptedFinding toEntity(EntityRows rows) {
        Cells c = rows.cells();
        String id = c.text();
        AcceptedFinding finding = new AcceptedFinding(
                c.text(), c.constant(EntityKind.class), c.text(), c.text(), c.text(), c.text(), c.date());
        if (!finding.id().value().equals(id)) {
            throw new DamageFound("an accepted finding under another id: " + id);
        }
        return finding;
    }
}
