package id.petapam.store;

import id.petapam.model.EntityKind;
import id.petapam.model.Person;
import id.petapam.model.PersonId;
import id.petapam.model.PersonalKey;
import id.petapam.model.Rank;
import id.petapam.model.UnitId;
import java.util.List;

/** Table {@code person}: nothing that says who somebody is; see {@link PersonalTable}. */
final class PersonMapper implements EntityMapper<Person> {

    private static final TableShape MAIN =
            TableShape.main("person", "id", "rank", "rank_text", "position", "unit_id", "personal_key:whole");

    @Override
    public EntityKind kind() {
        return EntityKind.PERSON;
    }

    @Override
    public TableShape main() {
        return MAIN;
    }

    @Override
    public EntityRows toRows(Person p) {
        Object[] row = EntityRows.row(
                p.id().value(),
                p.rank(),
                p.rankText(),
                p.position(),
                p.unit().value(),
                p.personal().value());
        return new EntityRows(row, List.of());
    }

    @Override
    public Person toEntity(EntityRows rows) {
        Cells c = rows.cells();
        return new Person(
                new PersonId(c.text()),
                c.constant(Rank.class),
                c.text(),
                c.text(),
                new UnitId(c.text()),
                new PersonalKey(c.bigWhole()));
    }
}
