package id.petapam.workflow.search;

import id.petapam.exchange.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed so far, compared with names: exactly the name, its beginning, the beginning of one of its words,
 * somewhere within, or misspelled. Words that are not in the name may stand beside it: "perjaya martapura" is the
 * village Perjaya of the kecamatan Martapura.
 */
final class NameQuery {

    /** Not at all. Scores are better the smaller they are. */
    static final int NONE = Integer.MAX_VALUE;

    static final int EXACT = 0;
    static final int BEGINNING = 10;
    static final int WORD = 20;
    static final int WITHIN = 30;
    static final int MISSPELLED = 40;

    static final int BESIDE = 2;
    static final int PER_LETTER = 3;
    static final int LEAST_WITHIN = 3;

    /** The ways to read what was typed: the last word may be an abbreviation, or not complete yet. */
    private final List<NameKey> forms;

    private NameQuery(List<NameKey> forms) {
        this.forms = forms;
    }

    static NameQuery of(String typed) {
        return ofWords(List.of(Spelling.plain(typed).split(" ")));
    }

    static NameQuery ofWords(List<String> plain) {
        Map<String, NameKey> forms = new LinkedHashMap<>();
        for (boolean complete : new boolean[] {true, false}) {
            NameKey form = NameKey.ofWords(plain, complete);
            if (!form.isEmpty()) {
                forms.putIfAbsent(String.join(" ", form.words()), form);
            }
        }
        return new NameQuery(new ArrayList<>(forms.values()));
    }

    boolean isEmpty() {
        return forms.isEmpty();
    }

    /** The ways to read what was typed. */
    List<NameKey> forms() {
        return forms;
    }

    /** How well the name fits as it is spelled; {@link #NONE} if it does not. */
    int spelled(NameKey name, NameKey beside) {
        int best = NONE;
        for (NameKey form : forms) {
            best = Math.min(best, spelledAs(form, name, beside));
        }
        return best;
    }

    private static int spelledAs(NameKey typed, NameKey name, NameKey beside) {
        int whole = ofJoined(typed.joined(), name);
        if (whole < WITHIN) {
            return whole;
        }
        return Math.min(whole, typed.words().size() > 1 ? ofWords(typed, name, beside) : NONE);
    }

    private static int ofJoined(String typed, NameKey name) {
        String joined = name.joined();
        if (joined.startsWith(typed)) {
            return joined.length() == typed.length() ? EXACT : BEGINNING;
        }
        for (int start : name.starts()) {
            if (joined.startsWith(typed, start)) {
                return WORD;
            }
        }
        return typed.length() >= LEAST_WITHIN && joined.contains(typed) ? WITHIN : NONE;
    }

    private static int ofWords(NameKey typed, NameKey name, NameKey beside) {
        StringBuilder own = new StringBuilder();
        boolean others = false;
        for (String word : typed.words()) {
            if (begins(word, name)) {
                own.append(word);
            } else if (begins(word, beside)) {
                others = true;
            } else {
                return NONE;
            }
        }
        if (own.length() == 0) {
            return NONE;
        }
        return Math.min(ofJoined(own.toString(), name), WORD) + (others ? BESIDE : 0);
    }

    private static boolean begins(String word, NameKey name) {
        boolean number = Character.isDigit(word.charAt(0));
        for (String one : name.words()) {
            if (number ? one.equals(word) : one.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** How well the name fits if some letters are taken for mistakes; {@link #NONE} if it does not. */
    int misspelled(NameKey name, NameKey beside) {
        int best = NONE;
        for (NameKey form : forms) {
            best = Math.min(best, misspelledWhole(form, name));
            if (form.words().size() > 1) {
                best = Math.min(best, misspelledWords(form, name, beside));
            }
        }
        return best;
    }

    private static int misspelledWhole(NameKey typed, NameKey name) {
        int wrong = wrong(typed.joined(), typed.letters(), name);
        return wrong == Misspelling.TOO_MANY ? NONE : MISSPELLED + PER_LETTER * wrong;
    }

    /** The fewest wrong letters against the beginning of any word of the name. */
    private static int wrong(String typed, int letters, NameKey name) {
        int most = Misspelling.tolerance(typed.length());
        if (most == 0 || Integer.bitCount(letters & ~name.letters()) > most) {
            return Misspelling.TOO_MANY;
        }
        int best = Misspelling.TOO_MANY;
        for (int start : name.starts()) {
            if (name.joined().length() - start >= typed.length() - most) {
                best = Math.min(best, Misspelling.ofBeginning(typed, name.joined(), start, most));
            }
        }
        return best;
    }

    private static int misspelledWords(NameKey typed, NameKey name, NameKey beside) {
        int sum = 0;
        boolean own = false;
        for (String word : typed.words()) {
            int letters = NameKey.lettersOf(word);
            int here = begins(word, name) ? 0 : wrong(word, letters, name);
            int there = begins(word, beside) ? 0 : wrong(word, letters, beside);
            if (Math.min(here, there) == Misspelling.TOO_MANY) {
                return NONE;
            }
            own |= here <= there;
            sum += Math.min(here, there);
        }
        return own ? MISSPELLED + PER_LETTER * sum + 1 : NONE;
    }
}
