package id.petapam.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Station numbers as an annex writes them: "01 s.d. 08, 11, 901". */
public final class NumberRanges {

    private NumberRanges() {}

    /** @param to the word between first and last: "s.d." */
    public static String text(Collection<Integer> numbers, String to) {
        List<String> parts = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (int number : new TreeSet<>(numbers)) {
            if (first >= 0 && number == last + 1) {
                last = number;
                continue;
            }
            add(parts, first, last, to);
            first = number;
            last = number;
        }
        add(parts, first, last, to);
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, int first, int last, String to) {
        if (first < 0) {
            return;
        }
        parts.add(two(first));
        if (last == first + 1) {
            parts.add(two(last));
        } else if (last > first) {
            parts.set(parts.size() - 1, two(first) + " " + to + " " + two(last));
        }
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
