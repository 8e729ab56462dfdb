package id.petapam.workflow;

import id.petapam.model.ClassDecision;
import id.petapam.model.District;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Problem;
import id.petapam.model.Village;
import id.petapam.model.VulnerabilityClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One condition of a station expression. */
record StationCondition(Field field, Sign sign, Set<String> values) {

    /** What is compared. */
    enum Field {
        ID,
        CODE,
        REGENCY,
        DISTRICT,
        VILLAGE,
        NUMBER,
        CLASS,
        ESTIMATED,
        ASSIGNED
    }

    /** How it is compared. */
    enum Sign {
        EQUAL,
        UNEQUAL,
        CONTAINS
    }

    private static final Set<String> YES = Set.of("true", "yes", "ya", "1");
    private static final Set<String> NO = Set.of("false", "no", "tidak", "0");
    private static final String UNDECIDED = "undecided";

    static StationCondition of(String fieldName, String op, Set<String> raw) {
        Field field = field(fieldName);
        Sign sign =
                switch (op) {
                    case "!=" -> Sign.UNEQUAL;
                    case "~" -> Sign.CONTAINS;
                    default -> Sign.EQUAL;
                };
        Set<String> values =
                raw.stream().map(value -> canonical(field, sign, value)).collect(Collectors.toUnmodifiableSet());
        if (values.isEmpty()) {
            throw Problem.of("select.no-value", fieldName);
        }
        return new StationCondition(field, sign, values);
    }

    private static Field field(String name) {
        if (name.equalsIgnoreCase("level")) {
            throw Problem.of("select.level-later");
        }
        for (Field field : Field.values()) {
            if (field.name().equalsIgnoreCase(name)) {
                return field;
            }
        }
        throw Problem.of("select.unknown-field", name);
    }

    private static String canonical(Field field, Sign sign, String value) {
        String small = value.strip().toLowerCase(Locale.ROOT);
        switch (field) {
            case CLASS:
                return classOf(small);
            case NUMBER:
                if (!small.matches("\\d{1,4}")) {
                    throw Problem.of("select.bad-value", value, "number");
                }
                return sign == Sign.CONTAINS ? small : String.valueOf(Integer.parseInt(small));
            case ESTIMATED, ASSIGNED:
                if (YES.contains(small)) {
                    return "true";
                } else if (NO.contains(small)) {
                    return "false";
                }
                throw Problem.of("select.bad-value", value, field.name().toLowerCase(Locale.ROOT));
            default:
                return small;
        }
    }

    private static String classOf(String small) {
        for (VulnerabilityClass one : VulnerabilityClass.values()) {
            String name = one.name().toLowerCase(Locale.ROOT);
            if (small.equalsIgnoreCase(one.letters()) || small.replace(' ', '_').equals(name)) {
                return name;
            }
        }
        if (small.equals(UNDECIDED) || small.equals("belum")) {
            return UNDECIDED;
        }
        throw Problem.of("select.bad-value", small, "class");
    }

    boolean holds(Plan plan, PollingStation station) {
        List<String> facts = facts(plan, station);
        return switch (sign) {
            case EQUAL -> facts.stream().anyMatch(values::contains);
            case UNEQUAL -> facts.stream().noneMatch(values::contains);
            case CONTAINS -> facts.stream().anyMatch(fact -> values.stream().anyMatch(fact::contains));
        };
    }

    /** What is known about the station in this field, small letters: an area by its code and by its name. */
    private List<String> facts(Plan plan, PollingStation station) {
        List<String> facts = new ArrayList<>();
        switch (field) {
            case ID -> facts.add(station.id().value());
            case CODE ->
                station.village().ifPresentOrElse(v -> facts.add(v.value()), () -> station.district()
                        .ifPresent(d -> facts.add(d.value())));
            case REGENCY -> {
                facts.add(station.regencyCode());
                if (station.regencyCode().equals(plan.header().regencyCode())) {
                    facts.add(plan.header().regencyName());
                }
            }
            case DISTRICT ->
                station.district().ifPresent(code -> {
                    facts.add(code.value());
                    Optional.ofNullable(plan.districts().get(code))
                            .map(District::name)
                            .ifPresent(facts::add);
                });
            case VILLAGE ->
                station.village().ifPresent(code -> {
                    facts.add(code.value());
                    Optional.ofNullable(plan.villages().get(code))
                            .map(Village::name)
                            .ifPresent(facts::add);
                });
            case NUMBER -> facts.add(String.valueOf(station.number()));
            case CLASS ->
                facts.add(station.decision()
                        .map(ClassDecision::value)
                        .map(Enum::name)
                        .orElse(UNDECIDED));
            case ESTIMATED -> facts.add(String.valueOf(station.isEstimated()));
            case ASSIGNED ->
                facts.add(String.valueOf(plan.index()
                        .assignmentAt(Phase.VOTING, plan.index().postOf(station.id()))
                        .isPresent()));
        }
        return facts.stream().map(fact -> fact.toLowerCase(Locale.ROOT)).toList();
    }
}
