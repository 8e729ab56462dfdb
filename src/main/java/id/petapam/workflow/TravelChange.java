package id.petapam.workflow;

import id.petapam.model.AccessFlagKind;
import id.petapam.model.Minutes;
import id.petapam.model.StationId;
import id.petapam.rules.access.StationAccess;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of one station when travel is under other conditions.
 *
 * @param before as it is in the plan
 * @param after under the conditions; empty where no way leads from the Polres to it any more
 * @param polsekBefore minutes from the Polsek, where the network has a way from it
 * @param polsekAfter the same under the conditions; empty where there is none
 */
public record TravelChange(
        StationAccess before,
        Optional<StationAccess> after,
        Optional<Minutes> polsekBefore,
        Optional<Minutes> polsekAfter) {

    /** What is different, worst first. */
    public enum Kind {
        /** No way from the Polres. */
        UNREACHABLE,
        /** No way from the Polsek any more. */
        POLSEK_CUT_OFF,
        SLOWER,
        FASTER,
        /** From the Polres as before; from the Polsek it takes another time. */
        POLSEK_ONLY
    }

    public StationId station() {
        return before.station().id();
    }

    public Kind kind() {
        int more = more();
        if (after.isEmpty()) {
            return Kind.UNREACHABLE;
        } else if (polsekBefore.isPresent() && polsekAfter.isEmpty()) {
            return Kind.POLSEK_CUT_OFF;
        } else if (more > 0) {
            return Kind.SLOWER;
        }
        return more < 0 ? Kind.FASTER : Kind.POLSEK_ONLY;
    }

    public Optional<Minutes> minutesBefore() {
        return before.journey().minutes();
    }

    public Optional<Minutes> minutesAfter() {
        return after.flatMap(a -> a.journey().minutes());
    }

    /** Minutes that it takes longer from the Polres; below zero for shorter, 0 where there is no way any more. */
    public int more() {
        return minutesAfter()
                .flatMap(later -> minutesBefore().map(usual -> later.value() - usual.value()))
                .orElse(0);
    }

    /** Minutes that it takes longer from the Polsek. */
    public int moreFromPolsek() {
        return polsekAfter
                .flatMap(later -> polsekBefore.map(usual -> later.value() - usual.value()))
                .orElse(0);
    }

    public boolean isOtherMode() {
        return after.filter(a -> a.journey().mode() != before.journey().mode()).isPresent();
    }

    /** True where the team would have to leave on an earlier day. */
    public boolean leavesEarlier() {
        return after.filter(a -> a.departureDay().isPresent()
                        && before.departureDay().isPresent()
                        && a.departureDay().getAsInt() < before.departureDay().getAsInt())
                .isPresent();
    }

    /** Flags that come with the conditions. What depends on them, season and single bridges, is not compared. */
    public Set<AccessFlagKind> newFlags() {
        return after.map(a -> without(raised(a), raised(before))).orElse(Set.of());
    }

    public Set<AccessFlagKind> goneFlags() {
        return after.map(a -> without(raised(before), raised(a))).orElse(Set.of());
    }

    private static Set<AccessFlagKind> raised(StationAccess access) {
        Set<AccessFlagKind> raised = EnumSet.noneOf(AccessFlagKind.class);
        access.flags().stream().filter(f -> f.isRaised()).forEach(f -> raised.add(f.kind()));
        raised.remove(AccessFlagKind.SEASONAL_ROUTE);
        raised.remove(AccessFlagKind.SINGLE_BRIDGE);
        return raised;
    }

    private static Set<AccessFlagKind> without(Set<AccessFlagKind> some, Set<AccessFlagKind> others) {
        Set<AccessFlagKind> rest = EnumSet.noneOf(AccessFlagKind.class);
        rest.addAll(some);
        rest.removeAll(others);
        return rest;
    }
}
