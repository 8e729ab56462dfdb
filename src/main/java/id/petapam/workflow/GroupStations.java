package id.petapam.workflow;

import id.petapam.edit.Edit;
import id.petapam.edit.MakeGroups;
import id.petapam.model.GroupId;
import id.petapam.model.IdSource;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Problem;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.rules.check.Finding;
import id.petapam.rules.check.OneClassOneDistrict;
import id.petapam.rules.need.PatternLookup;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Makes one group out of the stations that a planner picked. */
public final class GroupStations {

    private final IdSource ids;

    public GroupStations(IdSource ids) {
        this.ids = ids;
    }

    /** R-06 for a group out of these stations; empty where it is sound. */
    public Optional<Finding> check(Plan plan, Collection<StationId> picked) {
        List<PollingStation> stations = stations(plan, picked);
        int most = stations.isEmpty()
                ? 0
                : PatternLookup.of(plan).of(stations.get(0)).stations();
        return OneClassOneDistrict.check(plan.rules(), stations, most);
    }

    /**
     * One group out of just these stations, however many.
     *
     * @throws Problem if they are of several classes or kecamatan, or none
     */
    public Edit one(Plan plan, Collection<StationId> picked) {
        List<PollingStation> stations = stations(plan, picked);
        if (stations.isEmpty()) {
            throw Problem.of("group.none");
        }
        OneClassOneDistrict.check(plan.rules(), stations, Integer.MAX_VALUE).ifPresent(finding -> {
            throw new Problem(finding.cited());
        });
        PollingStation first = stations.get(0);
        int number = plan.groups().values().stream()
                .filter(group -> first.district().equals(Optional.of(group.district())))
                .mapToInt(StationGroup::number)
                .max()
                .orElse(0);
        return new MakeGroups(List.of(new StationGroup(
                new GroupId(ids.next("group")),
                first.district().orElseThrow(),
                number + 1,
                first.countedClass(),
                stations.stream().map(PollingStation::id).toList(),
                Optional.empty())));
    }

    private static List<PollingStation> stations(Plan plan, Collection<StationId> picked) {
        return picked.stream()
                .map(plan.stations()::get)
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
