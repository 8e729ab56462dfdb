package id.petapam.rules.access;

import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessLevel;
import id.petapam.model.RuleBook;
import java.util.EnumMap;
import java.util.Map;

/** The numbers of the rule book that the access rules ask for, read once instead of once for each station. */
public final class AccessNumbers {

    private final RuleBook rules;
    private final Map<AccessFlagKind, Integer> weights = new EnumMap<>(AccessFlagKind.class);
    final int overWaterMetres;
    final int bankMetres;
    final int weightFromPolres;
    final int longMinutes;
    final int veryLongMinutes;
    final int isolatedMetres;
    final int borderMetres;
    final int borderErrorMetres;
    final int hardScore;
    final int veryHardScore;
    final double roadFactor;
    final double riverFactor;
    final double roadKmh;
    final double boatKmh;
    final double walkKmh;
    final int changeMinutes;
    final int estimateErrorMetres;
    final int walkMetres;
    final int doubtKmh;
    final int bridgeDetourMinutes;
    final int wetMinutes;
    final int wetPercent;

    /** @throws IllegalArgumentException if the rule book lacks one of them */
    public AccessNumbers(RuleBook rules) {
        this.rules = rules;
        for (AccessFlagKind kind : AccessFlagKind.values()) {
            if (rules.isOn("flag." + kind)) {
                weights.put(kind, rules.whole("flag." + kind + ".weight"));
            }
        }
        overWaterMetres = rules.whole("flag.RIVER_CROSSING.overWaterMetres");
        bankMetres = rules.whole("flag.RIVER_CROSSING.bankMetres");
        weightFromPolres = rules.whole("flag.RIVER_CROSSING.weightFromPolres");
        longMinutes = rules.whole("flag.LONG_TRAVEL.minutes");
        veryLongMinutes = rules.whole("flag.VERY_LONG_TRAVEL.minutes");
        isolatedMetres = rules.whole("flag.ISOLATED.metres");
        borderMetres = rules.whole("flag.BORDER_AREA.metres");
        borderErrorMetres = rules.whole("flag.BORDER_AREA.indicativeErrorMetres");
        hardScore = rules.whole("level." + AccessLevel.SULIT);
        veryHardScore = rules.whole("level." + AccessLevel.SANGAT_SULIT);
        roadFactor = rules.number("R-34.roadFactor");
        riverFactor = rules.number("R-34.riverFactor");
        roadKmh = rules.number("R-34.roadKmh");
        boatKmh = rules.number("R-34.boatKmh");
        walkKmh = rules.number("R-34.walkKmh");
        changeMinutes = rules.whole("R-34.changeMinutes");
        estimateErrorMetres = rules.whole("R-36.estimateErrorMetres");
        walkMetres = rules.whole("R-36.walkMetres");
        doubtKmh = rules.whole("R-36.doubtKmh");
        bridgeDetourMinutes = rules.whole("flag.SINGLE_BRIDGE.detourMinutes");
        wetMinutes = rules.whole("flag.SEASONAL_ROUTE.minutes");
        wetPercent = rules.whole("flag.SEASONAL_ROUTE.percent");
    }

    public RuleBook rules() {
        return rules;
    }

    boolean isOn(AccessFlagKind kind) {
        return weights.containsKey(kind);
    }

    /** Zero for a flag that is switched off. */
    int weight(AccessFlagKind kind) {
        return weights.getOrDefault(kind, 0);
    }
}
