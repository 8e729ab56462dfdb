package id.petapam.ui.inspector;

import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessLevel;
import id.petapam.model.Certainty;
import id.petapam.model.FlagDecision;
import id.petapam.model.PlacedPoint;
import id.petapam.model.PollingStation;
import id.petapam.model.StatedFact;
import id.petapam.rules.access.Journey;
import id.petapam.rules.access.LatestDeparture;
import id.petapam.rules.access.OpenLevel;
import id.petapam.rules.access.RouteTold;
import id.petapam.rules.access.StationAccess;
import id.petapam.rules.access.SuggestedClass;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what the inspector says about access. */
final class AccessWriter {

    private final Words words;

    AccessWriter(Words words) {
        this.words = words;
    }

    AccessNotes station(StationAccess access) {
        PollingStation station = access.station();
        List<String> lines = new ArrayList<>();
        lines.add(travel(access.journey()));
        lines.addAll(departure(access));
        boolean unknown = OpenLevel.isUnknown(access);
        if (!unknown && OpenLevel.isOpen(access)) {
            lines.add(words.say("accessview.may-be-harder"));
        }
        return new AccessNotes(
                words.say(
                        "accessview.title",
                        unknown ? words.say("accessview.level.UNKNOWN") : words.say(access.level()),
                        access.score().points()),
                tone(access, unknown),
                Optional.of(unknown ? Certainty.TIDAK_DIKETAHUI : access.levelCertainty()),
                lines,
                route(access),
                suggestion(access),
                access.flags().stream()
                        .map(this::flag)
                        .sorted(Comparator.comparing(AccessNotes.Flag::standing))
                        .toList(),
                stated(station),
                station.fallback().map(to -> fallback(station, to)));
    }

    private static Content.Tone tone(StationAccess access, boolean unknown) {
        if (unknown) {
            return Content.Tone.PLAIN;
        }
        return switch (access.level()) {
            case BIASA -> Content.Tone.GOOD;
            case SULIT -> Content.Tone.WARN;
            case SANGAT_SULIT -> Content.Tone.BAD;
        };
    }

    private String travel(Journey way) {
        String mode = way.modeCertainty() == Certainty.TERBUKTI
                ? words.say(way.mode())
                : words.say("accessview.mode.assumed", way.mode());
        return way.minutes()
                .map(minutes -> words.say(
                        switch (way.source()) {
                            case MANUAL -> "accessview.travel.stated";
                            case NETWORK -> "accessview.travel.network";
                            case ESTIMATE, UNKNOWN -> "accessview.travel.estimate";
                        },
                        minutes,
                        mode))
                .orElseGet(() -> words.say("accessview.travel.unknown", mode));
    }

    /** The latest time is told where the way is known; of an estimate only the day, which leaves time enough. */
    private List<String> departure(StationAccess access) {
        List<String> lines = new ArrayList<>();
        Optional<LatestDeparture> latest =
                access.latest().filter(l -> !access.journey().isEstimate());
        if (latest.isPresent()) {
            String at = at(latest.get());
            lines.add(
                    access.departureDay().isPresent()
                            ? words.say(
                                    "accessview.leave.latest",
                                    -access.departureDay().getAsInt(),
                                    at)
                            : words.say("accessview.leave.latest-only", at));
            if (latest.get().daylight()) {
                lines.add(words.say("accessview.leave.daylight"));
            }
        } else {
            access.departureDay().ifPresent(day -> lines.add(words.say("accessview.leave", -day)));
        }
        return lines;
    }

    private String at(LatestDeparture latest) {
        return latest.day() == 0
                ? words.say("accessview.at.dday", latest.time())
                : words.say("accessview.at.day", -latest.day(), latest.time());
    }

    private List<String> route(StationAccess access) {
        return access.journey().route().map(RouteTold::parts).orElse(List.of()).stream()
                .map(words::say)
                .toList();
    }

    private Optional<AccessNotes.Suggestion> suggestion(StationAccess access) {
        SuggestedClass made = access.suggestion();
        String reasons = made.reasons().stream().map(words::say).collect(Collectors.joining("; "));
        String decided = access.station()
                .decision()
                .map(d -> words.say("accessview.decided", d.value()))
                .orElse(words.say("accessview.not-decided"));
        boolean differs = access.station()
                .decision()
                .filter(d -> d.value() == made.value())
                .isEmpty();
        return Optional.of(new AccessNotes.Suggestion(
                made.value(),
                reasons.isEmpty()
                        ? words.say("accessview.suggestion.plain", made.value(), decided)
                        : words.say("accessview.suggestion", made.value(), decided, reasons),
                differs));
    }

