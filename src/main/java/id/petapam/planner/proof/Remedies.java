package id.petapam.planner.proof;

import id.petapam.model.DistrictCode;
import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.planner.proof.Remedy.Kind;
import id.petapam.rules.need.NeedTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What makes a need fit that is larger than what is available, each with its effect as the need table
 * computes it anew. Order: what asks least of others first. The reserve is at hand; then a larger n that has been used
 * before; then BKO; then an n that nobody has used.
 */
public final class Remedies {

    private final Plan plan;
    private final PhaseId phase;
    private final NeedTable now;
    private final List<KurangRawanNeed> needs;
    private final int lacking;
    private final int usual;
    private final int largest;

    private Remedies(Plan plan, PhaseId phase) {
        this.plan = plan;
        this.phase = phase;
        now = NeedTable.of(plan, phase);
        needs = KurangRawanNeed.of(plan);
        lacking = -now.balance().value();
        usual = plan.rules().whole("R-04.usualMax");
        largest = plan.rules().whole("R-04.max");
    }

    /** Nothing where it is enough already. */
    public static List<Remedy> of(Plan plan, PhaseId phase) {
        Remedies remedies = new Remedies(plan, phase);
        return remedies.lacking <= 0 ? List.of() : remedies.all();
    }

    private List<Remedy> all() {
        List<Remedy> found = new ArrayList<>();
        reserve().ifPresent(found::add);
        List<Remedy> patterns = patterns(usual);
        found.addAll(patterns);
        if (patterns.isEmpty()) {
            everywhereAndReinforcement().ifPresent(found::add);
        }
        found.add(reinforcement());
        if (patterns.isEmpty()) {
            found.addAll(patterns(largest));
        }
        return found;
    }

    private Optional<Remedy> reserve() {
        int reserve = now.availability().reserve().value();
        if (reserve == 0) {
            return Optional.empty();
        }
        Headcount taken = Headcount.of(Math.min(reserve, lacking));
        Headcount available = now.availability().police().plus(taken);
        Headcount required = now.districtsTotal().police();
        Headcount rest = Headcount.of(Math.max(0, required.minus(available).value()));
        return Optional.of(new Remedy(
                Kind.RESERVE,
                Map.of(),
                taken,
                Headcount.ZERO,
                required,
                available,
                false,
                Phrase.of(
                        rest.value() == 0 ? "planner.remedy.reserve" : "planner.remedy.reserve-part",
                        taken,
                        Headcount.of(reserve),
                        rest)));
    }

    private List<Remedy> patterns(int most) {
        List<Remedy> found = new ArrayList<>();
        Optional<Map<DistrictCode, Integer>> fewest = SmallestChange.saving(needs, lacking, most);
        if (fewest.isEmpty()) {
            return found;
        }
        int mildest = SmallestChange.mildest(needs, lacking, most).orElseThrow();
        Map<DistrictCode, Integer> mild =
                SmallestChange.saving(needs, lacking, mildest).orElseThrow();
        found.add(pattern(Kind.MILDEST, mild, "planner.remedy.mildest"));
        if (!mild.equals(fewest.get())) {
            found.add(pattern(Kind.FEWEST_KECAMATAN, fewest.get(), "planner.remedy.fewest"));
        }
        everywhere(most)
                .filter(all -> found.stream().noneMatch(one -> one.newStations().equals(all.newStations())))
                .ifPresent(found::add);
        return found;
    }

    private Optional<Remedy> everywhere(int most) {
        for (int n = 1; n <= most; n++) {
            Map<DistrictCode, Integer> all = raised(n);
            int saved = needs.stream()
                    .filter(d -> all.containsKey(d.district()))
                    .mapToInt(d -> d.saved(all.get(d.district())))
                    .sum();
            if (saved >= lacking) {
                return Optional.of(pattern(Kind.EVERYWHERE, all, "planner.remedy.everywhere"));
            }
        }
        return Optional.empty();
    }

    /** That n in every kecamatan where it is smaller now. */
    private Map<DistrictCode, Integer> raised(int n) {
        Map<DistrictCode, Integer> all = new HashMap<>();
        needs.stream().filter(d -> d.now().stations() < n).forEach(d -> all.put(d.district(), n));
        return all;
    }

    private Remedy pattern(Kind kind, Map<DistrictCode, Integer> n, String key) {
        NeedTable after = NeedTable.of(KurangRawanNeed.changed(plan, needs, n), phase);
        int largestUsed = n.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Headcount required = after.districtsTotal().police();
        GuardPattern pattern = needs.get(0).now().withStations(largestUsed);
        return new Remedy(
                kind,
                n,
                Headcount.ZERO,
                Headcount.ZERO,
                required,
                after.availability().police(),
                largestUsed > usual,
                Phrase.of(
                        key,
                        pattern,
                        n.size(),
                        required,
                        after.availability().police(),
                        largestUsed > usual
                                ? Phrase.of("planner.remedy.unusual", usual)
                                : Phrase.of("planner.remedy.usual")));
    }

    private Optional<Remedy> everywhereAndReinforcement() {
        Map<DistrictCode, Integer> all = raised(usual);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        NeedTable after = NeedTable.of(KurangRawanNeed.changed(plan, needs, all), phase);
        Headcount required = after.districtsTotal().police();
        Headcount rest = required.minus(after.availability().police());
        GuardPattern pattern = needs.get(0).now().withStations(usual);
        return Optional.of(new Remedy(
                Kind.EVERYWHERE_AND_REINFORCEMENT,
                all,
                Headcount.ZERO,
                rest,
                required,
                after.availability().police().plus(rest),
                false,
                Phrase.of("planner.remedy.everywhere-and-bko", pattern, required, rest)));
    }

    private Remedy reinforcement() {
        Headcount rest = Headcount.of(lacking);
        Headcount required = now.districtsTotal().police();
        return new Remedy(
                Kind.REINFORCEMENT,
                Map.of(),
                Headcount.ZERO,
                rest,
                required,
                now.availability().police().plus(rest),
                false,
                Phrase.of("planner.remedy.bko", rest, required));
    }
}
