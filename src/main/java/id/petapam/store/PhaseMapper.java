package id.petapam.store;

import id.petapam.model.EntityKind;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.PhaseKind;
import java.time.LocalTime;
import java.util.List;

/** Table {@code phase}. */
final class PhaseMapper implements EntityMapper<Phase> {

    private static final TableShape MAIN =
            TableShape.main("phase", "id", "kind", "from_day:whole", "to_day:whole", "from_time", "to_time");

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
        Object[] row = EntityRows.row(
                p.id().value(),
                p.phaseKind(),
                p.fromDay(),
                p.toDay(),
                p.from().equals(LocalTime.MIDNIGHT) ? null : p.from().toString(),
                p.to().equals(Phase.DAY_END) ? null : p.to().toString());
        return new EntityRows(row, List.of());
    }

    @Override
    public Phase toEntity(EntityRows rows) {
        Cells c = rows.cells();
        return new Phase(
                new PhaseId(c.text()),
                c.constant(PhaseKind.class),
                c.whole(),
                c.whole(),
                c.optional(LocalTime::parse).orElse(LocalTime.MIDNIGHT),
                c.optional(LocalTime::parse).orElse(Phase.DAY_END));
    }
}
