package id.petapam.rules.check;

import id.petapam.geo.Metres;
import id.petapam.model.Phrase;
import id.petapam.model.PollingStation;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import id.petapam.model.StationId;
import java.util.List;
import java.util.Optional;

/**
 * a team does not have to cross a river inside its group. River lines are coarse and know no bridge, so a crossing
 * is an indication; where rivers are known to be missing, that is told instead of "none".
 */
public final class GroupAcrossWater {

    public static final String RULE = "R-08";

    /** The error of river lines; the flag of a crossing goes by the same number. */
    private static final String BANK = "flag.RIVER_CROSSING.bankMetres";

    private GroupAcrossWater() {}

    /**
     * A river between two stations.
     *
     * @param river its name; empty where the stretch has no proven one
     * @param estimated one of the stations stands at its village's point only
     * @param bank how far the nearer of the two stands from the river's line
     */
    public record Crossing(StationId from, StationId to, Optional<String> river, boolean estimated, Metres bank) {

        /** Within the error of the line nobody can tell on which bank a station stands. */
        boolean isDoubtful(RuleBook rules) {
            return estimated || bank.value() < rules.whole(BANK);
        }
    }

    /** Whether it can be told at all if a river lies between two stations: not where both stand at one village's point. */
    public static boolean isTellable(PollingStation one, PollingStation other) {
        return one.point().isPresent()
                && other.point().isPresent()
                && !(one.isEstimated() && other.isEstimated() && one.village().equals(other.village()));
    }

    /** A group with rivers inside; only information where it cannot be told for sure on which bank they stand. */
    public static Optional<Finding> check(RuleBook rules, List<Crossing> crossings) {
        if (!rules.isOn(RULE) || crossings.isEmpty()) {
            return Optional.empty();
        }
        boolean doubtful = crossings.stream().allMatch(crossing -> crossing.isDoubtful(rules));
        Crossing told = crossings.stream()
                .filter(crossing -> crossing.isDoubtful(rules) == doubtful)
                .min((a, b) -> Boolean.compare(a.river().isEmpty(), b.river().isEmpty()))
                .orElseThrow();
        int beyond = (int) crossings.stream().map(Crossing::to).distinct().count();
        String key = doubtful ? "rule.R-08.doubtful" : "rule.R-08.found";
        Phrase river = told.river()
                .map(name -> Phrase.of("rule.R-08.river", name))
                .orElseGet(() -> Phrase.of("rule.R-08.unnamed"));
        return Optional.of(new Finding(
                RULE,
                doubtful ? Severity.INFO : rules.severity(RULE),
                Phrase.of(key, river, beyond),
                crossings.stream()
                        .map(crossing -> crossing.from() + "-" + crossing.to())
                        .sorted()
                        .toList()));
    }

    /**
     * A kecamatan along which rivers are missing from the data.
     *
     * @param groups of more than one station in which no crossing was found
     */
    public static Optional<Finding> unknown(RuleBook rules, List<String> missingRivers, int groups) {
        return rules.isOn(RULE) && !missingRivers.isEmpty() && groups > 0
                ? Optional.of(new Finding(
                        RULE, Severity.INFO, Phrase.of("rule.R-08.unknown", String.join(", ", missingRivers), groups)))
                : Optional.empty();
    }
}
