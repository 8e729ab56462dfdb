package id.petapam.workflow;

import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Picks stations by an expression: {@code field op value [and ...]}, with the fields id, code, regency, district,
 * village, number, class, estimated, assigned, level, flag and the signs = != ~ (contains) and in (a, b, ...). Capitals do not
 * matter; a value with the word "and" in it stands in quotes.
 */
public final class SelectStations {

    private static final int MAX_LENGTH = 20_000;
    private static final Pattern CONDITION = Pattern.compile(
            "\\s*(?<field>[A-Za-z]+)\\s*(?<op>!=|=|~|\\bin\\b)\\s*"
                    + "(?<value>\\((?:[^()\"']|\"[^\"]*\"|'[^']*')*+\\)|\"[^\"]*\"|'[^']*'|[^\\s\"'()][^\"'()]*?)\\s*(?:$|\\band\\b(?=\\s))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ITEM = Pattern.compile("\\s*(?:\"([^\"]*)\"|'([^']*)'|([^,]+))");

    private final List<StationCondition> conditions;

    private SelectStations(List<StationCondition> conditions) {
        this.conditions = List.copyOf(conditions);
    }

    /**
     * Reads an expression.
     *
     * @throws Problem if it cannot be understood; says where
     */
    public static SelectStations where(String expression) {
        if (expression.isBlank() || expression.length() > MAX_LENGTH) {
            throw Problem.of("select.empty");
        }
        List<StationCondition> conditions = new ArrayList<>();
        Matcher matcher = CONDITION.matcher(expression);
        int at = 0;
        while (at < expression.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw Problem.of(
                        "select.not-understood", expression.substring(at).strip());
            }
            conditions.add(condition(matcher));
            boolean more =
                    matcher.group().stripTrailing().toLowerCase(Locale.ROOT).endsWith("and")
                            && matcher.end() > matcher.end("value");
            at = matcher.end();
            if (more && expression.substring(at).isBlank()) {
                throw Problem.of("select.not-understood", "and");
            }
        }
        return new SelectStations(conditions);
    }

    private static StationCondition condition(Matcher matcher) {
        String op = matcher.group("op").toLowerCase(Locale.ROOT);
        String raw = matcher.group("value");
        boolean list = raw.startsWith("(");
        if (list != op.equals("in")) {
            throw Problem.of("select.not-understood", matcher.group().strip());
        }
        Set<String> values = new java.util.LinkedHashSet<>();
        Matcher item = ITEM.matcher(list ? raw.substring(1, raw.length() - 1) : raw);
        if (list || raw.startsWith("\"") || raw.startsWith("'")) {
            while (item.find()) {
                String bare = item.group(3);
                String value = bare != null ? bare.strip() : item.group(1) != null ? item.group(1) : item.group(2);
                if (bare == null || !value.isEmpty()) {
                    values.add(value);
                }
            }
        } else {
            values.add(raw.strip());
        }
        return StationCondition.of(matcher.group("field"), op, values);
    }

    /**
     * The stations that meet every condition, in the order of their ids.
     *
     * @param study makes the access table; asked once, and only where a condition needs it
     */
    public List<PollingStation> in(Plan plan, Function<Plan, AccessTable> study) {
        Optional<AccessTable> access = conditions.stream().anyMatch(StationCondition::asksForAccess)
                ? Optional.of(study.apply(plan))
                : Optional.empty();
        return plan.stations().values().stream()
                .filter(station -> conditions.stream().allMatch(condition -> condition.holds(plan, station, access)))
                .toList();
    }
}
