package id.petapam.store;

import id.petapam.model.EntityKind;
import id.petapam.model.PersonId;
import id.petapam.model.PersonTie;
import id.petapam.model.PersonTieId;
import java.util.List;

/** Table {@code person_tie}. */
final class PersonTieMapper implements EntityMapper<PersonTie> {

    private static final TableShape MAIN =
            TableShape.main("person_tie", "id", "first_id", "second_id", "bond", "reason");

    @Override
    public EntityKind kind() {
        return EntityKind.PERSON_TIE;
    }

    @Override
    public TableShape main() {
        return MAIN;
    }

    @Override
    public EntityRows toRows(PersonTie t) {
        Object[] row =
                EntityRows.row(t.id().value(), t.first().value(), t.second().value(), t.bond(), t.reason());
        return new EntityRows(row, List.of());
    }

    @Override
    public PersonTie toEntity(EntityRows rows) {
        Cells c = rows.cells();
        return new PersonTie(
                new PersonTieId(c.text()),
                new PersonId(c.text()),
                new PersonId(c.text()),
                c.constant(PersonTie.Bond.class),
                c.text());
    }
}
