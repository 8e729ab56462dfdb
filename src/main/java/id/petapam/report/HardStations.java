package id.petapam.report;

import id.petapam.model.AccessFlag;
import id.petapam.model.AccessLevel;
import id.petapam.model.AccessMode;
import id.petapam.model.Certainty;
import id.petapam.model.ClassDecision;
import id.petapam.model.Evidence;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Village;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.access.StationAccess;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Stations that are hard to reach, hardest first. Stations of a village of which exactly the same is known are one
 * entry: while their places are estimates, a whole village is.
 */
final class HardStations {

    private final Plan plan;
    private final Optional<MoveFigures> movement;
    private final Words words;
    private final ReachWords reach;
    /** Sources by their number, from one: they are long and many rows share them. */
    private final List<String> sources = new ArrayList<>();

    HardStations(ReportRequest request) {
        this.plan = request.plan();
        this.movement = request.figures().movement();
        this.words = request.words();
        this.reach = new ReachWords(words);
    }

    /**
     * What stands in one row.
     *
     * @param evidence one line for each flag
     */
    record Entry(
            String village,
            Optional<VulnerabilityClass> decided,
            VulnerabilityClass suggested,
            AccessLevel level,
            Certainty certainty,
            int score,
            AccessMode mode,
            String minutes,
            String day,
            String evidence) {}

    /** Entries with the numbers of their stations. */
    Map<Entry, List<Integer>> of(Collection<StationAccess> known) {
        Map<Entry, List<Integer>> entries = new LinkedHashMap<>();
        known.stream()
                .filter(one -> one.level().isAtLeast(AccessLevel.SULIT))
                .sorted(Comparator.comparing((StationAccess one) -> -one.score().points())
                        .thenComparing(one -> village(one.station()))
                        .thenComparingInt(one -> one.station().number())
                        .thenComparing(one -> one.station().id()))
                .forEach(one -> entries.computeIfAbsent(entry(one), e -> new ArrayList<>())
                        .add(one.station().number()));
        return entries;
    }

    private Entry entry(StationAccess one) {
        return new Entry(
                village(one.station()),
                one.station().decision().map(ClassDecision::value),
                one.suggestion().value(),
                one.level(),
                one.levelCertainty(),
                one.score().points(),
                one.journey().mode(),
                reach.minutes(one.journey().minutes(), !one.journey().isEstimate()),
                reach.day(one.departureDay()),
                evidence(one));
    }

    /** What counts first, then what nobody can tell: unknown is never the same as no. */
    private String evidence(StationAccess one) {
        List<String> lines = new ArrayList<>();
        movement.ifPresent(known -> known.to(plan.index().postOf(one.station().id()))
                .forEach(way -> lines.add(words.say("report.hard.transport", way))));
        one.flags().stream().filter(AccessFlag::isRaised).map(this::line).forEach(lines::add);
        one.flags().stream().filter(AccessFlag::isUnknown).map(this::line).forEach(lines::add);
        return String.join("\n", lines);
    }

    private String line(AccessFlag flag) {
        String what = flag.evidence().stream()
                .map(Evidence::what)
                .map(words::say)
                .distinct()
                .collect(Collectors.joining("; "));
        String from = flag.evidence().stream()
                .map(Evidence::source)
                .map(words::say)
                .distinct()
                .map(this::number)
                .collect(Collectors.joining(", "));
        return words.say("report.hard.evidence", flag.kind(), reach.certainty(flag.certainty()), what, from);
    }

    private String number(String source) {
        if (!sources.contains(source)) {
            sources.add(source);
        }
        return String.valueOf(sources.indexOf(source) + 1);
    }

    /** "[1] batas indikatif; [2] ...": what the numbers of the entries mean. */
    String sources() {
        List<String> numbered = new ArrayList<>();
        for (String source : sources) {
            numbered.add(words.say("report.hard.source", numbered.size() + 1, source));
        }
        return words.say("report.hard.sources", String.join("; ", numbered));
    }

    private String village(PollingStation station) {
        return station.village().map(plan.villages()::get).map(Village::name).orElse("–");
    }
}
