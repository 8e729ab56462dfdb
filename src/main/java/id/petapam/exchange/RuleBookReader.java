package id.petapam.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.GuardPattern;
import id.petapam.model.PatternPreset;
import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import id.petapam.model.Rank;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import id.petapam.model.VehicleKind;
import id.petapam.model.VulnerabilityClass;
import id.petapam.region.detail.RoadClass;
import id.petapam.region.detail.RoadTraits;
import id.petapam.region.detail.WaterwayTraits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a rule book ({@code data/rulebook.json}) and flattens it to the paths of {@link RuleBook}:
 * {@code pattern.KURANG_RAWAN.police}, {@code R-04.max}, {@code R-05.severity}. A rule book is checked as a whole
 * before it is given out, so that no rule fails later in the middle of a plan.
 */
public final class RuleBookReader {

    /** A rule book is a few kilobytes; what is larger is something else. */
    private static final long MAX_BYTES = 1_000_000;

    private static final int MAX_PRESETS = 200;
    private static final int MAX_TEXT = 200;
    private static final Pattern RULE = Pattern.compile("R-\\d{2}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,40}|[A-Z][A-Z_]{0,40}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,7}");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    /** Numbers the rules of this program ask for; a rule book that lacks one is refused. */
    private static final List<String> WHOLE_NUMBERS = List.of(
            "R-04.min",
            "R-04.max",
            "R-04.usualMax",
            "R-05.minPolice",
            "R-07.smallGroup",
            "R-07.smallMetres",
            "R-07.mediumGroup",
            "R-07.mediumMetres",
            "R-07.largeMetres",
            "R-13.maxDistricts",
            "R-13.rayons",
            "R-16.digits",
            "R-16.civilDigits",
            "R-18.PEMILU",
            "R-18.PILKADA",
            "R-18.PSU",
            "R-18.PILKADES",
            "R-18.OTHER",
            "R-20.voterPercent",
            "R-30.longMinutes",
            "R-30.veryLongMinutes",
            "R-30.usualDays",
            "R-30.longDays",
            "R-30.veryLongDays",
            "R-30.musterHour",
            "R-31.arrivalHour",
            "R-31.arrivalMinute",
            "R-31.landPercent",
            "R-31.waterPercent",
            "R-32.nightFromHour",
            "R-32.nightToHour",
            "R-32.turnMinutes",
            "R-32.sharePercent",
            "R-32.approachMinutes",
            "R-32.localMetres",
            "R-34.changeMinutes",
            "R-34.ferryMinutes",
            "R-36.estimateErrorMetres",
            "R-36.walkMetres",
            "R-36.doubtKmh",
            "R-40.ringPeople",
            "R-40.ringControllers",
            "R-40.leastControllers",
            "R-40.ring1Metres",
            "R-40.ring2Metres",
            "R-40.ring3Metres",
            "R-40.evacuationMetres",
            "flag.RIVER_CROSSING.overWaterMetres",
            "flag.RIVER_CROSSING.bankMetres",
            "flag.RIVER_CROSSING.weightFromPolres",
            "flag.SINGLE_BRIDGE.detourMinutes",
            "flag.SEASONAL_ROUTE.minutes",
            "flag.SEASONAL_ROUTE.percent",
            "flag.LONG_TRAVEL.minutes",
            "flag.VERY_LONG_TRAVEL.minutes",
            "flag.ISOLATED.metres",
            "flag.BORDER_AREA.metres",
            "flag.BORDER_AREA.indicativeErrorMetres",
            "level.SULIT",
            "level.SANGAT_SULIT");

    /** Factors and speeds the rules ask for, which may have a fraction but are never zero. */
    private static final List<String> POSITIVE =
            List.of("R-34.roadFactor", "R-34.riverFactor", "R-34.roadKmh", "R-34.boatKmh", "R-34.walkKmh");

    /** Numbers of the travel network, none of them zero: those of each kind of road, ground, boat and water. */
    private static final List<String> TRAVEL = travel();

    /** Seats and speeds of each kind of vehicle, whole numbers, none of them zero. */
    private static final List<String> VEHICLES = Stream.of(VehicleKind.values())
            .flatMap(kind -> Stream.of("R-32.seats." + kind, "R-32.kmh." + kind))
            .toList();

