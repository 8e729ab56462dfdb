package id.petapam.store;

import id.petapam.model.DaySpan;
import id.petapam.model.EntityKind;
import id.petapam.model.Headcount;
import id.petapam.model.Kit;
import id.petapam.model.SiteId;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import java.util.List;
import java.util.Optional;

/** Table {@code unit}. */
final class UnitMapper implements EntityMapper<Unit> {

    private static final TableShape MAIN = TableShape.main(
            "unit",
            "id",
            "name",
            "kind",
            "headcount:whole",
            "parent_id",
            "home_id",
            "available_from:whole",
            "available_to:whole",
            "radios:whole",
            "life_vests:whole");

    @Override
    public EntityKind kind() {
        return EntityKind.UNIT;
    }

    @Override
    public TableShape main() {
        return MAIN;
    }

    @Override
    public EntityRows toRows(Unit u) {
        Object[] row = EntityRows.row(
                u.id().value(),
                u.name(),
                u.unitKind(),
                u.headcount().value(),
                u.parent().map(UnitId::value).orElse(null),
                u.home().map(SiteId::value).orElse(null),
                u.available().map(DaySpan::from).orElse(null),
                u.available().map(DaySpan::to).orElse(null),
                EntityRows.unlessZero(u.stock().radios()),
                EntityRows.unlessZero(u.stock().lifeVests()));
        return new EntityRows(row, List.of());
    }

    @Override
    public Unit toEntity(EntityRows rows) {
        Cells c = rows.cells();
        return new Unit(
                new UnitId(c.text()),
                c.text(),
                c.constant(UnitKind.class),
                Headcount.of(c.whole()),
                c.optional(UnitId::new),
                c.optional(SiteId::new),
                days(c),
                new Kit(c.wholeOrZero(), c.wholeOrZero()));
    }

    private static Optional<DaySpan> days(Cells c) {
        Optional<Integer> from = c.optionalWhole();
        Optional<Integer> to = c.optionalWhole();
        return from.map(day -> new DaySpan(day, to.orElseThrow(() -> new DamageFound("days without an end"))));
    }
}
