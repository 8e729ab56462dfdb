package id.petapam.model;

import java.time.LocalTime;

/**
 * A phase of the operation with its own assignments.
 *
 * @param fromDay days from Hari H, -3 is H-3
 * @param toDay not before fromDay
 * @param from time of fromDay it begins
 * @param to time of toDay it ends; 23:59 is the whole day
 */
public record Phase(PhaseId id, PhaseKind phaseKind, int fromDay, int toDay, LocalTime from, LocalTime to)
        implements Entity {

    /** The last minute of a day. */
    public static final LocalTime DAY_END = LocalTime.of(23, 59);

    /** A phase of whole days. */
    public Phase(PhaseId id, PhaseKind phaseKind, int fromDay, int toDay) {
        this(id, phaseKind, fromDay, toDay, LocalTime.MIDNIGHT, DAY_END);
    }

    /** The phase that a new plan starts with. */
    public static final PhaseId VOTING = new PhaseId("PEMUNGUTAN_PENGHITUNGAN");

    /** The whole phase as a span of time. */
    public TimeWindow window() {
        return new TimeWindow(fromDay, from, toDay, to);
    }

    /** The days it touches. */
    public DaySpan days() {
        return new DaySpan(fromDay, toDay);
    }

    @Override
    public EntityKind kind() {
        return EntityKind.PHASE;
    }
}
