package id.petapam.text;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.Minutes;
import id.petapam.model.Phrase;
import id.petapam.model.Rank;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language. A key's first segment names its bundle: {@code import.row.duplicate} stands in
 * {@code import_id.properties} and {@code import_en.properties} (UTF-8, {0} {1} ... for values, apostrophes as they
 * are).
 */
public final class Words {

    private final Language language;
    private final Map<String, Properties> bundles = new ConcurrentHashMap<>();

    public Words(Language language) {
        this.language = language;
    }

    public Language language() {
        return language;
    }

    /** The sentence of a key with its values; the key itself in brackets where the bundle lacks it (a test finds it). */
    public String say(String key, Object... values) {
        Optional<String> pattern = find(key);
        if (pattern.isEmpty()) {
            return "[" + key + "]";
        }
        if (values.length == 0) {
            return pattern.get();
        }
        Object[] words = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            words[i] = value(values[i]);
        }
        return new MessageFormat(pattern.get().replace("'", "''"), language.locale()).format(words);
    }

    public String say(Phrase phrase) {
        return say(phrase.key(), phrase.values().toArray());
    }

    /** The name of a constant: {@code name.VulnerabilityClass.RAWAN}. */
    public String say(Enum<?> constant) {
        return say("name." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    public Optional<String> find(String key) {
        String area = key.substring(0, Math.max(0, key.indexOf('.')));
        return Optional.ofNullable(bundles.computeIfAbsent(area, this::load).getProperty(key));
    }

    /** All keys of a bundle, for those who need the list. */
    public Set<String> keys(String area) {
        return bundles.computeIfAbsent(area, this::load).stringPropertyNames();
    }

    /** A value as it stands in a sentence: 2.180; 3,5 km; 14 Februari 2024; Kurang rawan. */
    public String value(Object value) {
        if (value instanceof Phrase phrase) {
            return say(phrase);
        } else if (value instanceof Headcount people) {
            return number(people.value());
        } else if (value instanceof Integer || value instanceof Long) {
            return number(((Number) value).longValue());
        } else if (value instanceof Double || value instanceof BigDecimal) {
            return decimal(((Number) value).doubleValue(), 1);
        } else if (value instanceof Metres metres) {
            return length(metres);
        } else if (value instanceof Minutes minutes) {
            return duration(minutes);
        } else if (value instanceof LocalDate date) {
            return date(date);
        } else if (value instanceof LocalTime time) {
            return time.format(DateTimeFormatter.ofPattern("HH.mm"));
        } else if (value instanceof LatLon point) {
            return decimal(point.lat(), 4) + "; " + decimal(point.lon(), 4);
        } else if (value instanceof GuardPattern pattern) {
            return say("name.pattern", pattern.police(), pattern.stations(), pattern.linmas());
        } else if (value instanceof Rank rank) {
            return rank.label();
        } else if (value instanceof Enum<?> constant) {
            return say(constant);
        }
        return String.valueOf(value);
    }

    /** Whole number with thousands grouped: 2.180. The minus is a real minus sign. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(language.locale()).format(value).replace('-', '−');
    }

    /** Decimal number, rounded, without trailing zeros: 3,5. */
    public String decimal(double value, int places) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(places);
        return format.format(value).replace('-', '−');
    }

    /** The sign between whole and fraction: a comma in Indonesian. */
    public char decimalSign() {
        return DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator();
    }

    /** 850 m, 3,5 km, 42 km. */
    public String length(Metres metres) {
        if (metres.value() < 995) {
            return number(Math.round(metres.value() / 10) * 10) + " m";
        }
        return decimal(metres.kilometres(), metres.kilometres() < 10 ? 1 : 0) + " km";
    }

    /** 45 menit, 2 jam 10 menit. */
    public String duration(Minutes minutes) {
        int hours = minutes.value() / 60;
        int rest = minutes.value() % 60;
        if (hours == 0) {
            return say("name.minutes", rest);
        }
        return rest == 0 ? say("name.hours", hours) : say("name.hours-minutes", hours, rest);
    }

    /** 14 Februari 2024. */
    public String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()));
    }

    /** 14.05.22, local time. */
    public String clock(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH.mm.ss").withZone(zone).format(instant);
    }

    private Properties load(String area) {
        Properties properties = new Properties();
        String name = area + "_" + language.tag() + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a bundle inside the program cannot be read: " + name, e);
        }
        return properties;
    }
}
