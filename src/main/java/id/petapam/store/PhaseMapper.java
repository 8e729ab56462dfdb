package id.petapam.store;

import id.petapam.model.EntityKind;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.PhaseKind;
import java.util.List;

/** Table {@code phase}. */
final class PhaseMapper implements EntityMapper<Phase> {

    private static final TableShape MAIN = TableShape.main("phase", "id", "kind", "from_day:whole", "to_day:whole");

    @Override
    public EntityKind kind() {
        return EntityKind.PHASE;
    }

    @Override
    public TableShape main() {
        return MAIN;
    }

    @Override
    public EntityRows toRows(Phase p) {
        return new EntityRows(EntityRows.row(p.id().value(), p.phaseKind(), p.fromDay(), p.toDay()), List.of());
    }

    @Override
    public Phase toEntity(EntityRows rows) {
        Cells c = rows.cells();
        return new Phase(new PhaseId(c.text()), c.constant(PhaseKind.class), c.whole(), c.whole());
    }
}
