package id.petapam.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows which field a header means: the same words, words within it, or a small misspelling. */
final class HeaderWords<F extends Enum<F> & ImportField> {

    /** A header that means a field, and how surely: 100 the same, 60 ... 90 part of it, 50 misspelt. */
    record Hit<F>(F field, int score) {}

    /** Words that turn a header into something else: persons of the election bodies, other voter lists. */
    private static final Set<String> OTHER_THINGS =
            Set.of("KPPS", "DPTB", "DPK", "KETUA", "SAKSI", "PARTAI", "PASLON", "CALEG", "SUARA", "LINMAS", "RT", "RW");

    private static final Set<String> COUNTS = Set.of("JUMLAH", "JML", "TOTAL", "BANYAK");

    private final Map<String, F> exact = new HashMap<>();
    private final Map<String, F> within = new HashMap<>();
    private final Map<String, Optional<Hit<F>>> known = new HashMap<>();

    HeaderWords(Class<F> fields) {
        for (F field : fields.getEnumConstants()) {
            for (String header : field.headers()) {
                exact.put(header, field);
                if (!field.onlyWhole(header)) {
                    within.put(header, field);
                }
            }
        }
    }

    /** What one header cell means. */
    Optional<Hit<F>> find(String header) {
        if (header.isEmpty() || header.length() > 120) {
            return Optional.empty();
        }
        return known.computeIfAbsent(Spelling.plain(header.replace('_', ' ')), this::look);
    }

    private Optional<Hit<F>> look(String plain) {
        if (exact.containsKey(plain)) {
            return Optional.of(new Hit<>(exact.get(plain), 100));
        }
        List<String> words = Arrays.asList(plain.split(" "));
        Set<String> set = new HashSet<>(words);
        boolean countOfStations = set.contains("TPS") && words.stream().anyMatch(COUNTS::contains);
        if (plain.isEmpty()
                || words.size() > 8
                || countOfStations
                || words.stream().anyMatch(OTHER_THINGS::contains)) {
            return Optional.empty();
        }
        return part(plain).or(() -> misspelt(plain.replace(" ", "")));
    }

    private Optional<Hit<F>> part(String plain) {
        String padded = " " + plain + " ";
        String best = "";
        for (String header : within.keySet()) {
            boolean longer =
                    header.length() > best.length() || (header.length() == best.length() && header.compareTo(best) < 0);
            if (header.length() >= 3 && longer && padded.contains(" " + header + " ")) {
                best = header;
            }
        }
        return best.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hit<>(within.get(best), 60 + Math.min(30, best.length())));
    }

    private Optional<Hit<F>> misspelt(String tight) {
        int most = Spelling.tolerance(tight.length());
        Set<F> best = new HashSet<>();
        int least = most + 1;
        for (Map.Entry<String, F> entry : within.entrySet()) {
            int distance =
                    most == 0 ? 1 : Spelling.distance(tight, entry.getKey().replace(" ", ""), most);
            if (distance < least) {
                best.clear();
                least = distance;
            }
            if (distance == least && distance <= most) {
                best.add(entry.getValue());
            }
        }
        return best.size() == 1 ? Optional.of(new Hit<>(best.iterator().next(), 50)) : Optional.empty();
    }
}