    private AccessNotes.Flag flag(AccessFlag flag) {
        AccessNotes.Standing standing = flag.dismissed()
                ? AccessNotes.Standing.DISMISSED
                : flag.isUnknown() ? AccessNotes.Standing.UNKNOWN : AccessNotes.Standing.RAISED;
        return new AccessNotes.Flag(
                flag.kind(),
                words.say(flag.kind()),
                flag.certainty(),
                standing,
                1,
                flag.evidence().stream()
                        .map(one -> new AccessNotes.Proof(words.say(one.what()), words.say(one.source())))
                        .toList(),
                decision(flag),
                flag.decision().map(FlagDecision::verdict),
                flag.evidence().stream()
                        .anyMatch(one -> one.place().isPresent() || !one.lines().isEmpty()),
                flag.isEvidenceChanged());
    }

    /** Confirmed and added flags have the decision as their first evidence already. */
    private String decision(AccessFlag flag) {
        if (flag.isEvidenceChanged() && !flag.isBack()) {
            return flag.decision()
                    .map(d -> words.say("accessview.decided.changed", words.say(d.verdict()), d.date()))
                    .orElse("");
        }
        return flag.decision()
                .filter(d -> d.verdict() == FlagDecision.Verdict.DISMISSED)
                .map(d -> words.say(
                        flag.isBack() ? "accessview.dismissed.back" : "accessview.dismissed",
                        d.reason(),
                        d.basis().isBlank() ? "" : d.basis() + ", ",
                        d.date()))
                .orElse("");
    }

    List<String> stated(PollingStation station) {
        List<String> stated = new ArrayList<>();
        for (StatedFact fact : StatedFact.values()) {
            station.stated()
                    .find(fact)
                    .ifPresent(
                            value -> stated.add(words.say("accessview.fact", fact, FactWords.say(words, fact, value))));
        }
        return stated;
    }

    private String fallback(PollingStation station, PlacedPoint to) {
        return station.point()
                .map(from -> words.say("accessview.fallback.far", from.at().distanceTo(to.at()), to.at()))
                .orElseGet(() -> words.say("accessview.fallback.at", to.at()));
    }

    /** Several stations: how many of each level, and how often each flag is there. */
    AccessNotes many(List<StationAccess> all) {
        Map<AccessFlagKind, List<AccessFlag>> flags = new EnumMap<>(AccessFlagKind.class);
        all.forEach(
                access -> access.flags().stream().filter(AccessFlag::isRaised).forEach(flag -> flags.computeIfAbsent(
                                flag.kind(), k -> new ArrayList<>())
                        .add(flag)));
        int hard = count(all, AccessLevel.SULIT);
        int veryHard = count(all, AccessLevel.SANGAT_SULIT);
        int unknown = (int) all.stream().filter(OpenLevel::isUnknown).count();
        long differing = all.stream().filter(AccessWriter::differs).count();
        List<String> lines = new ArrayList<>();
        lines.add(words.say("accessview.many", veryHard, hard, all.size() - veryHard - hard - unknown, unknown));
        if (differing > 0) {
            lines.add(words.say("accessview.many.differ", differing));
        }
        return new AccessNotes(
                words.say("accessview.many.title", veryHard + hard, all.size()),
                veryHard > 0 ? Content.Tone.BAD : hard > 0 ? Content.Tone.WARN : Content.Tone.PLAIN,
                Optional.empty(),
                lines,
                List.of(),
                Optional.empty(),
                flags.entrySet().stream().map(this::counted).toList(),
                List.of(),
                Optional.empty());
    }

    private static int count(List<StationAccess> all, AccessLevel level) {
        return (int) all.stream().filter(access -> access.level() == level).count();
    }

    static boolean differs(StationAccess access) {
        return access.station()
                .decision()
                .filter(d -> d.value() == access.suggestion().value())
                .isEmpty();
    }

    private AccessNotes.Flag counted(Map.Entry<AccessFlagKind, List<AccessFlag>> entry) {
        int proven = (int) entry.getValue().stream()
                .filter(flag -> flag.certainty() == Certainty.TERBUKTI)
                .count();
        return new AccessNotes.Flag(
                entry.getKey(),
                words.say(
                        "accessview.many.flag", entry.getKey(), entry.getValue().size()),
                proven == entry.getValue().size() ? Certainty.TERBUKTI : Certainty.INDIKASI,
                AccessNotes.Standing.RAISED,
                entry.getValue().size(),
                List.of(),
                "",
                Optional.empty(),
                false,
                false);
    }
}
