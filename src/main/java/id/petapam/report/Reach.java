package id.petapam.report;

import id.petapam.map.AccessMark;
import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessLevel;
import id.petapam.model.AccessMode;
import id.petapam.model.Certainty;
import id.petapam.model.Minutes;
import id.petapam.rules.access.StationAccess;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How a post is reached: the hardest way to any of its stations decides when its team leaves.
 *
 * @param modes of all its stations
 * @param minutes the longest way from the Polres; empty where it is known for none
 * @param stated that time was stated by a person, or the network has it; otherwise it is an estimate
 * @param day the earliest departure, relative to Hari H
 * @param level of its hardest station
 * @param hard how many of its stations are hard to reach
 * @param flags raised ones, with the best certainty that one of its stations has
 */
record Reach(
        Set<AccessMode> modes,
        Optional<Minutes> minutes,
        boolean stated,
        OptionalInt day,
        AccessLevel level,
        int hard,
        Map<AccessFlagKind, Certainty> flags) {

    /** Empty where nobody looked at these stations. */
    static Optional<Reach> of(Collection<StationAccess> known) {
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Set<AccessMode> modes = EnumSet.noneOf(AccessMode.class);
        Map<AccessFlagKind, Certainty> flags = new EnumMap<>(AccessFlagKind.class);
        Optional<StationAccess> longest = Optional.empty();
        OptionalInt day = OptionalInt.empty();
        AccessLevel level = AccessLevel.BIASA;
        int hard = 0;
        for (StationAccess one : known) {
            modes.add(one.journey().mode());
            if (one.journey().minutes().isPresent()
                    && minutes(one) > longest.map(Reach::minutes).orElse(-1)) {
                longest = Optional.of(one);
            }
            if (one.departureDay().isPresent()) {
                day = OptionalInt.of(Math.min(day.orElse(0), one.departureDay().getAsInt()));
            }
            if (one.level().isAtLeast(level)) {
                level = one.level();
            }
            hard += one.level().isAtLeast(AccessLevel.SULIT) ? 1 : 0;
            one.flags().stream()
                    .filter(AccessFlag::isRaised)
                    .forEach(flag -> flags.merge(flag.kind(), flag.certainty(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
        }
        return Optional.of(new Reach(
                modes,
                longest.flatMap(one -> one.journey().minutes()),
                longest.map(one -> !one.journey().isEstimate()).orElse(false),
                day,
                level,
                hard,
                flags));
    }

    /** The one thing that a map shows of it: over water before far, far before the rest. */
    AccessMark mark() {
        for (AccessFlagKind kind : flags.keySet()) {
            switch (kind) {
                case WATER_ONLY, RIVER_CROSSING -> {
                    return AccessMark.BOAT;
                }
                case LONG_TRAVEL, VERY_LONG_TRAVEL, ISOLATED -> {
                    return AccessMark.FAR;
                }
                case BORDER_AREA, OUTSIDE_OWNER, BOUNDARY_DISPUTE -> {
                    return AccessMark.BORDER;
                }
                case FLOOD_PRONE, HAZARD_PRONE, TIDE_DEPENDENT, SEASONAL_SWAMP -> {
                    return AccessMark.FLOOD;
                }
                case NO_SIGNAL -> {
                    return AccessMark.NO_SIGNAL;
                }
                default -> {}
            }
        }
        return AccessMark.FAR;
    }

    private static int minutes(StationAccess one) {
        return one.journey().minutes().map(Minutes::value).orElse(0);
    }
}
