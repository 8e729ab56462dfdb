package id.petapam.model;

/**
 * A phase of the operation with its own assignments.
 *
 * @param fromDay days from Hari H, -3 is H-3
 * @param toDay not before fromDay
 */
public record Phase(PhaseId id, PhaseKind phaseKind, int fromDay, int toDay) implements Entity {

    /** The phase that a new plan starts with. */
    public static final PhaseId VOTING = new PhaseId("PEMUNGUTAN_PENGHITUNGAN");

    @Override
    public EntityKind kind() {
        return EntityKind.PHASE;
    }
}
