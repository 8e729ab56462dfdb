package id.petapam.exchange.out;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Places that go into one file. No two have the same name: receivers overwrite one with the other.
 *
 * @param title of the file
 * @param note classification and version of the plan
 */
public record MarkFile(String title, String note, List<Mark> marks) {

    public MarkFile {
        marks = distinct(marks);
    }

    private static List<Mark> distinct(List<Mark> marks) {
        Map<String, Integer> count = new HashMap<>();
        marks.forEach(mark -> count.merge(mark.name(), 1, Integer::sum));
        Set<String> given = new HashSet<>();
        List<Mark> distinct = new ArrayList<>();
        for (Mark mark : marks) {
            String base = count.get(mark.name()) == 1 ? mark.name() : mark.name() + " (" + mark.folder() + ")";
            String name = base;
            for (int i = 2; !given.add(name); i++) {
                name = base + " " + i;
            }
            distinct.add(mark.named(name));
        }
        return List.copyOf(distinct);
    }
}
