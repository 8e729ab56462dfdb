package id.petapam.rules.access;

import id.petapam.model.AccessLevel;
import id.petapam.model.Certainty;

/** From the score to the level (domain 11.5): SULIT from 4, SANGAT_SULIT from 7. */
public final class AccessLevelRule {

    private AccessLevelRule() {}

    static AccessLevel level(int points, AccessNumbers numbers) {
        if (points >= numbers.veryHardScore) {
            return AccessLevel.SANGAT_SULIT;
        }
        return points >= numbers.hardScore ? AccessLevel.SULIT : AccessLevel.BIASA;
    }

    /** TERBUKTI where the proven flags alone give the level. */
    static Certainty certainty(AccessScore score, AccessNumbers numbers) {
        return level(score.points(), numbers) == level(score.provenPoints(), numbers)
                ? Certainty.TERBUKTI
                : Certainty.INDIKASI;
    }
}