    private static List<String> travel() {
        List<String> keys = new ArrayList<>(List.of(
                "R-35.ferryKmh", "R-35.snapMetres", "R-35.bankMetres", "R-35.meetingMetres", "R-35.landingSpacing"));
        for (RoadClass road : RoadClass.values()) {
            keys.add("R-35.carKmh." + road);
            keys.add("R-35.motorcycleKmh." + road);
        }
        for (RoadTraits.Surface surface : RoadTraits.Surface.values()) {
            Stream.of("carDry.", "carWet.", "motorcycleDry.", "motorcycleWet.")
                    .forEach(what -> keys.add("R-35." + what + surface));
        }
        for (String vessel : List.of("SPEEDBOAT", "LONGBOAT", "JUKUNG", "KETEK")) {
            keys.add("R-35.vesselKmh." + vessel);
            keys.add("R-35.vesselWidth." + vessel);
        }
        for (WaterwayTraits.Kind kind : WaterwayTraits.Kind.values()) {
            keys.add("R-35.unknownWidth." + kind);
        }
        return List.copyOf(keys);
    }

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(10)
                            .maxStringLength(10_000)
                            .maxNumberLength(20)
                            .maxDocumentLength(MAX_BYTES)
                            .build())
                    .build())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads and checks a rule book.
     *
     * @throws Problem if the file is missing, too large, not JSON, or lacks a number that a rule needs
     */
    public RuleBookFile read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw Problem.of("exchange.rulebook.too-large", name);
            }
            return read(name, json.readTree(Files.readAllBytes(file)));
        } catch (JsonProcessingException e) {
            throw new Problem(Phrase.of("exchange.rulebook.not-json", name), e);
        } catch (IOException e) {
            throw new Problem(Phrase.of("exchange.rulebook.unreadable", name), e);
        }
    }

    private static RuleBookFile read(String file, JsonNode root) {
        Map<String, String> values = new TreeMap<>();
        String version = text(root.path("version"));
        require(!version.isEmpty(), file, "version");
        Map<VulnerabilityClass, GuardPattern> patterns = patterns(file, "patterns", root.path("patterns"));
        for (VulnerabilityClass value : VulnerabilityClass.values()) {
            require(patterns.containsKey(value), file, "patterns." + value);
        }
        rules(file, "rules", root.path("rules"), values);
        flags(file, root, values);
        WHOLE_NUMBERS.forEach(key -> require(isWhole(values.get(key)), file, key));
        POSITIVE.forEach(key -> require(isPositive(values.get(key)), file, key));
        TRAVEL.forEach(key -> require(isPositive(values.get(key)), file, key));
        VEHICLES.forEach(key -> require(isWhole(values.get(key)) && isPositive(values.get(key)), file, key));
        require(isShare(values.get("R-02.ratio")), file, "R-02.ratio");
        require(isWhole(values.get("R-02.reservePercent")), file, "R-02.reservePercent");
        require(Integer.parseInt(values.get("R-02.reservePercent")) <= 100, file, "R-02.reservePercent");
        require(isSeverity(values.get("R-13.observer")), file, "R-13.observer");
        require(isRank(values.get("R-13.minRank")), file, "R-13.minRank");
        require(isRank(values.get("R-13.allowedRank")), file, "R-13.allowedRank");
        int min = Integer.parseInt(values.get("R-04.min"));
        int max = Integer.parseInt(values.get("R-04.max"));
        require(min >= 1 && min <= max && max <= 99, file, "R-04.max");
        RuleBook book = new RuleBook(version, new TreeMap<>(values));
        for (Map.Entry<VulnerabilityClass, GuardPattern> pattern : patterns.entrySet()) {
            book = book.withPattern(pattern.getKey(), pattern.getValue());
        }
        return new RuleBookFile(book, presets(file, root.path("presets")));
    }

    /** The access flags (domain 11.5): their weights stand under {@code flag.X.weight}, levels under {@code level.X}. */
    private static void flags(String file, JsonNode root, Map<String, String> values) {
        Map<String, String> flags = new TreeMap<>();
        rules(file, "flags", root.path("flags"), flags);
        for (AccessFlagKind kind : AccessFlagKind.values()) {
            require(isWhole(flags.get(kind + ".weight")), file, "flags." + kind);
        }
        flags.forEach((key, value) -> values.put("flag." + key, value));
        for (Map.Entry<String, JsonNode> level : root.path("levels").properties()) {
            require(NAME.matcher(level.getKey()).matches(), file, "levels." + brief(level.getKey()));
            values.put("level." + level.getKey(), level.getValue().asText());
        }
    }

    private static void rules(String file, String section, JsonNode rules, Map<String, String> values) {
        Pattern name = section.equals("rules") ? RULE : NAME;
        require(rules.isObject() && !rules.isEmpty() && rules.size() <= 200, file, section);
        for (Map.Entry<String, JsonNode> rule : rules.properties()) {
            require(name.matcher(rule.getKey()).matches(), file, section + "." + brief(rule.getKey()));
            require(rule.getValue().isObject() && rule.getValue().size() <= 50, file, rule.getKey());
            for (Map.Entry<String, JsonNode> value : rule.getValue().properties()) {
                String key = rule.getKey() + "." + brief(value.getKey());
                require(NAME.matcher(value.getKey()).matches(), file, key);
                value(file, key, value.getValue(), values);
            }
            String severity = rule.getKey() + ".severity";
            require(isSeverity(values.get(severity)), file, severity);
        }
    }

    /** A number or word of a rule, or a group of them such as the speeds of all kinds of road. */
    private static void value(String file, String key, JsonNode value, Map<String, String> values) {
        if (value.isObject()) {
            require(value.size() <= 50, file, key);
            for (Map.Entry<String, JsonNode> one : value.properties()) {
                String path = key + "." + brief(one.getKey());
                require(NAME.matcher(one.getKey()).matches() && one.getValue().isNumber(), file, path);
                value(file, path, one.getValue(), values);
            }
            return;
        }
        require(value.isValueNode() && !value.isNull(), file, key);
        String text = value.asText();
        require(text.length() <= MAX_TEXT, file, key);
        require(!value.isNumber() || value.doubleValue() >= 0, file, key);
        values.put(key, text);
    }

    private static List<PatternPreset> presets(String file, JsonNode list) {
        require(list.isArray() && list.size() <= MAX_PRESETS, file, "presets");
        List<PatternPreset> presets = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonNode preset : list) {
            String name = text(preset.path("name"));
            String where = "presets[" + presets.size() + "]";
            require(!name.isEmpty() && names.add(name), file, where + ".name");
            presets.add(new PatternPreset(name, patterns(file, where, preset.path("patterns"))));
        }
        return presets;
    }

    private static Map<VulnerabilityClass, GuardPattern> patterns(String file, String where, JsonNode node) {
        require(node.isObject() && node.size() <= VulnerabilityClass.values().length, file, where);
        Map<VulnerabilityClass, GuardPattern> patterns = new EnumMap<>(VulnerabilityClass.class);
        for (VulnerabilityClass value : VulnerabilityClass.values()) {
            JsonNode one = node.path(value.name());
            if (!one.isMissingNode()) {
                String path = where + "." + value;
                patterns.put(
                        value,
                        new GuardPattern(
                                number(file, path, one, "police", 0),
                                number(file, path, one, "stations", 1),
                                number(file, path, one, "linmasPerStation", 0)));
            }
        }
        require(patterns.size() == node.size(), file, where);
        return patterns;
    }

    private static int number(String file, String path, JsonNode pattern, String field, int min) {
        JsonNode value = pattern.path(field);
        require(
                value.isIntegralNumber()
                        && value.canConvertToInt()
                        && value.intValue() >= min
                        && value.intValue() < 100,
                file,
                path + "." + field);
        return value.intValue();
    }

    private static String text(JsonNode node) {
        return node.isTextual() && node.textValue().length() <= MAX_TEXT
                ? node.textValue().strip()
                : "";
    }

    private static boolean isWhole(String text) {
        return text != null && WHOLE.matcher(text).matches();
    }

    private static boolean isPositive(String text) {
        return text != null && text.matches("\\d{1,4}(\\.\\d{1,4})?") && Double.parseDouble(text) > 0;
    }

    private static boolean isShare(String text) {
        Matcher share = SHARE.matcher(text == null ? "" : text);
        return share.matches()
                && Integer.parseInt(share.group(2)) > 0
                && Integer.parseInt(share.group(1)) <= Integer.parseInt(share.group(2));
    }

    private static boolean isSeverity(String text) {
        for (Severity severity : Severity.values()) {
            if (severity.name().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRank(String text) {
        for (Rank rank : Rank.values()) {
            if (rank.name().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static String brief(String text) {
        return text.length() > 40 ? text.substring(0, 40) : text;
    }

    private static void require(boolean met, String file, String where) {
        if (!met) {
            throw Problem.of("exchange.rulebook.bad-value", file, where);
        }
    }
}
