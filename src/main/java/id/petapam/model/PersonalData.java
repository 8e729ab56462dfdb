package id.petapam.model;

/**
 * Personal values (UU 27/2022): kept in a table of their own, never in the history, deletable as a whole.
 *
 * @param serviceNumber NRP or NIP as text; may be empty
 * @param phone may be empty
 */
public record PersonalData(PersonalKey key, String name, String serviceNumber, String phone) {

    /** Never prints the values: log files and messages must not hold them. */
    @Override
    public String toString() {
        return "PersonalData[" + key.value() + "]";
    }
}
