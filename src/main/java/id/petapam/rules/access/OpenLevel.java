package id.petapam.rules.access;

import id.petapam.model.AccessFlag;
import id.petapam.model.AccessLevel;
import id.petapam.model.Certainty;
import java.util.List;

/**
 * Whether the level of a station is open: it has no place, or what nobody can tell (a river that the lines lack) would
 * make it harder to reach. An open BIASA is shown as unknown, never as easy.
 */
public final class OpenLevel {

    private OpenLevel() {}

    public static boolean isOpen(StationAccess access) {
        if (access.level() == AccessLevel.SANGAT_SULIT) {
            return false;
        }
        if (access.facts().isEmpty()) {
            return true;
        }
        List<AccessFlag> feared = access.flags().stream().map(OpenLevel::feared).toList();
        int points = AccessScore.of(feared).points();
        return AccessLevelRule.level(points, access.numbers()) != access.level();
    }

    /** True where nobody can say that the station is easy to reach. */
    public static boolean isUnknown(StationAccess access) {
        return access.level() == AccessLevel.BIASA && isOpen(access);
    }

    private static AccessFlag feared(AccessFlag flag) {
        return flag.isUnknown() ? AccessFlag.of(flag.kind(), Certainty.INDIKASI, flag.evidence(), flag.weight()) : flag;
    }
}
