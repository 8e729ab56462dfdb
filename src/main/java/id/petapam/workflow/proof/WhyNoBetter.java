package id.petapam.workflow.proof;

import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.need.DistrictNeed;
import id.petapam.rules.need.NeedTable;
import id.petapam.rules.need.PatternLookup;
import id.petapam.rules.need.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The proof by counting: a pair serves at most n stations of one class in one kecamatan, so each kecamatan needs a
 * number of pairs that no distribution lowers, and their sum is the need.
 */
final class WhyNoBetter {

    private final Plan plan;
    private final NeedTable need;

    private WhyNoBetter(Plan plan, NeedTable need) {
        this.plan = plan;
        this.need = need;
    }

    static List<Phrase> of(Plan plan, NeedTable need) {
        return new WhyNoBetter(plan, need).sentences();
    }

    private List<Phrase> sentences() {
        Headcount required = need.districtsTotal().police();
        Headcount available = need.availability().police();
        List<Phrase> told = new ArrayList<>();
        told.add(Phrase.of("proof.why.pattern"));
        example().ifPresent(told::add);
        told.add(
                need.balance().isNegative()
                        ? Phrase.of("proof.why.sum-short", required, available, required.minus(available))
                        : Phrase.of("proof.why.sum-enough", required, available));
        Headcount regency = need.regencyLevel().police();
        if (!regency.equals(required)) {
            told.add(
                    regency.compareTo(available) > 0
                            ? Phrase.of("proof.why.regency-short", regency, regency.minus(available))
                            : Phrase.of("proof.why.regency-enough", regency));
        }
        if (regency.compareTo(available) > 0) {
            told.add(regencyFit(available));
        }
        return told;
    }

    /** From which n on the need counted for the whole regency fits; groups with an own pattern are not tried. */
    private Phrase regencyFit(Headcount available) {
        GuardPattern now = plan.rules().pattern(VulnerabilityClass.KURANG_RAWAN);
        int stations = need.counts().of(VulnerabilityClass.KURANG_RAWAN);
        Headcount others =
                need.regencyLevel().police().minus(Requirement.of(now, stations).police());
        int most = plan.rules().whole("R-04.max");
        for (int n = now.stations() + 1; n <= most; n++) {
            GuardPattern tried = now.withStations(n);
            Headcount required = others.plus(Requirement.of(tried, stations).police());
            if (required.compareTo(available) <= 0) {
                return Phrase.of("proof.why.regency-fit", tried, required);
            }
        }
        return Phrase.of("proof.why.regency-no-fit", most);
    }

    /** The pool of most stations that are shared by a pattern, with what one pair less would leave out. */
    private Optional<Phrase> example() {
        PatternLookup patterns = PatternLookup.of(plan);
        record Pool(DistrictNeed district, VulnerabilityClass value, int stations, GuardPattern pattern) {}
        List<Pool> pools = new ArrayList<>();
        for (DistrictNeed district : need.districts()) {
            for (VulnerabilityClass value : VulnerabilityClass.values()) {
                int stations = district.counts().of(value);
                if (stations > 0 && district.code().isPresent()) {
                    pools.add(new Pool(district, value, stations, patterns.of(district.code(), value)));
                }
            }
        }
        return pools.stream()
                .filter(pool -> pool.pattern().stations() > 1
                        && pool.stations() > pool.pattern().stations())
                .max(Comparator.comparingInt(Pool::stations))
                .map(pool -> {
                    int each = pool.pattern().stations();
                    int teams = (pool.stations() + each - 1) / each;
                    return Phrase.of(
                            "proof.why.example",
                            pool.district().name(),
                            pool.stations(),
                            pool.value(),
                            each,
                            teams,
                            teams - 1,
                            (teams - 1) * each);
                });
    }
}
