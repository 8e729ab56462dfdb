package id.petapam.workflow;

import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessLevel;
import id.petapam.model.ClassDecision;
import id.petapam.model.District;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Problem;
import id.petapam.model.Village;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.access.StationAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        ASSIGNED,
        LEVEL,
        FLAG
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
            case LEVEL:
                return constant(AccessLevel.class, small, "level");
            case FLAG:
                return constant(AccessFlagKind.class, small, "flag");
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

    private static <E extends Enum<E>> String constant(Class<E> type, String small, String field) {
        for (E one : type.getEnumConstants()) {
            if (one.name().equalsIgnoreCase(small.replace(' ', '_'))) {
                return one.name().toLowerCase(Locale.ROOT);
            }
        }
        throw Problem.of("select.bad-value", small, field);
    }

    /** True where only the access study can answer. */
    boolean asksForAccess() {
        return field == Field.LEVEL || field == Field.FLAG;
    }

    /** @param access the study of the plan; empty only where no condition asks for it */
    boolean holds(Plan plan, PollingStation station, Optional<AccessTable> access) {
        List<String> facts = asksForAccess()
                ? ofAccess(access.flatMap(table -> table.of(station.id())).orElseThrow())
                : facts(plan, station);
        return switch (sign) {
            case EQUAL -> facts.stream().anyMatch(values::contains);
            case UNEQUAL -> facts.stream().noneMatch(values::contains);
            case CONTAINS -> facts.stream().anyMatch(fact -> values.stream().anyMatch(fact::contains));
        };
    }

    private List<String> ofAccess(StationAccess access) {
        Stream<Enum<?>> names = field == Field.LEVEL
                ? Stream.of(access.level())
                : access.flags().stream().filter(AccessFlag::isRaised).map(AccessFlag::kind);
        return names.map(name -> name.name().toLowerCase(Locale.ROOT)).toList();
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
            case LEVEL, FLAG -> throw new IllegalStateException("answered by the access study");
        }
        return facts.stream().map(fact -> fact.toLowerCase(Locale.ROOT)).toList();
    }
}
