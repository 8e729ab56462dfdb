package id.petapam.planner;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static id.petapam.model.VulnerabilityClass.RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.MakeGroups;
import id.petapam.edit.PlanSession;
import id.petapam.fixture.PlanFixture;
import id.petapam.model.IdSource;
import id.petapam.model.StationGroup;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VillageGroupingTest {

    private final IdSource ids = IdSource.of(new Random(1));
    private final PlanSession session = PlanFixture.plan()
            .district("16.08.01", "Martapura")
            .village("16.08.01.2002", "Perjaya")
            .stations("16.08.01", KURANG_RAWAN, 17)
            .stations("16.08.01", RAWAN, 3)
            .stationsOf("16.08.01.2002", KURANG_RAWAN, 2)
            .session();

    private List<StationGroup> propose() {
        return VillageGrouping.propose(session.plan(), session.plan().stations().values(), ids);
    }

    @Test
    void everyStationIsInExactlyOneGroupOfItsVillageAndClass() {
        List<StationGroup> groups = propose();
        assertEquals(
                22,
                groups.stream().flatMap(g -> g.stations().stream()).distinct().count());
        assertEquals(22, groups.stream().mapToInt(g -> g.stations().size()).sum());
        for (StationGroup group : groups) {
            assertEquals(
                    1,
                    group.stations().stream()
                            .map(id -> session.plan().stations().get(id))
                            .map(s -> s.village().orElseThrow() + " " + s.countedClass())
                            .distinct()
                            .count());
        }
    }

    @Test
    void seventeenLowStationsAtTwoToEightBecomeThreeEvenGroups() {
        List<Integer> sizes = propose().stream()
                .filter(g -> g.stationClass() == KURANG_RAWAN)
                .map(g -> g.stations().size())
                .sorted()
                .collect(Collectors.toList());
        assertEquals(List.of(2, 5, 6, 6), sizes);
    }

    @Test
    void groupsAreNumberedOnAndAnotherRunProposesNothing() {
        session.apply(new MakeGroups(propose()));
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6),
                session.plan().groups().values().stream()
                        .map(StationGroup::number)
                        .sorted()
                        .toList());
        assertTrue(propose().isEmpty());
    }
}
