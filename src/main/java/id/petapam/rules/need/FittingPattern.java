package id.petapam.rules.need;

import id.petapam.model.Headcount;
import id.petapam.model.Plan;
import id.petapam.model.VulnerabilityClass;
import java.util.Collection;
import java.util.OptionalInt;

/**
 * R-04 <em>cari n</em>: the smallest n for KURANG_RAWAN with which the need fits what is available, found by computing
 * the real need for each n. Patterns of single groups and kecamatan stay as they are.
 *
 * @param n empty if none up to the largest fits
 * @param required the need at n, or at the largest n that was tried
 * @param unusual n is larger than any pattern that has been used (16)
 * @param tried the largest n that was tried
 */
public record FittingPattern(OptionalInt n, Headcount required, boolean unusual, int tried) {

    /** The pattern in force, in a phase in which no station is guarded: there is nothing to be tried. */
    static FittingPattern untried(Plan plan, Headcount required) {
        int n = plan.rules().pattern(VulnerabilityClass.KURANG_RAWAN).stations();
        return new FittingPattern(OptionalInt.of(n), required, false, n);
    }

    static FittingPattern of(Plan plan, Collection<StationTally> tallies, Headcount available) {
        int max = plan.rules().whole("R-04.max");
        Headcount required = Headcount.ZERO;
        for (int n = plan.rules().whole("R-04.min"); n <= max; n++) {
            PatternLookup patterns = PatternLookup.of(plan).trying(n);
            required = tallies.stream()
                    .map(tally -> Requirement.of(tally, patterns).police())
                    .reduce(Headcount.ZERO, Headcount::plus);
            if (required.compareTo(available) <= 0) {
                return new FittingPattern(
                        OptionalInt.of(n), required, n > plan.rules().whole("R-04.usualMax"), max);
            }
        }
        return new FittingPattern(OptionalInt.empty(), required, false, max);
    }
}
