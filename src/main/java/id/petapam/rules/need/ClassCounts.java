package id.petapam.rules.need;

import id.petapam.model.PollingStation;
import id.petapam.model.VulnerabilityClass;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * Stations per class. Undecided ones count as KURANG_RAWAN and are told apart.
 *
 * @param undecided how many of KURANG_RAWAN are not decided yet
 */
public record ClassCounts(Map<VulnerabilityClass, Integer> byClass, int undecided) {

    public ClassCounts {
        byClass = Map.copyOf(byClass);
    }

    public static ClassCounts of(Collection<PollingStation> stations) {
        Map<VulnerabilityClass, Integer> counts = new EnumMap<>(VulnerabilityClass.class);
        int undecided = 0;
        for (PollingStation station : stations) {
            counts.merge(station.countedClass(), 1, Integer::sum);
            undecided += station.isUndecided() ? 1 : 0;
        }
        return new ClassCounts(counts, undecided);
    }

    public int of(VulnerabilityClass value) {
        return byClass.getOrDefault(value, 0);
    }

    public int total() {
        return byClass.values().stream().mapToInt(Integer::intValue).sum();
    }
}
