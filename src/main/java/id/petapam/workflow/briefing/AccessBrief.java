package id.petapam.workflow.briefing;

import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessLevel;
import id.petapam.model.VulnerabilityClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Vulnerability by access, and why.
 *
 * @param indicated stations whose level rests on indications
 * @param departures how many hard stations have to be left for on which day, -3 ... -1
 */
public record AccessBrief(
        List<MatrixRow> matrix, List<FlagCount> flags, int indicated, Map<Integer, Integer> departures) {

    public AccessBrief {
        matrix = List.copyOf(matrix);
        flags = List.copyOf(flags);
        departures = Map.copyOf(departures);
    }

    /** @param value empty: undecided */
    public record MatrixRow(Optional<VulnerabilityClass> value, Map<AccessLevel, Integer> counts) {

        public MatrixRow {
            counts = Map.copyOf(counts);
        }

        public int of(AccessLevel level) {
            return counts.getOrDefault(level, 0);
        }

        public int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** How many stations have a flag. */
    public record FlagCount(AccessFlagKind kind, int proven, int indicated, int unknown) {

        public int raised() {
            return proven + indicated;
        }
    }

    public int count(AccessLevel level) {
        return matrix.stream().mapToInt(row -> row.of(level)).sum();
    }

    /** Hard to reach, very hard included. */
    public int hard() {
        return count(AccessLevel.SULIT) + count(AccessLevel.SANGAT_SULIT);
    }

    /** The day on which the first has to be left for; empty if none is hard. */
    public OptionalInt firstDay() {
        return departures.keySet().stream().mapToInt(Integer::intValue).min();
    }
}
