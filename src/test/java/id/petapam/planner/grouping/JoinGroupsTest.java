package id.petapam.planner.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.job.Progress;
import id.petapam.model.DistrictCode;
import id.petapam.model.GroupId;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.planner.grouping.GroupingProblem.Spread;
import id.petapam.planner.grouping.JoinGroups.Joined;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JoinGroupsTest {

    private final Field field = new Field();

    private StationId id(int n) {
        return field.stations().get(n).id();
    }

    private StationGroup group(String id, int... stations) {
        return new StationGroup(
                new GroupId(id),
                new DistrictCode("16.08.01"),
                1,
                VulnerabilityClass.KURANG_RAWAN,
                IntStream.of(stations).mapToObj(this::id).toList(),
                Optional.empty());
    }

    @Test
    void aNewStationJoinsTheNearestGroupWithRoomAndTheOthersAreNotTouched() {
        field.station("2001", 0, 0).station("2001", 100, 0);
        field.station("2002", 900, 0).station("2002", 950, 0).station("2002", 940, 60);
        field.station("2002", 930, 0);
        List<StationGroup> groups = List.of(group("near", 2, 3, 4), group("far", 0, 1));
        Joined roomy = JoinGroups.join(field.problem(4, false, 0), groups, Set.of(id(5)), Progress.NONE);
        assertEquals(Map.of(new GroupId("near"), List.of(id(2), id(3), id(4), id(5))), roomy.grown());
        assertEquals(0, roomy.fresh().groups());
        Joined full = JoinGroups.join(field.problem(3, false, 0), groups, Set.of(id(5)), Progress.NONE);
        assertEquals(Set.of(new GroupId("far")), full.grown().keySet());
    }

    @Test
    void whoFindsNoRoomGetsAGroupOfItsOwn() {
        field.station("2001", 0, 0).station("2001", 100, 0);
        field.station("2001", 30, 0).station("2001", 60, 0).station("2001", 5000, 0);
        List<StationGroup> groups = List.of(group("old", 0, 1));
        Set<StationId> loose = Set.of(id(2), id(3), id(4));
        Joined joined = JoinGroups.join(field.problem(3, false, 0), groups, loose, Progress.NONE);
        assertEquals(1, joined.grown().size());
        assertEquals(1, joined.fresh().groups());
        // where spread is hard, the far one stands alone even beside room
        Joined hard = JoinGroups.join(field.problem(5, false, 0).withSpread(Spread.HARD), groups, loose, Progress.NONE);
        assertTrue(hard.grown().get(new GroupId("old")).containsAll(List.of(id(2), id(3))));
        assertEquals(List.of(id(4)), hard.fresh().pots().get(0).groups().get(0).stations());
    }
}
