package id.petapam.map;

import id.petapam.model.Coverage;

/**
 * All that the symbol of a station shows.
 *
 * @param estimated the point is not surveyed: a dashed grey ring ("perkiraan")
 */
public record MarkState(MarkClass klass, Coverage coverage, boolean estimated, AccessMark access) {

    /** How many different symbols there are; codes are 0 ... COUNT - 1. */
    public static final int COUNT =
            MarkClass.values().length * Coverage.values().length * AccessMark.values().length * 2;

    /** A number for this state, for arrays of sprites. */
    public int code() {
        int code = klass.ordinal();
        code = code * Coverage.values().length + coverage.ordinal();
        code = code * AccessMark.values().length + access.ordinal();
        return code * 2 + (estimated ? 1 : 0);
    }

    /** The state with this number. */
    public static MarkState of(int code) {
        int rest = code / 2;
        AccessMark access = AccessMark.values()[rest % AccessMark.values().length];
        rest /= AccessMark.values().length;
        Coverage coverage = Coverage.values()[rest % Coverage.values().length];
        rest /= Coverage.values().length;
        return new MarkState(MarkClass.values()[rest], coverage, code % 2 == 1, access);
    }
}
