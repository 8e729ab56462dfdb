package id.petapam.rules.access;

import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.Certainty;
import java.util.List;
import java.util.Set;

/**
 * The score of a station (domain 11.5): the weights of its raised flags. Proven and indicated flags count the same;
 * unknown and dismissed ones never. Where flags say the same more or less strongly, only the heaviest counts: only by
 * water or partly, long or very long travel, flood or another hazard.
 *
 * @param points of all raised flags
 * @param provenPoints of the proven ones alone
 */
public record AccessScore(int points, int provenPoints) {

    private static final List<Set<AccessFlagKind>> ONE_OF = List.of(
            Set.of(AccessFlagKind.WATER_ONLY, AccessFlagKind.RIVER_CROSSING),
            Set.of(AccessFlagKind.LONG_TRAVEL, AccessFlagKind.VERY_LONG_TRAVEL),
            Set.of(AccessFlagKind.FLOOD_PRONE, AccessFlagKind.HAZARD_PRONE));

    public static AccessScore of(List<AccessFlag> flags) {
        return new AccessScore(sum(flags, Certainty.INDIKASI), sum(flags, Certainty.TERBUKTI));
    }

    private static int sum(List<AccessFlag> flags, Certainty atLeast) {
        int sum = 0;
        int[] heaviest = new int[ONE_OF.size()];
        for (AccessFlag flag : flags) {
            if (flag.isRaised() && flag.certainty().compareTo(atLeast) <= 0) {
                int group = groupOf(flag.kind());
                if (group < 0) {
                    sum += flag.weight();
                } else {
                    heaviest[group] = Math.max(heaviest[group], flag.weight());
                }
            }
        }
        for (int one : heaviest) {
            sum += one;
        }
        return sum;
    }

    private static int groupOf(AccessFlagKind kind) {
        for (int i = 0; i < ONE_OF.size(); i++) {
            if (ONE_OF.get(i).contains(kind)) {
                return i;
            }
        }
        return -1;
    }
}
