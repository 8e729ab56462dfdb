package id.petapam.store;

import id.petapam.model.EntityKind;
import id.petapam.model.Kit;
import id.petapam.model.PersonId;
import id.petapam.model.Slot;
import id.petapam.model.Team;
import id.petapam.model.TeamId;
import id.petapam.model.UnitId;
import id.petapam.model.VehicleId;
import java.util.ArrayList;
import java.util.List;

/** Tables {@code team} and {@code team_slot}. */
final class TeamMapper implements EntityMapper<Team> {

    private static final TableShape MAIN =
            TableShape.main("team", "id", "radios:whole", "life_vests:whole", "vessel_id");
    private static final List<TableShape> CHILDREN =
            List.of(TableShape.listOf("team_slot", "team_id", "unit_id", "person_id"));

    @Override
    public EntityKind kind() {
        return EntityKind.TEAM;
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
    public EntityRows toRows(Team t) {
        List<Object[]> slots = new ArrayList<>(t.slots().size());
        t.slots()
                .forEach(slot -> slots.add(EntityRows.row(
                        slot.unit().value(), slot.person().map(PersonId::value).orElse(null))));
        return new EntityRows(
                EntityRows.row(
                        t.id().value(),
                        EntityRows.unlessZero(t.kit().radios()),
                        EntityRows.unlessZero(t.kit().lifeVests()),
                        t.vessel().map(VehicleId::value).orElse(null)),
                List.of(slots));
    }

    @Override
    public Team toEntity(EntityRows rows) {
        List<Slot> slots = rows.children().get(0).stream()
                .map(row -> {
                    Cells c = new Cells(row);
                    return new Slot(new UnitId(c.text()), c.optional(PersonId::new));
                })
                .toList();
        Cells c = rows.cells();
        return new Team(
                new TeamId(c.text()), slots, new Kit(c.wholeOrZero(), c.wholeOrZero()), c.optional(VehicleId::new));
    }
}
