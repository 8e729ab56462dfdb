package id.petapam.workflow.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * A hundred thousand names, found at every key press. Names share their words, so there are far fewer words than names:
 * what was typed is compared with the words, and from the words lead lists to the names. All in flat arrays. Never
 * changes; safe for several threads.
 */
final class NameIndex {

    /** More names with one beginning are not told apart: the planner types on. */
    private static final int MOST_BEGINNINGS = 4_000;

    private static final int LONGEST_TYPED = 12;

    /** A name that may fit. Scores are those of {@link NameQuery}. */
    record Match(int key, int score) {}

    /** All names that were added, in the order of their joined letters. */
    private final byte[] joined;

    private final int[] joinedStart;
    private final int[] byJoined;

    /** The words in alphabetical order, and the names that have them. */
    private final String[] words;

    private final int[] letters;
    private final int[] listStart;
    private final int[] lists;

    private NameIndex(Builder from) {
        int count = from.keys.size();
        joinedStart = new int[count + 1];
        for (int i = 0; i < count; i++) {
            joinedStart[i + 1] = joinedStart[i] + from.keys.get(i).joined().length();
        }
        joined = new byte[joinedStart[count]];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            byte[] text = from.keys.get(i).joined().getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(text, 0, joined, joinedStart[i], text.length);
            order[i] = i;
        }
        Arrays.sort(order, (a, b) -> compare(a, b));
        byJoined = Arrays.stream(order).mapToInt(Integer::intValue).toArray();
        words = from.words.stream().sorted().toArray(String[]::new);
        letters = Arrays.stream(words).mapToInt(NameKey::lettersOf).toArray();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            numbers.put(words[i], i);
        }
        listStart = new int[words.length + 1];
        from.keys.forEach(key -> key.words().forEach(word -> listStart[numbers.get(word) + 1]++));
        Arrays.parallelPrefix(listStart, Integer::sum);
        lists = new int[listStart[words.length]];
        int[] next = Arrays.copyOf(listStart, words.length);
        for (int key = 0; key < count; key++) {
            for (String word : from.keys.get(key).words()) {
                lists[next[numbers.get(word)]++] = key;
            }
        }
    }

    /** Collects names. */
    static final class Builder {

        private final List<NameKey> keys = new ArrayList<>();
        private final Set<String> words = new HashSet<>();

        /** Adds a name; names are numbered from 0. */
        void add(NameKey key) {
            keys.add(key);
            words.addAll(key.words());
        }

        int size() {
            return keys.size();
        }

        NameIndex build() {
            return new NameIndex(this);
        }
    }

    int size() {
        return byJoined.length;
    }

    /**
     * Names that fit as they are spelled.
     *
     * @param beside of a name's number, which of the typed words may stand beside it instead of in it: one bit each
     */
    List<Match> spelled(NameKey typed, IntUnaryOperator beside) {
        Scores scores = new Scores();
        beginnings(typed.joined(), scores);
        boolean isOne = typed.words().size() == 1;
        everyWord(typed, beside, false, scores);
        if (isOne && typed.joined().length() >= NameQuery.LEAST_WITHIN) {
            within(typed.joined(), scores);
        }
        return scores.matches();
    }

    /** Names that fit if some letters are taken for mistakes. */
    List<Match> misspelled(NameKey typed, IntUnaryOperator beside) {
        Scores scores = new Scores();
        everyWord(typed, beside, true, scores);
        wholeMisspelled(typed, scores);
        return scores.matches();
    }

    private void beginnings(String typed, Scores scores) {
        byte[] wanted = typed.getBytes(StandardCharsets.US_ASCII);
        int low = 0;
        int high = byJoined.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(byJoined[middle], wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < byJoined.length && i - low < MOST_BEGINNINGS && begins(byJoined[i], wanted); i++) {
            boolean whole = length(byJoined[i]) == wanted.length;
            scores.put(byJoined[i], whole ? NameQuery.EXACT : NameQuery.BEGINNING);
        }
    }

    /** Every typed word must be in a name, in any order, or may stand beside it. */
    private void everyWord(NameKey typed, IntUnaryOperator beside, boolean loosely, Scores scores) {
        List<String> all =
                typed.words().subList(0, Math.min(LONGEST_TYPED, typed.words().size()));
        int needed = (1 << all.size()) - 1;
        short[] has = new short[size()];
        byte[] wrong = new byte[size()];
        for (int i = 0; i < all.size(); i++) {
            int bit = 1 << i;
            String word = all.get(i);
            eachBeginning(word, list -> {
                for (int k = listStart[list]; k < listStart[list + 1]; k++) {
                    has[lists[k]] |= (short) bit;
                }
            });
            if (loosely) {
                eachMisspelled(word, (list, mistakes) -> {
                    for (int k = listStart[list]; k < listStart[list + 1]; k++) {
                        int key = lists[k];
                        if ((has[key] & bit) == 0) {
                            has[key] |= (short) bit;
                            wrong[key] += (byte) mistakes;
                        }
                    }
                });
            }
        }
        int typedLetters = typed.joined().length();
        for (int key = 0; key < has.length; key++) {
            if (has[key] != 0 && (has[key] == needed || (has[key] | beside.applyAsInt(key)) == needed)) {
                int extra = has[key] == needed ? 0 : NameQuery.BESIDE;
                // Of equally misspelled names the one that is no longer than what was typed is meant.
                int longer = length(key) - typedLetters > wrong[key] ? 1 : 0;
                // All words of the name, only in another order or with its kind beside, are as good as the name.
                boolean isWhole = length(key) == lettersOf(all, has[key]);
                int spelled = (isWhole ? NameQuery.EXACT + 1 : NameQuery.WORD) + extra;
                scores.put(
                        key,
                        wrong[key] == 0
                                ? spelled
                                : NameQuery.MISSPELLED + NameQuery.PER_LETTER * wrong[key] + Math.max(longer, extra));
            }
        }
    }

    /** How long those of the typed words are that a name has. */
    private static int lettersOf(List<String> typed, int bits) {
        int sum = 0;
        for (int i = 0; i < typed.size(); i++) {
            sum += (bits & 1 << i) == 0 ? 0 : typed.get(i).length();
        }
        return sum;
    }

    private interface EachList {
        void take(int list);
    }

    private interface EachMisspelled {
        void take(int list, int mistakes);
    }

    private void eachBeginning(String word, EachList each) {
        int found = Arrays.binarySearch(words, word);
        if (Character.isDigit(word.charAt(0))) {
            if (found >= 0) {
                each.take(found);
            }
            return;
        }
        for (int i = found < 0 ? -found - 1 : found; i < words.length && words[i].startsWith(word); i++) {
            each.take(i);
        }
    }

    /** From the fewest mistakes to the most. */
    private void eachMisspelled(String word, EachMisspelled each) {
        int most = Misspelling.tolerance(word.length());
        if (most == 0) {
            return;
        }
        int bits = NameKey.lettersOf(word);
        int[] mistakes = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            boolean possible =
                    words[i].length() >= word.length() - most && Integer.bitCount(bits & ~letters[i]) <= most;
            mistakes[i] = possible ? Misspelling.ofBeginning(word, words[i], 0, most) : Misspelling.TOO_MANY;
        }
        for (int allowed = 1; allowed <= most; allowed++) {
            for (int i = 0; i < mistakes.length; i++) {
                if (mistakes[i] == allowed) {
                    each.take(i, allowed);
                }
            }
        }
    }

    private void within(String typed, Scores scores) {
        int bits = NameKey.lettersOf(typed);
        for (int i = 0; i < words.length; i++) {
            if ((bits & ~letters[i]) == 0 && words[i].contains(typed)) {
                for (int k = listStart[i]; k < listStart[i + 1]; k++) {
                    scores.put(lists[k], NameQuery.WITHIN);
                }
            }
        }
    }

    /** Spaces left out or put in, and letters wrong beside: "kotabru" for Kota Baru. */
    private void wholeMisspelled(NameKey typed, Scores scores) {
        String text = typed.joined();
        int most = Math.min(2, Misspelling.tolerance(text.length()));
        if (most == 0) {
            return;
        }
        int bits = typed.letters();
        for (int key = 0; key < size(); key++) {
            int length = length(key);
            boolean possible = length >= text.length() - most && length <= text.length() + most;
            if (possible && Integer.bitCount(bits ^ lettersOf(key)) <= 2 * most) {
                String name = new String(joined, joinedStart[key], length, StandardCharsets.US_ASCII);
                int wrong = Misspelling.ofBeginning(text, name, 0, most);
                if (wrong <= most) {
                    scores.put(key, NameQuery.MISSPELLED + NameQuery.PER_LETTER * wrong);
                }
            }
        }
    }

    private int lettersOf(int key) {
        int bits = 0;
        for (int i = joinedStart[key]; i < joinedStart[key + 1]; i++) {
            bits |= joined[i] >= 'A' ? 1 << (joined[i] - 'A') : 1 << 26;
        }
        return bits;
    }

    private int length(int key) {
        return joinedStart[key + 1] - joinedStart[key];
    }

    private boolean begins(int key, byte[] text) {
        int from = joinedStart[key];
        return length(key) >= text.length && Arrays.equals(joined, from, from + text.length, text, 0, text.length);
    }

    private int compare(int key, byte[] text) {
        return Arrays.compare(joined, joinedStart[key], joinedStart[key + 1], text, 0, text.length);
    }

    private int compare(int a, int b) {
        return Arrays.compare(joined, joinedStart[a], joinedStart[a + 1], joined, joinedStart[b], joinedStart[b + 1]);
    }

    /** The best score of each name so far. */
    private final class Scores {

        private final short[] best = new short[size()];
        private final List<Integer> touched = new ArrayList<>();

        void put(int key, int score) {
            if (best[key] == 0) {
                touched.add(key);
                best[key] = (short) (score + 1);
            } else {
                best[key] = (short) Math.min(best[key], score + 1);
            }
        }

        List<Match> matches() {
            return touched.stream().map(key -> new Match(key, best[key] - 1)).toList();
        }
    }
}
