package id.petapam.rules.access;

import id.petapam.model.AccessMode;
import id.petapam.model.RuleBook;
import java.util.OptionalInt;

/**
 * on which day before Hari H a team leaves at the latest: H-3 for 240 minutes or more or only by water, H-2 for
 * 120 minutes or partly by water, else H-1.
 */
public final class DepartureDay {

    private static final String RULE = "R-30";

    private DepartureDay() {}

    /**
     * @return day relative to Hari H: -3 ... -1; empty where neither time nor water access says anything, or the rule is
     *     off
     */
    public static OptionalInt of(Journey way, RuleBook rules) {
        if (!rules.isOn(RULE) || way.minutes().isEmpty() && !overWater(way.mode())) {
            return OptionalInt.empty();
        }
        int minutes = way.minutes().map(m -> m.value()).orElse(0);
        if (way.mode() == AccessMode.AIR || minutes >= rules.whole(RULE + ".veryLongMinutes")) {
            return OptionalInt.of(-rules.whole(RULE + ".veryLongDays"));
        } else if (way.mode() == AccessMode.DARAT_AIR || minutes >= rules.whole(RULE + ".longMinutes")) {
            return OptionalInt.of(-rules.whole(RULE + ".longDays"));
        }
        return OptionalInt.of(-rules.whole(RULE + ".usualDays"));
    }

    private static boolean overWater(AccessMode mode) {
        return mode == AccessMode.AIR || mode == AccessMode.DARAT_AIR;
    }
}
