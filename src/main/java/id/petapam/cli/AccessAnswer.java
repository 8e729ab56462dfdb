package id.petapam.cli;

import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessLevel;
import id.petapam.model.Certainty;
import id.petapam.model.ClassDecision;
import id.petapam.model.District;
import id.petapam.model.Evidence;
import id.petapam.model.Minutes;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Village;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.access.Journey;
import id.petapam.rules.access.LatestDeparture;
import id.petapam.rules.access.StationAccess;
import id.petapam.text.Words;
import id.petapam.workflow.AccessTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The access table as data and as lines. */
final class AccessAnswer {

    private static final String ROW = "%-34s %-24s %-25s %4s %-18s %-5s %s";

    private final AccessTable table;
    private final Plan plan;
    private final Words words;

    AccessAnswer(AccessTable table, Words words) {
        this.table = table;
        this.plan = table.plan();
        this.words = words;
    }

    Map<String, Object> data(List<StationAccess> shown) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("stations", shown.stream().map(this::station).toList());
        data.put("counts", counts());
        return data;
    }

    private Map<String, Object> station(StationAccess access) {
        PollingStation s = access.station();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", s.id().value());
        row.put("name", name(s));
        row.put("district", district(s));
        row.put("village", village(s));
        row.put("lat", s.point().map(PlacedPoint::at).map(p -> p.lat()).orElse(null));
        row.put("lon", s.point().map(PlacedPoint::at).map(p -> p.lon()).orElse(null));
        row.put("estimated", s.isEstimated());
        row.put("mode", access.journey().mode().name());
        row.put("modeCertainty", access.journey().modeCertainty().name());
        row.put("travelMinutes", access.journey().minutes().map(Minutes::value).orElse(null));
        row.put("travelStated", access.journey().stated());
        row.put("travelSource", source(access.journey().source()));
        row.put("latestDeparture", access.latest().map(this::latest).orElse(null));
        access.journey().route().ifPresent(route -> row.put("route", RouteAnswer.of(route, words)));
        access.facts()
                .flatMap(f -> f.polsek())
                .flatMap(way -> way.route())
                .ifPresent(route -> row.put("routeFromSector", RouteAnswer.of(route, words)));
        row.put(
                "departureDay",
                access.departureDay().isPresent() ? access.departureDay().getAsInt() : null);
        row.put("score", access.score().points());
        row.put("provenScore", access.score().provenPoints());
        row.put("level", access.level().name());
        row.put("levelCertainty", access.levelCertainty().name());
        row.put("class", s.decision().map(ClassDecision::value).map(Enum::name).orElse(null));
        row.put("suggestedClass", access.suggestion().value().name());
        row.put(
                "suggestionReasons",
                access.suggestion().reasons().stream().map(words::say).toList());
        row.put("flags", flags(access, f -> !f.dismissed()));
        row.put("dismissed", flags(access, AccessFlag::dismissed));
        return row;
    }

    /** Null where no time is known. */
    private static String source(Journey.TimeSource source) {
        return switch (source) {
            case MANUAL -> "manual";
            case NETWORK -> "network";
            case ESTIMATE -> "estimate";
            case UNKNOWN -> null;
        };
    }

    private Map<String, Object> latest(LatestDeparture latest) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("day", latest.day());
        row.put("time", latest.time().toString());
        row.put("daylight", latest.daylight());
        return row;
    }

    private List<Map<String, Object>> flags(StationAccess access, java.util.function.Predicate<AccessFlag> which) {
        return access.flags().stream().filter(which).map(this::flag).toList();
    }

    private Map<String, Object> flag(AccessFlag flag) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", flag.kind().name());
        row.put("certainty", flag.certainty().name());
        row.put("weight", flag.weight());
        row.put("evidenceChanged", flag.isEvidenceChanged());
        row.put("evidence", joined(flag, Evidence::what));
        row.put("source", joined(flag, Evidence::source));
        flag.evidence().stream().filter(e -> e.place().isPresent()).findFirst().ifPresent(e -> {
            row.put("lat", e.place().get().lat());
            row.put("lon", e.place().get().lon());
            row.put("metres", e.distance().map(m -> Math.round(m.value())).orElse(null));
        });
        return row;
    }

    private String joined(AccessFlag flag, Function<Evidence, id.petapam.model.Phrase> part) {
        return flag.evidence().stream().map(part).map(words::say).distinct().collect(Collectors.joining("; "));
    }

    private Map<String, Object> counts() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("stations", plan.stations().size());
        counts.put("byLevel", byLevel(level -> table.matrix().count(level)));
        counts.put("indicatedLevels", table.indicatedLevels());
        Map<String, Object> byFlag = new LinkedHashMap<>();
        table.flags().forEach((kind, count) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put(Certainty.TERBUKTI.name(), count.proven());
            one.put(Certainty.INDIKASI.name(), count.indicated());
            one.put(Certainty.TIDAK_DIKETAHUI.name(), count.unknown());
            one.put("dismissed", count.dismissed());
            byFlag.put(kind.name(), one);
        });
        counts.put("byFlag", byFlag);
        Map<String, Object> matrix = new LinkedHashMap<>();
        for (VulnerabilityClass value : VulnerabilityClass.values()) {
            matrix.put(value.name(), byLevel(level -> table.matrix().count(Optional.of(value), level)));
        }
        matrix.put("undecided", byLevel(level -> table.matrix().count(Optional.empty(), level)));
        counts.put("byClassAndLevel", matrix);
        return counts;
    }

    private static Map<String, Integer> byLevel(Function<AccessLevel, Integer> count) {
        Map<String, Integer> byLevel = new LinkedHashMap<>();
        for (AccessLevel level : AccessLevel.values()) {
            byLevel.put(level.name(), count.apply(level));
        }
        return byLevel;
    }

    List<String> lines(List<StationAccess> shown) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "cli.access.levels",
                table.matrix().count(AccessLevel.SANGAT_SULIT),
                table.matrix().count(AccessLevel.SULIT),
                plan.stations().size(),
                table.indicatedLevels()));
        for (Map.Entry<AccessFlagKind, AccessTable.FlagCount> flag :
                table.flags().entrySet()) {
            AccessTable.FlagCount count = flag.getValue();
            lines.add("  "
                    + words.say(
                            "cli.access.flag",
                            flag.getKey(),
                            count.proven(),
                            count.indicated(),
                            count.unknown(),
                            count.dismissed()));
        }
        if (!shown.isEmpty()) {
            lines.add("");
            lines.add(String.format(
                    ROW,
                    words.say("cli.access.head.station"),
                    words.say("cli.access.head.district"),
                    words.say("cli.access.head.level"),
                    words.say("cli.access.head.score"),
                    words.say("cli.access.head.travel"),
                    words.say("cli.access.head.departure"),
                    words.say("cli.access.head.flags")));
            shown.forEach(access -> lines.add(line(access)));
            lines.add("");
            lines.add(words.say("cli.access.legend"));
        }
        return lines;
    }

    private String line(StationAccess access) {
        return String.format(
                ROW,
                name(access.station()),
                district(access.station()),
                words.say(access.level()) + mark(access.levelCertainty()),
                words.number(access.score().points()),
                access.journey()
                        .minutes()
                        .map(m -> (access.journey().isEstimate() ? "± " : "") + words.duration(m))
                        .orElse("?"),
                access.departureDay().isPresent()
                        ? "H" + words.number(access.departureDay().getAsInt())
                        : "?",
                access.flags().stream()
                        .filter(f -> !f.dismissed())
                        .map(f -> words.say(f.kind()) + mark(f.certainty()))
                        .collect(Collectors.joining(", ")));
    }

    /** Proven: nothing; indicated: ~; unknown: ?. */
    private static String mark(Certainty certainty) {
        return switch (certainty) {
            case TERBUKTI -> "";
            case INDIKASI -> " ~";
            case TIDAK_DIKETAHUI -> " ?";
        };
    }

    private String name(PollingStation s) {
        return words.say("name.station", s.numberText(), village(s).isEmpty() ? "?" : village(s));
    }

    private String village(PollingStation s) {
        return s.village().map(plan.villages()::get).map(Village::name).orElse("");
    }

    private String district(PollingStation s) {
        return s.district().map(plan.districts()::get).map(District::name).orElse("");
    }
}
