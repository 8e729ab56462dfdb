package id.petapam.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every number of every rule, as this plan uses it: a copy of the shipped rule book that edits may change. Keys are
 * paths such as {@code pattern.KURANG_RAWAN.stations} or {@code R-04.max}; values are numbers, words or true/false as
 * text.
 *
 * @param version of the shipped rule book that it was copied from
 */
public record RuleBook(String version, SortedMap<String, String> values) implements Entity {

    public RuleBook {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** A whole number; fails where the rule book has none under this key. */
    public int whole(String key) {
        return Integer.parseInt(text(key));
    }

    /** The same for rules that older plans do not know of: their number where the plan has none. */
    public int whole(String key, int otherwise) {
        String value = values.get(key);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    public double number(String key) {
        return Double.parseDouble(text(key));
    }

    public String text(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("the rule book has no " + key);
        }
        return value;
    }

    /** An exact share, written 2/3. */
    public Ratio ratio(String key) {
        String[] parts = text(key).split("/");
        return new Ratio(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** Whether a rule such as R-05 is switched on; on where nothing is said. */
    public boolean isOn(String rule) {
        return !"false".equals(values.get(rule + ".on"));
    }

    public Severity severity(String rule) {
        return Severity.valueOf(text(rule + ".severity"));
    }

    public GuardPattern pattern(VulnerabilityClass value) {
        String path = "pattern." + value.name();
        return new GuardPattern(whole(path + ".police"), whole(path + ".stations"), whole(path + ".linmasPerStation"));
    }

    public RuleBook withPattern(VulnerabilityClass value, GuardPattern pattern) {
        String path = "pattern." + value.name();
        return with(Map.of(
                path + ".police", String.valueOf(pattern.police()),
                path + ".stations", String.valueOf(pattern.stations()),
                path + ".linmasPerStation", String.valueOf(pattern.linmasPerStation())));
    }

    /**
     * The same with the numbers it lacks taken from the shipped one: a plan that was made before a rule existed knows
     * nothing of it.
     */
    public RuleBook completedBy(RuleBook shipped) {
        if (values.keySet().containsAll(shipped.values().keySet())) {
            return this;
        }
        SortedMap<String, String> all = new TreeMap<>(shipped.values());
        all.putAll(values);
        return new RuleBook(version, all);
    }

    public RuleBook with(Map<String, String> changed) {
        SortedMap<String, String> more = new TreeMap<>(values);
        more.putAll(changed);
        return new RuleBook(version, more);
    }

    @Override
    public EntityKind kind() {
        return EntityKind.RULES;
    }

    @Override
    public TypedId id() {
        return SingleId.RULES;
    }
}
