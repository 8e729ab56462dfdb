package id.petapam.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every sentence is there in both languages, and the code asks for none that is not. */
class BundlesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path BUNDLES = RESOURCES.resolve("id/petapam/text");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9]*(?:\\.[A-Za-z0-9_-]+)+)\"");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([a-z][A-Za-z0-9.-]+)\"");
    private static final Pattern VALUE = Pattern.compile("\\{(\\d+)");

    private static final TreeMap<String, Properties> INDONESIAN = new TreeMap<>();
    private static final TreeMap<String, Properties> ENGLISH = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (Path file : files(BUNDLES, ".properties")) {
            String name = file.getFileName().toString().replace(".properties", "");
            Properties properties = new Properties();
            try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(in);
            }
            String area = name.substring(0, name.length() - 3);
            (name.endsWith("_id") ? INDONESIAN : ENGLISH).put(area, properties);
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Set<String> keys(TreeMap<String, Properties> bundles) {
        return bundles.values().stream()
                .flatMap(p -> p.stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everySentenceIsThereInBothLanguages() {
        assertEquals(INDONESIAN.keySet(), ENGLISH.keySet());
        Set<String> missing = keys(INDONESIAN);
        missing.removeAll(keys(ENGLISH));
        assertEquals(Set.of(), missing, "no English");
        Set<String> more = keys(ENGLISH);
        more.removeAll(keys(INDONESIAN));
        assertEquals(Set.of(), more, "no Indonesian");
    }

    @Test
    void aSentenceHoldsTheSameValuesInBothLanguages() {
        TreeMap<String, String> different = new TreeMap<>();
        INDONESIAN.forEach(
                (area, properties) -> properties.stringPropertyNames().forEach(key -> {
                    String english = ENGLISH.get(area).getProperty(key, "");
                    if (!values(properties.getProperty(key)).equals(values(english))) {
                        different.put(key, english);
                    }
                }));
        assertEquals(new TreeMap<>(), different);
    }

    private static Set<String> values(String sentence) {
        Set<String> values = new TreeSet<>();
        Matcher matcher = VALUE.matcher(sentence);
        while (matcher.find()) {
            values.add(matcher.group(1));
        }
        return values;
    }

    @Test
    void aKeyLivesInTheBundleOfItsFirstSegment() {
        Set<String> astray = new TreeSet<>();
        INDONESIAN.forEach((area, properties) -> properties.stringPropertyNames().stream()
                .filter(key -> !key.startsWith(area + "."))
                .forEach(astray::add));
        assertEquals(Set.of(), astray);
    }

    @Test
    void theCodeAsksOnlyForSentencesThatAreThere() throws IOException {
        Set<String> known = keys(INDONESIAN);
        Set<String> unknown = new TreeSet<>();
        for (Path file : files(SOURCES, ".java")) {
            collect(LITERAL, Files.readString(file), known, unknown);
        }
        for (Path file : files(RESOURCES, ".fxml")) {
            collect(FXML_KEY, Files.readString(file), known, unknown);
        }
        assertEquals(Set.of(), unknown, "asked for but in no bundle");
    }

    /** A literal counts as a key where its first segment is a bundle; the beginning of longer keys counts as known. */
    private static void collect(Pattern pattern, String source, Set<String> known, Set<String> unknown) {
        Matcher matcher = pattern.matcher(source);
        while (matcher.find()) {
            String key = matcher.group(1);
            String area = key.substring(0, key.indexOf('.'));
            boolean beginning = known.stream().anyMatch(k -> k.startsWith(key + ".") || k.startsWith(key + "-"));
            boolean help = known.contains("cli.help." + key);
            if (INDONESIAN.containsKey(area) && !help && !known.contains(key) && !beginning && !isFileName(key)) {
                unknown.add(key);
            }
        }
    }

    private static boolean isFileName(String key) {
        return key.matches(".*\\.(json|png|pdf|xlsx|gpkg|ttf|css|fxml|xml)");
    }

    @Test
    void noSentenceIsLeftThatNobodySays() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files(SOURCES, ".java")) {
            all.append(Files.readString(file));
        }
        for (Path file : files(RESOURCES, ".fxml")) {
            all.append(Files.readString(file));
        }
        String sources = all.toString();
        Set<String> dead = keys(INDONESIAN).stream()
                .filter(key -> !sources.contains(key) && !isPutTogether(key, sources))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), dead, "in a bundle but never asked for");
    }

    /** Keys that are put together: some beginning of theirs stands in the code as a literal of its own. */
    private static boolean isPutTogether(String key, String sources) {
        for (int at = key.length() - 1; at > 0; at--) {
            char c = key.charAt(at);
            boolean whole = at > key.indexOf('.') && sources.contains("\"" + key.substring(0, at) + "\"");
            if ((c == '.' || c == '-') && (whole || sources.contains("\"" + key.substring(0, at + 1) + "\""))) {
                return true;
            }
        }
        return false;
    }
}
