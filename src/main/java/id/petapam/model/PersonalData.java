package id.petapam.model;

import java.util.Optional;

/**
 * Personal values (UU 27/2022): kept in a table of their own, never in the history, deletable as a whole.
 *
 * @param serviceNumber NRP or NIP as text; may be empty
 * @param phone may be empty
 * @param homeVillage Kemendagri code of the village the person lives in; empty where it is not known
 */
public record PersonalData(
        PersonalKey key, String name, String serviceNumber, String phone, Optional<VillageCode> homeVillage) {

    /** Personal values of somebody whose home is not known. */
    public PersonalData(PersonalKey key, String name, String serviceNumber, String phone) {
        this(key, name, serviceNumber, phone, Optional.empty());
    }

    /** Never prints the values: log files and messages must not hold them. */
    @Override
    public String toString() {
        return "PersonalData[" + key.value() + "]";
    }
}
