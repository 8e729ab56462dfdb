package id.petapam.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.MoveStations;
import id.petapam.edit.PlanSession;
import id.petapam.fixture.PlanFixture;
import id.petapam.fixture.RiverCountry;
import id.petapam.geo.LatLon;
import id.petapam.job.Progress;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.Phrase;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PointQuality;
import id.petapam.model.StationId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.region.Region;
import id.petapam.region.RegionUnreadable;
import id.petapam.workflow.propose.PlanProposal;
import id.petapam.workflow.propose.ProposeOptions;
import id.petapam.workflow.propose.ProposePlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two roads on both banks of a river whose only bridge is far away; stations stand in twos opposite one another. */
class StationWaysTest {

    private static final StationId SOUTH_WEST = id(1);
    private static final StationId NORTH_WEST = id(2);
    private static final StationId SOUTH_EAST = id(3);
    private static final StationId NORTH_EAST = id(4);

    private static StationId id(int number) {
        return new StationId(String.format("16.08.01.2001-%03d", number));
    }

    /** South and north of the river of {@link RiverCountry}, 300 m apart; along the banks it is 800 m. */
    private static Plan plan() {
        PlanSession session = PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .stations("16.08.01", VulnerabilityClass.RAWAN, 4)
                .session();
        Map<StationId, LatLon> places = Map.of(
                SOUTH_WEST, RiverCountry.at(0, -0.15),
                NORTH_WEST, RiverCountry.at(0, 0.15),
                SOUTH_EAST, RiverCountry.at(0.8, -0.15),
                NORTH_EAST, RiverCountry.at(0.8, 0.15));
        Map<StationId, PlacedPoint> points = new LinkedHashMap<>();
        places.forEach((id, at) -> points.put(id, new PlacedPoint(at, PointQuality.SURVEYED)));
        session.apply(new MoveStations(points));
        return session.plan();
    }

    private static Region banks() throws RegionUnreadable {
        return RiverCountry.with(
                Sumsel.region(),
                List.of(
                        new double[] {-2, -0.15, 2, -0.15},
                        new double[] {-2, 0.15, 2, 0.15},
                        new double[] {-2, -0.15, -2, -1},
                        new double[] {-2, 0.15, -2, 1}));
    }

    private static StudyAccess study(Region region) throws RegionUnreadable {
        return new StudyAccess(region, Sumsel.knowledge(), Sumsel.rules());
    }

    private static Set<Set<StationId>> groups(Region region, Phrase told) throws RegionUnreadable {
        Plan plan = plan();
        PlanProposal found = new ProposePlan(study(region), IdSource.of(new Random(3)))
                .propose(plan, Phase.VOTING, ProposeOptions.USUAL, Progress.NONE);
        assertTrue(found.notes().contains(told), found.notes().toString());
        return plan.with(found.edit().orElseThrow().changes(plan)).groups().values().stream()
                .map(group -> Set.copyOf(group.stations()))
                .collect(Collectors.toSet());
    }

    @Test
    void twoStationsOnOppositeBanksWithoutABridgeDoNotShareAGroup() throws RegionUnreadable {
        assertEquals(
                Set.of(Set.of(SOUTH_WEST, SOUTH_EAST), Set.of(NORTH_WEST, NORTH_EAST)),
                groups(banks(), Phrase.of("propose.between.network", 4)));
    }

    @Test
    void whereNoNetworkIsKnownTheStraightLineDecidesAndThatIsSaid() throws RegionUnreadable {
        assertEquals(
                Set.of(Set.of(SOUTH_WEST, NORTH_WEST), Set.of(SOUTH_EAST, NORTH_EAST)),
                groups(Sumsel.region(), Phrase.of("propose.between.straight", 4)));
    }

    @Test
    void whatIsOneBankIsNotPartedAndAWayRoundTheRiverIsAsLongAsItIs() throws RegionUnreadable {
        AccessTable table = study(banks()).study(plan());
        StationWays ways =
                new StationWays(table, List.of(List.of(SOUTH_WEST, NORTH_WEST, SOUTH_EAST, NORTH_EAST)), () -> false);
        assertFalse(ways.isAcrossWater(SOUTH_WEST, SOUTH_EAST));
        assertTrue(ways.isAcrossWater(NORTH_EAST, SOUTH_EAST));
        assertTrue(ways.isAcrossWater(SOUTH_EAST, NORTH_EAST));
        assertTrue(ways.metres(SOUTH_WEST, NORTH_WEST) > 5_000, "over the far bridge or by boat");
        assertTrue(ways.metres(SOUTH_WEST, SOUTH_EAST) < 4_000, "along the bank");
        assertEquals(ways.metres(SOUTH_WEST, NORTH_WEST), ways.metres(NORTH_WEST, SOUTH_WEST));
        assertTrue(ways.isOnNetwork(NORTH_EAST));
    }

    @Test
    void stationsThatWereNotAskedForAreMeasuredByTheStraightLine() throws RegionUnreadable {
        AccessTable table = study(banks()).study(plan());
        assertEquals(420, new StationWays(table).metres(SOUTH_WEST, NORTH_WEST), 2);
    }
}
