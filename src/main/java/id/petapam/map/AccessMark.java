package id.petapam.map;

import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import java.util.Collection;

/** The one thing about the way to a station that the map shows at its lower right. */
public enum AccessMark {
    NONE,
    BOAT,
    BORDER,
    FAR,
    FLOOD,
    NO_SIGNAL;

    /** The mark of a flag; NONE for what has no picture (power, history). */
    public static AccessMark of(AccessFlagKind kind) {
        return switch (kind) {
            case WATER_ONLY, RIVER_CROSSING -> BOAT;
            case BORDER_AREA, OUTSIDE_OWNER, BOUNDARY_DISPUTE -> BORDER;
            case LONG_TRAVEL, VERY_LONG_TRAVEL, ISOLATED -> FAR;
            case FLOOD_PRONE, HAZARD_PRONE, TIDE_DEPENDENT, SEASONAL_SWAMP, SEASONAL_ROUTE -> FLOOD;
            case NO_SIGNAL -> NO_SIGNAL;
            case SINGLE_BRIDGE,
                    NO_POWER,
                    NEAR_WORKSITE,
                    LATE_LOGISTICS_HISTORY,
                    VIOLENCE_HISTORY,
                    INTIMIDATION_HISTORY,
                    CROWD_FRICTION -> NONE;
        };
    }

    /**
     * The mark of the raised flag that weighs most; of equal ones the first in the order of kinds. What gives no points
     * and what nobody can tell shows nothing.
     */
    public static AccessMark worst(Collection<AccessFlag> flags) {
        AccessMark worst = NONE;
        int most = 0;
        for (AccessFlag flag : flags) {
            AccessMark mark = of(flag.kind());
            if (flag.isRaised() && flag.weight() > most && mark != NONE) {
                most = flag.weight();
                worst = mark;
            }
        }
        return worst;
    }
}
