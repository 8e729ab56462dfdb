package id.petapam.store;

import id.petapam.model.EntityKind;
import id.petapam.model.ForceKind;
import id.petapam.model.Headcount;
import id.petapam.model.Ratio;
import id.petapam.model.StrengthLine;
import id.petapam.model.StrengthLineId;
import java.util.List;

/** Table {@code strength_line}. */
final class StrengthMapper implements EntityMapper<StrengthLine> {

    private static final TableShape MAIN = TableShape.main(
            "strength_line",
            "id",
            "source",
            "force",
            "strength:whole",
            "not_ready:whole",
            "ratio_numerator:whole",
            "ratio_denominator:whole",
            "by_roster:whole");

    @Override
    public EntityKind kind() {
        return EntityKind.STRENGTH;
    }

    @Override
    public TableShape main() {
        return MAIN;
    }

    @Override
    public EntityRows toRows(StrengthLine s) {
        Object[] row = EntityRows.row(
                s.id().value(),
                s.source(),
                s.force(),
                s.strength().value(),
                s.notReady().value(),
                s.ratio().numerator(),
                s.ratio().denominator(),
                s.byRoster() ? 1 : 0);
        return new EntityRows(row, List.of());
    }

    @Override
    public StrengthLine toEntity(EntityRows rows) {
        Cells c = rows.cells();
        return new StrengthLine(
                new StrengthLineId(c.text()),
                c.text(),
                c.constant(ForceKind.class),
                Headcount.of(c.whole()),
                Headcount.of(c.whole()),
                new Ratio(c.whole(), c.whole()),
                c.whole() != 0);
    }
}
