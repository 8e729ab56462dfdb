package id.petapam.workflow.findings;

import id.petapam.rules.check.PlanFinding;
import id.petapam.rules.check.Subject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was found about each thing, with everything that was looked at for it. A thing for which all of that is still the
 * same is not looked at again: after an edit only what it touched is computed.
 */
final class Memory {

    private record Entry(Object[] seen, List<PlanFinding> found) {}

    private final Map<Subject, Entry> before;
    private final Map<Subject, Entry> now;
    private int computed;

    private Memory(Map<Subject, Entry> before, int size) {
        this.before = before;
        this.now = new HashMap<>(size * 4 / 3 + 1);
    }

    static Memory empty() {
        return new Memory(Map.of(), 16);
    }

    /** A memory for the next plan, which takes over what is still so. */
    Memory next() {
        return new Memory(now, now.size());
    }

    /**
     * What is found about a thing.
     *
     * @param seen all values that the check looks at; null for one that is not there
     */
    List<PlanFinding> of(Subject subject, Supplier<List<PlanFinding>> check, Object... seen) {
        Entry known = before.get(subject);
        if (known == null || !Arrays.equals(known.seen(), seen)) {
            computed++;
            known = new Entry(seen, check.get());
        }
        now.put(subject, known);
        return known.found();
    }

    /** How many things were looked at anew. */
    int computed() {
        return computed;
    }
}
