package id.petapam.model;

/**
 * A source of people.
 *
 * @param source "Polres", "BKO Polda", "Kodim 0403" ...
 * @param strength all of them
 * @param notReady of those, not available
 * @param ratio share that may be sent: Polres 2/3, BKO 1
 * @param byRoster true: the number of imported persons and units of this force counts instead of the typed number
 */
public record StrengthLine(
        StrengthLineId id,
        String source,
        ForceKind force,
        Headcount strength,
        Headcount notReady,
        Ratio ratio,
        boolean byRoster)
        implements Entity {

    /** What this line gives: the ready ones' share, rounded down. */
    public Headcount available() {
        return ratio.floorOf(Headcount.of(Math.max(0, strength.value() - notReady.value())));
    }

    @Override
    public EntityKind kind() {
        return EntityKind.STRENGTH;
    }
}
