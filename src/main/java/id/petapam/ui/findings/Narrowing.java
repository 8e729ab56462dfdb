package id.petapam.ui.findings;

import id.petapam.model.DistrictCode;
import id.petapam.model.Severity;
import java.util.Optional;
import java.util.Set;

/**
 * Which findings are listed, and in what order.
 *
 * @param typed all words must occur in place, message, rule or kecamatan
 * @param district only what stands there; empty for all
 * @param accepted accepted findings are listed, too
 * @param byRule under headings of rules, else of kecamatan
 * @param opened keys of the headings whose findings are seen
 */
record Narrowing(
        String typed,
        Optional<DistrictCode> district,
        Set<Severity> severities,
        boolean accepted,
        boolean byRule,
        Set<String> opened) {

    static final Narrowing NONE = new Narrowing("", Optional.empty(), Set.of(Severity.values()), false, true, Set.of());

    Narrowing {
        severities = Set.copyOf(severities);
        opened = Set.copyOf(opened);
    }

    Narrowing withTyped(String text) {
        return new Narrowing(text, district, severities, accepted, byRule, opened);
    }

    Narrowing withDistrict(Optional<DistrictCode> code) {
        return new Narrowing(typed, code, severities, accepted, byRule, opened);
    }

    Narrowing withSeverities(Set<Severity> some) {
        return new Narrowing(typed, district, some, accepted, byRule, opened);
    }

    Narrowing withAccepted(boolean shown) {
        return new Narrowing(typed, district, severities, shown, byRule, opened);
    }

    Narrowing grouped(boolean rule) {
        return new Narrowing(typed, district, severities, accepted, rule, Set.of());
    }

    Narrowing withOpened(Set<String> keys) {
        return new Narrowing(typed, district, severities, accepted, byRule, keys);
    }
}
