package id.petapam.rules.check;

import id.petapam.model.ForceKind;
import id.petapam.model.Headcount;
import id.petapam.model.Person;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Rank;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import id.petapam.model.Slot;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * every kecamatan with stations has a controlling officer (Padal) of Ipda or above; an Aiptu may do it, and nobody
 * holds more kecamatan than the rule book says.
 */
public final class SectorControllers {

    public static final String RULE = "R-13";

    private static final String LEAST = RULE + ".minRank";
    private static final String ALLOWED = RULE + ".allowedRank";
    private static final String MOST = RULE + ".maxDistricts";

    private SectorControllers() {}

    /** A kecamatan that nobody controls. */
    public static Optional<Finding> none(RuleBook rules, int stations, Headcount police) {
        return rules.isOn(RULE) && stations > 0 && police.value() == 0
                ? Optional.of(new Finding(RULE, rules.severity(RULE), Phrase.of("rule.R-13.no-padal", stations)))
                : Optional.empty();
    }

    /** The highest rank among the named ones is too low. Open places and ranks that were not recognised say nothing. */
    public static Optional<Finding> rank(RuleBook rules, Plan plan, List<Slot> slots) {
        List<Rank> ranks = slots.stream()
                .flatMap(slot -> slot.person().stream())
                .map(plan.persons()::get)
                .filter(Objects::nonNull)
                .map(Person::rank)
                .toList();
        // a plan made before this rule knows nothing of ranks until its rule book is completed
        if (!rules.isOn(RULE)
                || !rules.values().containsKey(LEAST)
                || ranks.isEmpty()
                || slots.stream().anyMatch(Slot::isOpen)) {
            return Optional.empty();
        }
        return lowest(rules, ranks);
    }

    private static Optional<Finding> lowest(RuleBook rules, List<Rank> ranks) {
        if (ranks.stream().anyMatch(rank -> rank == Rank.UNKNOWN || rank.force() != ForceKind.POLRI)) {
            return Optional.empty();
        }
        Rank highest = ranks.stream().max(Rank::compareTo).orElseThrow();
        Rank least = leastRank(rules);
        if (highest.compareTo(least) >= 0) {
            return Optional.empty();
        }
        boolean allowed = highest.compareTo(allowedRank(rules)) >= 0;
        Severity severity = allowed ? Severity.INFO : Severity.PERINGATAN;
        String key = allowed ? "rule.R-13.rank-allowed" : "rule.R-13.rank";
        return Optional.of(new Finding(RULE, severity, Phrase.of(key, highest, least)));
    }

    /** A person who controls more kecamatan than one may. */
    public static Optional<Finding> tooMany(RuleBook rules, int districts) {
        int most = rules.whole(MOST);
        return rules.isOn(RULE) && districts > most
                ? Optional.of(new Finding(RULE, Severity.PERINGATAN, Phrase.of("rule.R-13.too-many", districts, most)))
                : Optional.empty();
    }

    /** The rank that a Padal has at least. */
    public static Rank leastRank(RuleBook rules) {
        return Rank.valueOf(rules.text(LEAST));
    }

    /** The lower rank that is still told only as information. */
    public static Rank allowedRank(RuleBook rules) {
        return Rank.valueOf(rules.text(ALLOWED));
    }
}
