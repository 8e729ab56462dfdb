package id.petapam.rules.movement;

import id.petapam.model.Moment;
import id.petapam.model.Phrase;
import id.petapam.model.RuleBook;
import id.petapam.rules.access.DepartureDay;
import id.petapam.rules.access.Journey;
import id.petapam.rules.check.Finding;
import java.util.Optional;
import java.util.OptionalInt;

/** a team leaves on H-3, H-2 or H-1 by how far it goes; a unit that comes later cannot. */
public final class LeavesInTime {

    private static final String RULE = "R-30";

    private LeavesInTime() {}

    /**
     * When a team leaves: on its day at the hour of the muster, or when its unit is there.
     *
     * @param base day it has to be there, relative to Hari H
     * @param firstDay of its unit
     */
    public static Moment departure(RuleBook rules, Journey way, int base, OptionalInt firstDay) {
        int day = base + DepartureDay.of(way, rules).orElse(-rules.whole(RULE + ".usualDays"));
        int muster = rules.whole(RULE + ".musterHour") * 60;
        return new Moment(Math.max(day, firstDay.orElse(day)) * 24 * 60 + muster);
    }

    /** @param firstDay of a unit that is not there all the time, relative to Hari H */
    public static Optional<Finding> check(RuleBook rules, Journey way, int firstDay) {
        OptionalInt day = DepartureDay.of(way, rules);
        return rules.isOn(RULE) && day.isPresent() && firstDay > day.getAsInt()
                ? Optional.of(new Finding(
                        RULE,
                        rules.severity(RULE),
                        firstDay < 0
                                ? Phrase.of("rule.R-30", -day.getAsInt(), -firstDay)
                                : Phrase.of("rule.R-30.too-late", -day.getAsInt())))
                : Optional.empty();
    }
}
