package id.petapam.model;

/**
 * A member of a unit, without personal values.
 *
 * @param rankText the rank as it was written, kept where it is not one we know
 * @param position duty post (jabatan), may be empty
 * @param unit exactly one
 * @param personal where name, service number and phone are found while they are not deleted
 */
public record Person(PersonId id, Rank rank, String rankText, String position, UnitId unit, PersonalKey personal)
        implements Entity {

    @Override
    public EntityKind kind() {
        return EntityKind.PERSON;
    }
}
