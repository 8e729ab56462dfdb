package id.petapam.workflow.search;

/**
 * How many letters of what was typed are wrong, missing, too many or swapped against a name. Digits are never
 * misspelled: "Belitang 2" is another place than "Belitang 3".
 */
final class Misspelling {

    /** More than any tolerance. */
    static final int TOO_MANY = 100;

    private Misspelling() {}

    /** How many wrong letters still count as a misspelling in a text of this length. */
    static int tolerance(int length) {
        if (length < 4) {
            return 0;
        }
        return length < 7 ? 1 : length < 11 ? 2 : 3;
    }

    /**
     * Compares what was typed with the beginning of a name, since more may still be typed.
     *
     * @param from where the name begins in its text
     * @param most letters; more are given as {@link #TOO_MANY}
     */
    static int ofBeginning(String typed, String text, int from, int most) {
        int length = Math.min(text.length() - from, typed.length() + most);
        int[] before = new int[length + 1];
        int[] last = new int[length + 1];
        int[] now = new int[length + 1];
        for (int j = 1; j <= length; j++) {
            last[j] = j > most ? TOO_MANY : last[j - 1] + price(text.charAt(from + j - 1));
        }
        for (int i = 1; i <= typed.length(); i++) {
            char a = typed.charAt(i - 1);
            // Farther from the diagonal than the mistakes that are allowed nothing can come of it.
            int first = Math.max(1, i - most);
            int end = Math.min(length, i + most);
            now[first - 1] = first > 1 ? TOO_MANY : last[0] + price(a);
            int least = now[first - 1];
            for (int j = first; j <= end; j++) {
                char b = text.charAt(from + j - 1);
                int change = a == b ? 0 : Math.max(price(a), price(b));
                int best = Math.min(Math.min(now[j - 1] + price(b), last[j] + price(a)), last[j - 1] + change);
                boolean swapped = i > 1 && j > 1 && a == text.charAt(from + j - 2) && typed.charAt(i - 2) == b;
                now[j] = swapped ? Math.min(best, before[j - 2] + 1) : best;
                least = Math.min(least, now[j]);
            }
            if (end < length) {
                now[end + 1] = TOO_MANY;
            }
            if (least > most) {
                return TOO_MANY;
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        int best = TOO_MANY;
        for (int j = Math.max(0, typed.length() - most); j <= length; j++) {
            best = Math.min(best, last[j]);
        }
        return best <= most ? best : TOO_MANY;
    }

    private static int price(char c) {
        return c >= '0' && c <= '9' ? TOO_MANY : 1;
    }
}
