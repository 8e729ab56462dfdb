package id.petapam.workflow;

import id.petapam.model.DistrictCode;
import id.petapam.model.Scenario;
import id.petapam.model.StationId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How travel under the conditions of a scenario differs from the usual. A value; the plan is as it was.
 *
 * @param table the usual, with the plan it belongs to
 * @param changes stations that change, worst first; the others are not in it
 * @param compared how many stations have a way on the network that could change
 */
public record TravelDifference(AccessTable table, Scenario scenario, List<TravelChange> changes, int compared) {

    private static final Comparator<TravelChange> WORST_FIRST = Comparator.comparing(TravelChange::kind)
            .thenComparing(c -> -c.more())
            .thenComparing(c -> -c.moreFromPolsek())
            .thenComparing(TravelChange::station);

    public TravelDifference {
        changes = changes.stream().sorted(WORST_FIRST).toList();
    }

    /**
     * What changes in one kecamatan.
     *
     * @param changed all stations that change
     * @param slower from the Polres
     * @param otherMode by another mode than usual
     * @param earlier have to leave on an earlier day
     * @param most minutes that the worst takes longer
     */
    public record Total(int changed, int unreachable, int slower, int otherMode, int earlier, int most) {

        static final Total NONE = new Total(0, 0, 0, 0, 0, 0);

        Total plus(TravelChange change) {
            TravelChange.Kind kind = change.kind();
            return new Total(
                    changed + 1,
                    unreachable + (kind == TravelChange.Kind.UNREACHABLE ? 1 : 0),
                    slower + (change.more() > 0 ? 1 : 0),
                    otherMode + (change.isOtherMode() ? 1 : 0),
                    earlier + (change.leavesEarlier() ? 1 : 0),
                    Math.max(most, change.more()));
        }
    }

    public Total total() {
        Total total = Total.NONE;
        for (TravelChange change : changes) {
            total = total.plus(change);
        }
        return total;
    }

    /** By kecamatan, in the order of their codes; those where nothing changes are missing. */
    public Map<DistrictCode, Total> byDistrict() {
        Map<DistrictCode, Total> totals = new TreeMap<>();
        for (TravelChange change : changes) {
            change.before()
                    .station()
                    .district()
                    .ifPresent(code -> totals.put(
                            code, totals.getOrDefault(code, Total.NONE).plus(change)));
        }
        return totals;
    }

    public Set<StationId> stations() {
        Set<StationId> stations = new LinkedHashSet<>();
        changes.forEach(change -> stations.add(change.station()));
        return stations;
    }

    public Optional<TravelChange> of(StationId station) {
        return changes.stream().filter(c -> c.station().equals(station)).findFirst();
    }
}
